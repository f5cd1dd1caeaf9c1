import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { readRelationship } from '../../../shared/domain/account/relationship-reading.ts';
import { findGaps } from '../../../shared/domain/relationship/gaps.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

const SHOWN = 5;

/** People whom we must draw closer, most urgent first, and who of them has no action yet (domain §7.4). */
export const RelationshipGaps = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const { view } = account;
  const { people, metrics } = useReading(readRelationship);
  const waiting = new Set(
    findGaps(metrics).flatMap(({ kind, id }) => (kind === 'noAction' && id !== null ? [id] : [])),
  );
  const gaps = metrics.priorities.slice(0, SHOWN).flatMap(({ id }) => {
    const index = people.findIndex((person) => person.id === id);
    const [person, weighed] = [people[index], metrics.people[index]];
    return person === undefined || weighed === undefined ? [] : [{ person, level: weighed.level }];
  });
  return (
    <>
      <h2>
        {t(($) => $.account.overview.gaps)}{' '}
        <span className="muted">{t(($) => $.account.overview.gapsHint)}</span>
        <Link className="overview-more" href={routes.map(view.account.id)}>
          {t(($) => $.account.overview.openMap)}
        </Link>
      </h2>
      {gaps.length === 0 && <p className="muted">{t(($) => $.account.overview.gapsEmpty)}</p>}
      <ul className="overview-list" data-testid="relationship-gaps">
        {gaps.map(({ person, level }) => {
          const owner = view.title(view.text(person.id, 'node.owner'));
          return (
            <li key={person.id}>
              <Link href={routes.map(view.account.id, { record: person.id })}>{person.name}</Link>
              <span className="muted overview-grow">{person.seat?.title ?? ''}</span>
              <b>{t(($) => $.account.overview.gapLine, { level, target: person.target ?? '–' })}</b>
              <span className="muted">
                {owner === ''
                  ? t(($) => $.account.overview.gapNoOwner)
                  : t(($) => $.account.overview.gapOwner, { name: owner })}
              </span>
              {waiting.has(person.id) && (
                <span className="overview-waiting">{t(($) => $.mapGoals.reasons.noAction)}</span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
});
