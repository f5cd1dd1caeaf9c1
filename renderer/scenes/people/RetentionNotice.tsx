import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { PersonReading } from '../../../shared/domain/account/people-reading.ts';
import { retentionFrom } from '../../../shared/domain/dossier/retention.ts';
import { useStores } from '../../stores/stores.ts';
import { needsRetention } from './people-filter.ts';

type RetentionNoticeProps = { readonly people: readonly PersonReading[]; readonly onShow: () => void };

/** Says whose data are due, and renews all of them in one undo step (domain §2.13). */
export const RetentionNotice = observer(({ people, onShow }: RetentionNoticeProps) => {
  const { app, commands, workspace } = useStores();
  const { t } = app;
  const due = people.filter(needsRetention);
  if (due.length === 0) return null;

  const renewAll = async () => {
    const group = crypto.randomUUID();
    for (const { id } of due) {
      await commands.setValue(id, 'per.retention_until', retentionFrom(workspace.today), { group });
    }
  };
  return (
    <div className="people-notice" role="status" data-testid="retention-notice">
      <span>{t(($) => $.people.retention.notice, { count: due.length })}</span>
      <Button size="small" onClick={onShow}>
        {t(($) => $.people.retention.show)}
      </Button>
      <Button size="small" onClick={() => void renewAll()}>
        {t(($) => $.people.retention.renewAll)}
      </Button>
    </div>
  );
});
