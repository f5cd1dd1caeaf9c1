import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { SeatReading } from '../../../shared/domain/account/people-reading.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { optionLabel } from './option-label.ts';

const COLUMNS = ['title', 'department', 'rank', 'reportsTo', 'holder', 'former'] as const;

/** Every seat of the chart with who holds it; an empty seat stays on the list. */
export const SeatList = observer(({ seats }: { readonly seats: readonly SeatReading[] }) => {
  const { t } = useStores().app;
  if (seats.length === 0) return <p className="muted dossier-empty">{t(($) => $.people.seats.none)}</p>;
  return (
    <table className="dossier-table dossier-nowrap">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(($) => $.people.seats.columns[column])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <SeatRow key={seat.id} seat={seat} />
        ))}
      </tbody>
    </table>
  );
});

const SeatRow = observer(({ seat }: { readonly seat: SeatReading }) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const open = (section: string, record: string) =>
    routes.account(view.account.id, 'dossier', { section, record });
  return (
    <tr data-testid={`seat-${seat.code}`}>
      <th scope="row">
        <Link href={open('seats', seat.id)}>{seat.title === '' ? seat.code : seat.title}</Link>
      </th>
      <td>{seat.department}</td>
      <td>{optionLabel(workspace.catalogue, 'pos.level', seat.level, app)}</td>
      <td>{seat.reportsTo === null ? '' : view.title(seat.reportsTo)}</td>
      <td>
        {seat.holders.length === 0 ? (
          <span className="people-vacant">{t(($) => $.people.seats.empty)}</span>
        ) : (
          seat.holders.map(({ personId, name, acting }) => (
            <span key={personId} className="people-holder">
              <Link href={open('people', personId)}>{name}</Link>
              {acting && ` (${t(($) => $.people.seats.acting)})`}
            </span>
          ))
        )}
      </td>
      <td className="muted">
        {seat.formerHolders.length === 0
          ? ''
          : t(($) => $.people.seats.formerCount, { count: seat.formerHolders.length })}
      </td>
    </tr>
  );
});
