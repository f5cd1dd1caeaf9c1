import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';

type Props = { readonly model: MapModel; readonly kind: 'blockers' | 'champions' };

/** Who the blockers or champions are. */
export const PeopleDetail = observer(({ model, kind }: Props) => {
  const { t } = useStores().app;
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule[kind])}</p>
      <p>
        <PersonLinks model={model} ids={model.reading.metrics[kind]} />
      </p>
    </>
  );
});

/** Names that open the person in the inspector. */
export const PersonLinks = observer(
  ({ model, ids }: { readonly model: MapModel; readonly ids: readonly string[] }) => {
    const { app, inspector } = useStores();
    if (ids.length === 0) return app.t(($) => $.map.none);
    return ids.map((id) => (
      <button
        key={id}
        type="button"
        className="map-link"
        onClick={() => inspector.select({ kind: 'person', recordId: id })}
      >
        {model.people.get(id)?.name}
      </button>
    ));
  },
);
