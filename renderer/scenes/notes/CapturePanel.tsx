import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useState } from 'react';
import { type CaptureTarget, type NamedTarget, targetKey } from '../../../shared/domain/account/capture.ts';
import { valueOfPhrase } from '../../../shared/domain/account/note-text.ts';
import type { Value } from '../../../shared/domain/dossier/types.ts';
import { type ParseProblem, parseValue } from '../../../shared/format/parse.ts';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { useValueContext } from '../../components/field/value-context.ts';
import { useStores } from '../../stores/stores.ts';
import { CaptureForm } from './CaptureForm.tsx';
import { FieldFinder } from './FieldFinder.tsx';
import { phraseEvidence } from './note-evidence.ts';
import type { Phrase } from './phrase.ts';

type CapturePanelProps = {
  readonly noteId: string;
  readonly phrase: Phrase;
  readonly onClose: () => void;
};
type Misfit = { readonly target: CaptureTarget; readonly text: string; readonly problem: ParseProblem };

/** Sends a phrase to a field: find the field, Enter; what cannot be read as its value is put right in its editor. */
export const CapturePanel = observer(({ noteId, phrase, onClose }: CapturePanelProps) => {
  const { account, app, commands, notices } = useStores();
  const { t } = app;
  const { view } = account;
  const context = useValueContext();
  const [misfit, setMisfit] = useState<Misfit | null>(null);
  const [contactId, setContactId] = useState<string | null>(null);
  const people = view.value(noteId, 'note.people');

  const send = async ({ recordId, field, column }: CaptureTarget, value: Value) => {
    const reported = column === null ? value : { [column.key]: value };
    const done = await commands.report({
      recordId,
      fieldKey: field.key,
      value: reported as CallInput<'entry.report'>['value'],
      evidence: phraseEvidence(view, noteId, phrase.phrase, contactId),
    });
    if (done === null) return;
    notices.success(t(($) => $.questions.outcome[done.outcome], { field: app.label(field.label) }));
    onClose();
  };
  const choose = ({ target, names }: NamedTarget) => {
    const parsed = [phrase.phrase, valueOfPhrase(phrase.phrase, names)].map((text) => ({
      text,
      result: parseValue(target.type, text, context),
    }));
    const best = parsed.find(({ result }) => result.ok) ?? parsed.at(-1);
    if (best === undefined) return;
    if (!best.result.ok) setMisfit({ target, text: best.text, problem: best.result.code });
    else if (best.result.value !== null) void send(target, best.result.value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };

  return (
    <section
      className="capture panel"
      aria-label={t(($) => $.notes.finder.title)}
      data-testid="capture-panel"
      onKeyDown={onKeyDown}
    >
      <p className="capture-phrase">
        <span className="muted">{t(($) => $.notes.finder.phrase)}</span> <mark>{phrase.phrase}</mark>
      </p>
      {misfit === null ? (
        <FieldFinder noteId={noteId} line={phrase.line} onChoose={choose} />
      ) : (
        <CaptureForm
          key={targetKey(misfit.target)}
          {...misfit}
          onSend={(value) => void send(misfit.target, value)}
        />
      )}
      {Array.isArray(people) && people.length > 0 && (
        <div className="capture-contact">
          <span className="muted">{t(($) => $.notes.finder.contact)}</span>
          <Select<string>
            size="small"
            allowClear
            popupMatchSelectWidth={false}
            placeholder={t(($) => $.common.none)}
            aria-label={t(($) => $.notes.finder.contact)}
            value={contactId}
            options={people.map((id) => ({ value: id, label: view.title(id) }))}
            onChange={(id) => setContactId(id ?? null)}
          />
        </div>
      )}
    </section>
  );
});
