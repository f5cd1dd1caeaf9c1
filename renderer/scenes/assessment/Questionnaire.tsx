import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useRef, useState } from 'react';
import { DIMENSIONS, type Dimension } from '../../../shared/domain/assessment/question.ts';
import { questionsOf } from '../../../shared/domain/assessment/questions.ts';
import { useStores } from '../../stores/stores.ts';
import { answeredCount } from './answers.ts';
import { QuestionCard } from './QuestionCard.tsx';

type Props = { readonly respondentId: string; readonly name: string; readonly onDone: () => void };

/** The 26 questions for one respondent, one calm page a dimension; every answer is saved at once. */
export const Questionnaire = observer(({ respondentId, name, onDone }: Props) => {
  const { app, account } = useStores();
  const { t } = app;
  const [dimension, setDimension] = useState<Dimension>('E');
  const page = useRef<HTMLDivElement>(null);
  const position = DIMENSIONS.findIndex(({ key }) => key === dimension);
  const questions = questionsOf(dimension);
  const entryOf = (recordId: string, fieldKey: string) => account.cell(recordId, fieldKey)[0];
  const open = (index: number) => {
    const next = DIMENSIONS[index];
    if (next === undefined) return;
    setDimension(next.key);
    page.current?.scrollTo({ top: 0 });
  };
  const focusQuestion = (index: number) => {
    const card = page.current?.querySelectorAll('fieldset')[index];
    const target = card?.querySelector<HTMLInputElement>('input:checked') ?? card?.querySelector('input');
    target?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <section
      className="assessment-form"
      aria-label={t(($) => $.assessment.questionnaire, { name })}
      data-testid="questionnaire"
    >
      <header>
        <h2>{t(($) => $.assessment.questionnaire, { name })}</h2>
        <Segmented<Dimension>
          size="small"
          aria-label={t(($) => $.assessment.dimension)}
          value={dimension}
          onChange={setDimension}
          options={DIMENSIONS.map(({ key, label }) => {
            const ids = questionsOf(key).map(({ id }) => id);
            return {
              value: key,
              label: `${app.label(label)} ${answeredCount(entryOf, respondentId, ids)}/${ids.length}`,
            };
          })}
        />
      </header>
      <p className="assessment-hint">{t(($) => $.assessment.keys)}</p>
      <div ref={page} className="assessment-page">
        {questions.map((question, index) => (
          <QuestionCard
            key={question.id}
            respondentId={respondentId}
            question={question}
            onAnswered={() => focusQuestion(index + 1)}
          />
        ))}
      </div>
      <footer>
        <Button disabled={position === 0} onClick={() => open(position - 1)}>
          {t(($) => $.assessment.previous)}
        </Button>
        {position < DIMENSIONS.length - 1 ? (
          <Button type="primary" onClick={() => open(position + 1)} data-testid="next-dimension">
            {t(($) => $.assessment.next)}
          </Button>
        ) : (
          <Button type="primary" onClick={onDone} data-testid="finish-questionnaire">
            {t(($) => $.assessment.finish)}
          </Button>
        )}
      </footer>
    </section>
  );
});
