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

type LinksProps = {
  readonly ids: readonly string[];
  /** How many are named; the rest is counted. */
  readonly most?: number;
};

/** Names that open the person in the inspector. */
export const PersonLinks = observer(({ ids, most = 40 }: LinksProps) => {
  const { app, account, inspector } = useStores();
  const { t } = app;
  if (ids.length === 0) return t(($) => $.map.none);
  return (
    <>
      {ids.slice(0, most).map((id) => (
        <button
          key={id}
          type="button"
          className="map-link"
          onClick={() => inspector.select({ kind: 'person', recordId: id })}
        >
          {account.view.title(id)}
        </button>
      ))}
      {ids.length > most && <span className="muted">{t(($) => $.map.andMore, { count: ids.length })}</span>}
    </>
  );
});
