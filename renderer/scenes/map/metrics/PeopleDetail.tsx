import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';

type Props = { readonly model: MapModel; readonly kind: 'blockers' | 'champions' | 'supporters' };

/** Who the blockers, champions or supporters are. */
export const PeopleDetail = observer(({ model, kind }: Props) => {
  const { t } = useStores().app;
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule[kind])}</p>
      <p>
        <PersonLinks ids={model.reading.metrics[kind]} />
      </p>
    </>
  );
});

/** Names that open the person in the inspector. */
export const PersonLinks = observer(({ ids }: { readonly ids: readonly string[] }) => {
  const { app, account, inspector } = useStores();
  if (ids.length === 0) return app.t(($) => $.map.none);
  return ids.map((id) => (
    <button
      key={id}
      type="button"
      className="map-link"
      onClick={() => inspector.select({ kind: 'person', recordId: id })}
    >
      {account.view.title(id)}
    </button>
  ));
});
