import { Button, Popconfirm, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link, useLocation } from 'wouter';
import { isFormer, seatOf } from '../../../shared/domain/account/seat-reading.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

type PersonHeaderProps = {
  readonly personId: string;
  readonly onMove: () => void;
  readonly onErase: () => void;
};

/** Who it is and what seat is held, with what can be done to the file. */
export const PersonHeader = observer(({ personId, onMove, onErase }: PersonHeaderProps) => {
  const { account, app, commands, inspector, jobs } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const { view } = account;
  const accountId = view.account.id;
  const list = routes.account(accountId, 'dossier', { section: 'people' });
  const seatId = seatOf(view, personId);
  const name = view.title(personId);

  const remove = async () => {
    inspector.clear();
    goTo(list);
    await commands.removeRecord(personId);
  };
  return (
    <header className="section-header">
      <Link href={list}>{t(($) => $.dossier.people.back)}</Link>
      <h2>{name}</h2>
      {isFormer(view, personId) ? (
        <span className="people-chip">{t(($) => $.people.file.former)}</span>
      ) : (
        seatId !== null && (
          <Link href={routes.account(accountId, 'dossier', { section: 'seats', record: seatId })}>
            {view.title(seatId)}
          </Link>
        )
      )}
      <div className="section-action">
        {!isFormer(view, personId) && (
          <Link
            href={routes.account(accountId, 'map')}
            onClick={() => inspector.select({ kind: 'person', recordId: personId })}
          >
            {t(($) => $.dossier.people.openMap)}
          </Link>
        )}
        <Button size="small" data-testid="person-move" onClick={onMove}>
          {t(($) => $.people.move.action)}
        </Button>
        <Tooltip title={t(($) => $.people.file.reportHint)}>
          <Button
            size="small"
            data-testid="person-report"
            onClick={() => void jobs.start('person-report', accountId, { subject: personId })}
          >
            {t(($) => $.people.file.report)}
          </Button>
        </Tooltip>
        <Popconfirm
          title={t(($) => $.dossier.people.removeConfirm, { name })}
          onConfirm={() => void remove()}
        >
          <Button size="small" type="text" danger>
            {t(($) => $.dossier.people.remove)}
          </Button>
        </Popconfirm>
        <Button size="small" type="text" danger data-testid="person-erase" onClick={onErase}>
          {t(($) => $.people.file.erase)}
        </Button>
      </div>
    </header>
  );
});
