import { observer } from 'mobx-react-lite';
import type { AttachmentReading, ProvenValue } from '../../../../shared/domain/account/attachment-reading.ts';
import { isRow } from '../../../../shared/domain/account/view.ts';
import { formatValue } from '../../../../shared/format/value.ts';
import { useOpenField } from '../../../app/use-open-field.ts';
import { useStores } from '../../../stores/stores.ts';

/** The values whose evidence names this file; each leads to its field. */
export const ProvenValues = observer(({ attachment }: { readonly attachment: AttachmentReading }) => {
  const { t } = useStores().app;
  return (
    <div className="attachment-proves" data-testid="attachment-proves">
      <h4>{t(($) => $.attachments.proves)}</h4>
      {attachment.proves.length === 0 ? (
        <p className="muted">{t(($) => $.attachments.provesNone)}</p>
      ) : (
        <ul>
          {attachment.proves.map((proven) => (
            <li key={proven.entryId}>
              <ProvenField proven={proven} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
});

const ProvenField = observer(({ proven }: { readonly proven: ProvenValue }) => {
  const { account, app, workspace } = useStores();
  const openField = useOpenField();
  const { recordId, field, entryId } = proven;
  const { view } = account;
  const section = workspace.catalogue.sectionOf(field.key);
  const value = account.cell(recordId, field.key).find(({ id }) => id === entryId)?.value ?? null;
  const owner = recordId === view.account.id ? '' : view.title(recordId);
  const shown = value === null ? '' : formatValue(field.type, value, app.locale, account.title);
  const label = [owner, app.label(field.label)].filter((part) => part !== '').join(' · ');
  if (section === undefined) return <span>{label}</span>;
  return (
    <button
      type="button"
      className="attachment-proof"
      onClick={() => openField({ recordId, field, section, entryId })}
    >
      <span className="attachment-proof-field">{label}</span>
      <span className={isRow(value) ? 'attachment-proof-value muted' : 'attachment-proof-value'}>
        {shown}
      </span>
    </button>
  );
});
