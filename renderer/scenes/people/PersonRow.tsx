import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { MapPersonReading } from '../../../shared/domain/account/map-person-reading.ts';
import type { PersonReading } from '../../../shared/domain/account/people-reading.ts';
import { DECISION_ROLES } from '../../../shared/domain/relationship/roles.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { optionLabel } from './option-label.ts';

type PersonRowProps = {
  readonly top: number;
  readonly index: number;
  readonly person: PersonReading;
  /** Closeness on the map; null for a person who has left. */
  readonly level: number | null;
  readonly placed: MapPersonReading | undefined;
};

/** One person in the list; the name opens the file. */
export const PersonRow = observer(({ top, index, person, level, placed }: PersonRowProps) => {
  const { account, app, workspace } = useStores();
  const { t, locale } = app;
  const target = placed?.target ?? null;
  const roles = DECISION_ROLES.filter(({ key }) => placed?.roles.includes(key) === true).map(({ label }) =>
    app.label(label),
  );
  return (
    <tr
      className={person.isFormer ? 'people-row people-row-former' : 'people-row'}
      style={{ top }}
      aria-rowindex={index + 2}
      data-testid={`person-${person.code}`}
    >
      <th scope="row">
        <Link
          href={routes.account(account.view.account.id, 'dossier', { section: 'people', record: person.id })}
        >
          {person.name}
        </Link>
      </th>
      <td title={person.title}>
        {person.title}
        {person.left !== null && (
          <span className="people-left">
            {t(($) => $.people.list.leftOn, { date: formatDate(person.left ?? '', locale) })}
          </span>
        )}
      </td>
      <td>{person.department}</td>
      <td>{optionLabel(workspace.catalogue, 'pos.level', person.level, app)}</td>
      <td title={joinTexts(roles, locale)}>{joinTexts(roles, locale)}</td>
      <td>{level === null ? '–' : `R${level} → ${target === null ? '–' : `R${target}`}`}</td>
      <td>
        {person.lastContact === null
          ? t(($) => $.dossier.people.never)
          : formatDate(person.lastContact, locale)}
      </td>
      <td className={`people-keep-${person.retention}`}>
        {person.retentionUntil === null ? '–' : formatDate(person.retentionUntil, locale)}
      </td>
    </tr>
  );
});
