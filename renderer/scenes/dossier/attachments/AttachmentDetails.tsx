import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { AttachmentReading } from '../../../../shared/domain/account/attachment-reading.ts';
import { fileKindOf } from '../../../../shared/domain/attachment/file-type.ts';
import { rich, text } from '../../../../shared/domain/dossier/define.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { formatFileSize } from '../../../../shared/format/file-size.ts';
import { InlineValue } from '../../../components/field/InlineValue.tsx';
import { useStores } from '../../../stores/stores.ts';
import { Preview } from './Preview.tsx';
import { ProvenValues } from './ProvenValues.tsx';

const NAME = text(255);

/** One file: its name and remarks to edit, its content, and the values that rest on it. */
export const AttachmentDetails = observer(({ attachment }: { readonly attachment: AttachmentReading }) => {
  const { account, app, commands, jobs } = useStores();
  const { t } = app;
  const { id, name, type, size, date, note } = attachment;

  return (
    <section className="attachment" aria-label={name} data-testid="attachment-details">
      <header className="attachment-header">
        <h3 className="attachment-name" data-testid="attachment-name">
          <InlineValue
            type={NAME}
            value={name}
            label={t(($) => $.attachments.name)}
            placeholder={t(($) => $.attachments.name)}
            onSave={(next) => {
              // A file without a name could not be told from another.
              if (typeof next === 'string' && next.trim() !== '')
                void commands.setValue(id, 'att.name', next.trim());
            }}
          />
        </h3>
        <p className="muted">
          {t(($) => $.attachments.facts, {
            kind: t(($) => $.attachments.kind[fileKindOf(type)]),
            size: formatFileSize(size),
            date: date === null ? '' : formatDate(date, app.locale),
          })}
        </p>
        <div className="attachment-actions">
          <Button
            size="small"
            data-testid="save-attachment"
            onClick={() => void jobs.saveAttachment(id, account.view.account.id)}
          >
            {t(($) => $.attachments.save)}
          </Button>
          <Button
            size="small"
            type="text"
            danger
            data-testid="remove-attachment"
            onClick={() => void commands.removeRecord(id)}
          >
            {t(($) => $.attachments.remove)}
          </Button>
        </div>
      </header>
      <div className="attachment-note">
        <InlineValue
          type={rich}
          value={note === '' ? null : note}
          label={t(($) => $.attachments.note)}
          placeholder={t(($) => $.attachments.noteEmpty)}
          onSave={(next) => void commands.setValue(id, 'att.note', next)}
        />
      </div>
      <ProvenValues attachment={attachment} />
      <Preview attachment={attachment} />
    </section>
  );
});
