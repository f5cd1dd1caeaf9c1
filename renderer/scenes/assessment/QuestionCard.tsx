import { Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useState } from 'react';
import { anchorOf, EVIDENCE_ASKED_FROM, type Question } from '../../../shared/domain/assessment/question.ts';
import { MAX_SCORE } from '../../../shared/domain/scale.ts';
import { useStores } from '../../stores/stores.ts';
import { answerKey, type Given, givenOf } from './answers.ts';

type Props = {
  readonly respondentId: string;
  readonly question: Question;
  /** Called after an answer by key, to move on. */
  readonly onAnswered: () => void;
};

const SCORES = Array.from({ length: MAX_SCORE + 1 }, (_, score) => score);
const NAMED_SCORES = [0, 3, 5];

/** One question with its six marks, "not applicable" and a remark. Keys 0–5 and N answer it. */
export const QuestionCard = observer(({ respondentId, question, onAnswered }: Props) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const fieldKey = answerKey(question.id);
  const entry = account.cell(respondentId, fieldKey)[0];
  const given = givenOf(entry);
  const { score } = given;

  const answer = async (next: number | 'na') => {
    if (next === 'na') {
      if (!given.isNotApplicable) {
        await commands.setNotApplicable(
          respondentId,
          fieldKey,
          t(($) => $.assessment.notApplicable),
        );
      }
      return;
    }
    if (given.isNotApplicable) await commands.setNotApplicable(respondentId, fieldKey, null);
    if (next !== score) await commands.setValue(respondentId, fieldKey, next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const next = answerOfKey(event);
    if (next === null) return;
    event.preventDefault();
    void answer(next);
    onAnswered();
  };
  return (
    <fieldset className="assessment-question" onKeyDown={onKeyDown} data-testid={`question-${question.id}`}>
      <legend>
        <span className="assessment-id">{question.id}</span>
        {app.label(question.text)}
      </legend>
      <div className="assessment-marks">
        {SCORES.map((mark) => (
          <Mark
            key={mark}
            group={`${respondentId}-${question.id}`}
            text={String(mark)}
            title={anchorText(app.label, question, mark)}
            isChosen={score === mark}
            onChoose={() => void answer(mark)}
            testId={`answer-${question.id}-${mark}`}
          />
        ))}
        <Mark
          group={`${respondentId}-${question.id}`}
          text="N"
          title={t(($) => $.assessment.notApplicable)}
          isChosen={given.isNotApplicable}
          onChoose={() => void answer('na')}
          testId={`answer-${question.id}-na`}
        />
      </div>
      <ol className="assessment-anchors">
        {NAMED_SCORES.map((mark) => (
          <li key={mark} data-chosen={score === mark}>
            <b>{mark}</b> {anchorText(app.label, question, mark)}
          </li>
        ))}
      </ol>
      <Remark key={entry?.id ?? 'none'} respondentId={respondentId} question={question} given={given} />
    </fieldset>
  );
});

type MarkProps = {
  readonly group: string;
  readonly text: string;
  readonly title: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly testId: string;
};

function Mark({ group, text, title, isChosen, onChoose, testId }: MarkProps) {
  return (
    <label className="assessment-mark" title={title} data-chosen={isChosen}>
      <input
        type="radio"
        name={group}
        checked={isChosen}
        aria-label={`${text} ${title}`}
        data-testid={testId}
        onChange={onChoose}
      />
      <span aria-hidden="true">{text}</span>
    </label>
  );
}

type RemarkProps = { readonly respondentId: string; readonly question: Question; readonly given: Given };

const Remark = observer(({ respondentId, question, given }: RemarkProps) => {
  const { app, commands } = useStores();
  const { t } = app;
  const [draft, setDraft] = useState<string | null>(null);
  const save = () => {
    const text = draft?.trim() ?? given.note;
    setDraft(null);
    if (text === given.note) return;
    void commands.setValue(respondentId, answerKey(question.id), given.score, {
      note: text === '' ? null : text,
    });
  };
  const asksEvidence = (given.score ?? 0) >= EVIDENCE_ASKED_FROM && given.note === '';
  return (
    <Input
      className="assessment-remark"
      size="small"
      value={draft ?? given.note}
      {...(asksEvidence ? { status: 'warning' as const } : {})}
      disabled={given.score === null}
      placeholder={asksEvidence ? t(($) => $.assessment.needsEvidenceWhy) : t(($) => $.assessment.comment)}
      aria-label={t(($) => $.assessment.commentOf, { id: question.id })}
      data-testid={`remark-${question.id}`}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
      }}
    />
  );
});

function anchorText(label: (text: Question['text']) => string, question: Question, mark: number): string {
  const anchor = anchorOf(question, mark);
  return anchor === undefined ? '' : label(anchor);
}

function answerOfKey(event: KeyboardEvent): number | 'na' | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (/^[0-5]$/.test(event.key)) return Number(event.key);
  return event.key.toLowerCase() === 'n' ? 'na' : null;
}
