import {
  DeleteOutlined,
  DiffOutlined,
  EditOutlined,
  FileWordOutlined,
  SafetyCertificateOutlined,
} from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useState } from 'react';
import type { SnapshotReading } from '../../../shared/domain/account/snapshots.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { localDay, localTime } from '../../components/time/local-time.ts';
import { useStores } from '../../stores/stores.ts';
import { SnapshotForm } from './SnapshotForm.tsx';
import { snapshotName } from './snapshot-name.ts';

type SnapshotItemProps = {
  readonly snapshot: SnapshotReading;
  readonly onCompare: (id: string) => void;
};

/** One named moment: when and by whom, signed or not, and what can be done with it. */
export const SnapshotItem = observer(({ snapshot, onCompare }: SnapshotItemProps) => {
  const { account, app, commands, jobs } = useStores();
  const { t, locale } = app;
  const [form, setForm] = useState<'sign' | 'rename' | null>(null);
  const { id, takenAt, takenBy, signedAt, signedBy } = snapshot;
  const isSigned = signedAt !== '';
  const taken = `${formatDate(localDay(takenAt), locale)} ${localTime(takenAt)}`;
  return (
    <li data-testid={`snapshot-${snapshot.code}`}>
      <b>{snapshotName(snapshot, t)}</b>
      <span className="muted">{t(($) => $.history.snapshot.taken, { date: taken, name: takenBy })}</span>
      {snapshot.note !== '' && <span className="history-note">{snapshot.note}</span>}
      {isSigned && (
        <span className="history-signed">
          <SafetyCertificateOutlined aria-hidden="true" />
          {t(($) => $.history.snapshot.signed, {
            name: signedBy,
            date: formatDate(localDay(signedAt), locale),
          })}
        </span>
      )}
      {form === null ? (
        <div className="history-actions">
          <Deed
            name={t(($) => $.history.snapshot.compare)}
            icon={<DiffOutlined />}
            onClick={() => onCompare(id)}
          />
          <Deed
            name={t(($) => $.history.snapshot.export)}
            icon={<FileWordOutlined />}
            onClick={() => void jobs.start('customer-dossier', account.id, { snapshotId: id })}
          />
          {!isSigned && (
            <>
              <Deed
                name={t(($) => $.history.snapshot.rename)}
                icon={<EditOutlined />}
                onClick={() => setForm('rename')}
              />
              <Deed
                name={t(($) => $.history.snapshot.remove)}
                icon={<DeleteOutlined />}
                onClick={() => void commands.removeRecord(id)}
              />
              <Button size="small" data-testid="snapshot-sign" onClick={() => setForm('sign')}>
                {t(($) => $.history.snapshot.sign)}
              </Button>
            </>
          )}
        </div>
      ) : (
        <SnapshotForm
          purpose={form}
          initial={form === 'rename' ? snapshot.name : ''}
          onDone={() => setForm(null)}
          onSave={(text) =>
            form === 'sign' ? commands.signSnapshot(id, text) : commands.renameSnapshot(id, text)
          }
        />
      )}
    </li>
  );
});

type DeedProps = { readonly name: string; readonly icon: ReactNode; readonly onClick: () => void };

function Deed({ name, icon, onClick }: DeedProps) {
  return <Button size="small" type="text" icon={icon} title={name} aria-label={name} onClick={onClick} />;
}
