import { Button, Popconfirm, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link, useLocation } from 'wouter';
import { readSeats } from '../../../shared/domain/account/people-reading.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { routes } from '../../app/routes.ts';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

/** One seat of the chart: what it is, whom it reports to, and everybody who has held it. */
export const SeatPage = observer(({ seatId }: { readonly seatId: string }) => {
  const { account, app, commands, inspector, workspace } = useStores();
  const { t, locale } = app;
  const [, goTo] = useLocation();
  const seat = useReading(readSeats).find(({ id }) => id === seatId);
  if (seat === undefined) return null;
  const accountId = account.view.account.id;
  const list = routes.account(accountId, 'dossier', { section: 'seats' });
  const title = account.view.title(seatId);
  const isHeld = seat.holders.length > 0;
  const day = (date: string | null) =>
    date === null ? t(($) => $.people.career.unknown) : formatDate(date, locale);

  const remove = async () => {
    inspector.clear();
    goTo(list);
    await commands.removeRecord(seatId);
  };
  return (
    <div data-testid="seat-page">
      <header className="section-header">
        <Link href={list}>{t(($) => $.people.seats.back)}</Link>
        <h2>{title}</h2>
        <div className="section-action">
          <Popconfirm
            title={t(($) => $.people.seats.removeConfirm, { title })}
            disabled={isHeld}
            onConfirm={() => void remove()}
          >
            <Tooltip title={isHeld ? t(($) => $.people.seats.held) : ''}>
              <Button size="small" type="text" danger disabled={isHeld}>
                {t(($) => $.people.seats.remove)}
              </Button>
            </Tooltip>
          </Popconfirm>
        </div>
      </header>
      {workspace.catalogue.sectionsOf('seat').map((section) => (
        <SectionForm key={section.key} recordId={seatId} section={section} />
      ))}
      <h3 className="section-title">{t(($) => $.people.seats.holders)}</h3>
      {seat.holders.length + seat.formerHolders.length === 0 ? (
        <p className="muted dossier-empty">{t(($) => $.people.seats.noHolders)}</p>
      ) : (
        <ol className="people-career" data-testid="seat-holders">
          {[...seat.holders, ...seat.formerHolders].map((holder) => (
            <li key={`${holder.personId} ${holder.from}`} className="people-stretch-seat">
              <span className="people-period">
                {day(holder.from)} – {holder.to === null ? t(($) => $.people.seats.now) : day(holder.to)}
              </span>
              <Link
                href={routes.account(accountId, 'dossier', { section: 'people', record: holder.personId })}
              >
                {holder.name}
              </Link>
              {holder.acting && <span className="muted">{t(($) => $.people.seats.acting)}</span>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
});
