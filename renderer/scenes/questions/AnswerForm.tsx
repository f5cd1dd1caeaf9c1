import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useState } from 'react';
import type { VisitQuestion } from '../../../shared/domain/account/visit-list.ts';
import type { Value } from '../../../shared/domain/dossier/types.ts';
import { isSameValue } from '../../../shared/domain/evidence/same-value.ts';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { DraftAnswer, isFilled } from '../../components/draft/DraftAnswer.tsx';
import { useStores } from '../../stores/stores.ts';
import { AnswerSourceFields } from './AnswerSourceFields.tsx';
import { type AnswerSource, answerEvidence } from './answer.ts';
import { NotApplicableForm } from './NotApplicableForm.tsx';

type AnswerFormProps = {
  readonly question: VisitQuestion;
  readonly contactId: string | null;
  /** Nobody knew; the person who was asked. */
  readonly onUnknown: (contactId: string) => void;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

/** The answer to one question where it stands: value, source, date, confidence; Enter saves. */
export const AnswerForm = observer(({ question, contactId, onUnknown, onDone, onClose }: AnswerFormProps) => {
  const { account, app, commands, notices, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const { field, recordId, entryId } = question;
  const entry = entryId === null ? undefined : account.entryById(entryId);
  const held = entry?.value ?? null;
  const [value, setValue] = useState<Value | null>(held);
  const [isAsking, setAsking] = useState(false);
  const [source, setSource] = useState<AnswerSource>({
    sourceType: 'customer_talk',
    contactId,
    date: workspace.today,
    confidence: 'high',
  });
  const name = app.label(field.label);

  const save = async (answered: Value | null) => {
    if (!isFilled(answered)) return;
    const contact = source.contactId === null ? '' : view.title(source.contactId);
    const reference = contact === '' ? '' : t(($) => $.questions.answer.talk, { name: contact });
    const isSame = held !== null && isSameValue(field.type, held, answered);
    const done = await commands.report({
      recordId,
      fieldKey: field.key,
      ...(entryId === null ? {} : { entryId }),
      value: answered as CallInput<'entry.report'>['value'],
      evidence: answerEvidence(view, source, reference, isSame),
    });
    if (done === null) return;
    notices.success(t(($) => $.questions.outcome[done.outcome], { field: name }));
    onDone();
  };
  const finishWith = (outcome: 'notApplicable' | 'unknown') => {
    notices.success(t(($) => $.questions.outcome[outcome], { field: name }));
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(value);
  };

  return (
    <fieldset
      className="visit-answer"
      aria-label={t(($) => $.questions.answer.title, { field: name })}
      data-testid="answer-form"
      onKeyDown={onKeyDown}
    >
      <div className="visit-answer-value">
        <DraftAnswer
          field={field}
          value={value}
          onChange={setValue}
          onEnter={(answered) => {
            setValue(answered);
            void save(answered);
          }}
        />
      </div>
      <AnswerSourceFields source={source} onChange={setSource} />
      <div className="visit-answer-actions">
        <Button
          size="small"
          type="primary"
          data-testid="answer-save"
          disabled={!isFilled(value)}
          onClick={() => void save(value)}
        >
          {t(($) => $.questions.answer.save)}
        </Button>
        {held !== null && (
          <Button size="small" data-testid="answer-confirm" onClick={() => void save(held)}>
            {t(($) => $.questions.answer.confirm)}
          </Button>
        )}
        {source.contactId !== null && (
          <Button
            size="small"
            data-testid="answer-unknown"
            onClick={() => {
              onUnknown(source.contactId ?? '');
              finishWith('unknown');
            }}
          >
            {t(($) => $.questions.answer.unknown)}
          </Button>
        )}
        {(held === null || field.type.kind !== 'rows') && !isAsking && (
          <Button size="small" data-testid="answer-not-applicable" onClick={() => setAsking(true)}>
            {t(($) => $.questions.answer.notApplicable)}
          </Button>
        )}
        <Button size="small" type="text" onClick={onClose}>
          {t(($) => $.questions.answer.cancel)}
        </Button>
      </div>
      {isAsking && (
        <NotApplicableForm
          recordId={recordId}
          fieldKey={field.key}
          onDone={() => finishWith('notApplicable')}
          onCancel={() => setAsking(false)}
        />
      )}
    </fieldset>
  );
});
