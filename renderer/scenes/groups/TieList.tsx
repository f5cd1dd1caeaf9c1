import { observer } from 'mobx-react-lite';
import { membersOf } from '../../../shared/domain/group/ownership.ts';
import { useStores } from '../../stores/stores.ts';

/** Ties besides ownership in which a company of the group takes part. */
export const TieList = observer(({ rootId }: { readonly rootId: string }) => {
  const { app, groups } = useStores();
  const { t } = app;
  const { ownership } = groups;
  const members = new Set(membersOf(ownership, rootId));
  const ties = groups.ties.filter(({ from, to }) => members.has(from) || members.has(to));
  const nameOf = (id: string) => ownership.firms.get(id)?.name ?? '';
  return (
    <section className="panel groups-ties" aria-label={t(($) => $.groups.ties)} data-testid="group-ties">
      <h2>{t(($) => $.groups.ties)}</h2>
      {ties.length === 0 ? (
        <p className="muted">{t(($) => $.groups.noTies)}</p>
      ) : (
        <ul>
          {ties.map(({ entryId, from, to, type, note }) => (
            <li key={entryId}>
              <span>
                {nameOf(from)} — <strong>{type}</strong> — {nameOf(to)}
              </span>
              {note === null ? null : <span className="muted"> {note}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
});
