import { LockOutlined, UnlockOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../shared/format/date.ts';
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
      <span className="workspace-chip-part" data-testid="today">
        {t(($) => $.frame.today, { date: formatDate(info.today, app.locale) })}
      </span>
    </div>
  );
});
