import { ClockCircleOutlined, LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../shared/format/date.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

/** Which file is open, how it is protected and what day it is there. */
export const WorkspaceChip = observer(() => {
  const { app, workspace } = useStores();
  const { info } = workspace;
  const { t } = app;
  if (info === null) return null;
  const protection = info.encrypted ? t(($) => $.frame.encrypted) : t(($) => $.frame.plain);
  return (
    <div className="workspace-chip" data-testid="workspace-chip" title={info.fileName}>
      <span className="workspace-chip-name">{info.isSample ? t(($) => $.frame.sample) : info.fileName}</span>
      <span className="workspace-chip-part">
        {info.encrypted ? <LockOutlined aria-hidden="true" /> : <UnlockOutlined aria-hidden="true" />}{' '}
        {protection}
      </span>
      {info.readOnly ? <span className="workspace-chip-part">{t(($) => $.frame.readOnly)}</span> : null}
      {workspace.ownToday === null ? (
        <span className="workspace-chip-part" data-testid="today">
          {t(($) => $.frame.today, { date: formatDate(workspace.today, app.locale) })}
        </span>
      ) : (
        <a
          className="workspace-chip-part workspace-chip-set"
          href={`#${routes.settings}`}
          title={t(($) => $.frame.asOfHint)}
          data-testid="today"
        >
          <ClockCircleOutlined aria-hidden="true" />{' '}
          {t(($) => $.frame.asOf, { date: formatDate(workspace.today, app.locale) })}
        </a>
      )}
    </div>
  );
});
