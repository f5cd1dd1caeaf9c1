import { observer } from 'mobx-react-lite';
import type { ContactReading } from '../../../../shared/domain/account/contact-reading.ts';
import { type JudgingAnswers, repliedYes } from '../../../../shared/domain/relationship/judging.ts';
import { JUDGING_QUESTIONS, type Judged } from '../../../../shared/domain/relationship/judging-questions.ts';
import { useStores } from '../../../stores/stores.ts';
import { HelpQuestion } from './HelpQuestion.tsx';
import { scaleText } from './help-choose.ts';

type Props = {
  readonly judged: Judged;
  readonly answers: JudgingAnswers;
  readonly logged: readonly ContactReading[];
  readonly onAnswers: (answers: JudgingAnswers) => void;
};

/** The questions of one attribute on one page, under the step of the scale that they stand for. */
export const HelpQuestions = observer(({ judged, answers, logged, onAnswers }: Props) => {
  const { app } = useStores();
  const questions = JUDGING_QUESTIONS[judged];
  const steps = [...new Set(questions.map(({ step }) => step))];
  return (
    <div className="help-questions">
      <p className="muted">{app.t(($) => $.judging.subject)}</p>
      {steps.map((step) => {
        const ofStep = questions.filter((question) => question.step === step);
        const isMet = ofStep.every(({ id }) => repliedYes(answers, id));
        return (
          <section key={step} data-met={isMet}>
            {judged !== 'roles' && <h3>{scaleText(judged, step, app.label)}</h3>}
            <ul>
              {ofStep.map((question) => (
                <HelpQuestion
                  key={question.id}
                  question={question}
                  answer={answers[question.id]}
                  logged={logged}
                  onAnswer={(answer) => onAnswers({ ...answers, [question.id]: answer })}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
});
