import { observer } from 'mobx-react-lite';
import type { Capture } from '../../../shared/domain/account/capture.ts';
import { shortValue } from '../../../shared/format/short-value.ts';
import type { EntryRow } from '../../../shared/schemas/rows.ts';
import { useOpenField } from '../../app/use-open-field.ts';
import { EvidenceMark } from '../../components/evidence/EvidenceMark.tsx';
import { markOf } from '../../components/evidence/evidence-mark.ts';
import { useStores } from '../../stores/stores.ts';

type CaptureListProps = { readonly noteId: string; readonly captures: readonly Capture<EntryRow>[] };

/** What the note gave: each phrase with the value it became; the value shows its evidence, the arrow its page. */
export const CaptureList = observer(({ noteId, captures }: CaptureListProps) => {
  const { account, app, inspector, noteDrafts, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const openField = useOpenField();
  const text = noteDrafts.get(noteId) ?? view.text(noteId, 'note.text');
  if (captures.length === 0) return <p className="muted">{t(($) => $.notes.capturesEmpty)}</p>;
  return (
    <section className="note-captures" data-testid="captures">
      <h2>{t(($) => $.notes.count, { count: captures.length })}</h2>
      <ol>
        {captures.map(({ quote, entry }) => {
          const field = workspace.catalogue.field(entry.fieldKey);
          const section = workspace.catalogue.sectionOf(entry.fieldKey);
          if (field === undefined || section === undefined) return null;
          const { id: entryId, recordId } = entry;
          const owner = recordId === view.account.id ? '' : `${view.title(recordId)} · `;
          return (
            <li key={entryId}>
              <EvidenceMark mark={markOf(entry, field, section, workspace.today)} />
              <button
                type="button"
                className="note-capture"
                title={quote}
                onClick={() => inspector.select({ kind: 'field', recordId, fieldKey: field.key, entryId })}
              >
                {`${owner}${app.label(field.label)}`}{' '}
                <b>{shortValue(field.type, entry.value, app.locale, view.title)}</b>
              </button>
              {!text.includes(quote) && <span className="muted">{t(($) => $.notes.gone)}</span>}
              <button
                type="button"
                className="note-go"
                aria-label={`${t(($) => $.notes.openField)}: ${app.label(field.label)}`}
                title={t(($) => $.notes.openField)}
                onClick={() => openField({ recordId, field, section, entryId })}
              >
                →
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
});
