import { observer } from 'mobx-react-lite';
import type { Question } from '../../../shared/domain/account/questions.ts';
import { useOpenField } from '../../app/use-open-field.ts';
import { QuestionLine } from '../../components/questions/QuestionLine.tsx';
import { useStores } from '../../stores/stores.ts';

type NextQuestionsProps = { readonly questions: readonly Question[]; readonly limit: number };

/** The questions worth most, each with the contact best placed to answer. */
export const NextQuestions = observer(({ questions, limit }: NextQuestionsProps) => {
  const { t } = useStores().app;
  const openField = useOpenField();
  return (
    <section className="questions" data-testid="next-questions">
      <h3>
        {t(($) => $.dossier.questions.title)}{' '}
        <span className="muted">{t(($) => $.dossier.questions.hint)}</span>
      </h3>
      {questions.length === 0 && <p className="muted">{t(($) => $.dossier.questions.none)}</p>}
      <ol>
        {questions.slice(0, limit).map((question) => (
          <QuestionLine
            key={`${question.recordId} ${question.field.key}`}
            question={question}
            onOpen={openField}
          />
        ))}
      </ol>
    </section>
  );
});
