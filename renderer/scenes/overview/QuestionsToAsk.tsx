import { observer } from 'mobx-react-lite';
import type { Question } from '../../../shared/domain/account/questions.ts';
import { useOpenField } from '../../app/use-open-field.ts';
import { QuestionLine } from '../../components/questions/QuestionLine.tsx';
import { useStores } from '../../stores/stores.ts';

const ASKED = 5;

/** The five questions worth most, of different sections first so that one visit covers more than one matter. */
export const QuestionsToAsk = observer(({ questions }: { readonly questions: readonly Question[] }) => {
  const { t } = useStores().app;
  const openField = useOpenField();
  const asked = spread(questions).slice(0, ASKED);
  return (
    <>
      <h2>
        {t(($) => $.account.overview.ask)}{' '}
        <span className="muted">{t(($) => $.account.overview.askHint)}</span>
      </h2>
      {asked.length === 0 && <p className="muted">{t(($) => $.account.overview.askNone)}</p>}
      <ol data-testid="ask-next">
        {asked.map((question) => (
          <QuestionLine
            key={`${question.recordId} ${question.field.key}`}
            question={question}
            onOpen={openField}
          />
        ))}
      </ol>
    </>
  );
});

/** Best question of each section first, then the second ones, keeping the order within. */
function spread(questions: readonly Question[]): readonly Question[] {
  const seen = new Map<string, number>();
  return questions
    .map((question, index) => {
      const turn = seen.get(question.section.key) ?? 0;
      seen.set(question.section.key, turn + 1);
      return { question, turn, index };
    })
    .sort((a, b) => b.question.weight - a.question.weight || a.turn - b.turn || a.index - b.index)
    .map(({ question }) => question);
}
