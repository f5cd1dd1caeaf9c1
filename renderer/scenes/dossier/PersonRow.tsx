import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { MapPersonReading } from '../../../shared/domain/account/relationship-reading.ts';
import { DECISION_ROLES } from '../../../shared/domain/relationship/roles.ts';
import { ATTITUDE_SCALE } from '../../../shared/domain/relationship/scales.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { formatDifference } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

type PersonRowProps = { readonly person: MapPersonReading; readonly level: number };

/** One person in the list; the name opens the file. */
export const PersonRow = observer(({ person, level }: PersonRowProps) => {
  const { account, app } = useStores();
  const { t, locale } = app;
  const { attitude, influence, lastContact, seat, target } = person;
  const roles = DECISION_ROLES.filter(({ key }) => person.roles.includes(key)).map(({ label }) =>
    app.label(label),
  );
  const stance = ATTITUDE_SCALE.find(({ value }) => value === attitude);
  return (
    <tr data-testid={`person-${person.code}`}>
      <th scope="row">
        <Link
          href={routes.account(account.view.account.id, 'dossier', { section: 'people', record: person.id })}
        >
          {person.name}
        </Link>
      </th>
      <td>{seat?.title ?? ''}</td>
      <td>{seat?.department ?? ''}</td>
      <td>{joinTexts(roles, locale)}</td>
      <td>{influence ?? '–'}</td>
      <td>{`R${level} → ${target === null || target === undefined ? '–' : `R${target}`}`}</td>
      <td className={`person-attitude-${Math.sign(attitude ?? 0)}`}>
        {attitude === null
          ? '–'
          : `${formatDifference(attitude, 0)} ${stance === undefined ? '' : app.label(stance.label)}`}
      </td>
      <td>{lastContact === null ? t(($) => $.dossier.people.never) : formatDate(lastContact, locale)}</td>
    </tr>
  );
});
