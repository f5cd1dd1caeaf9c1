import { observer } from 'mobx-react-lite';
import type { RoundReading } from '../../../shared/domain/account/assessment-reading.ts';
import type { QuestionResult } from '../../../shared/domain/assessment/answers.ts';
import type { Question } from '../../../shared/domain/assessment/question.ts';
import { QUESTIONS } from '../../../shared/domain/assessment/questions.ts';
import { formatDifference, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { lacksEvidence } from './answers.ts';

const FLAGS = [
  { key: 'blindSpot', why: 'blindSpotWhy', of: 'isBlindSpot' },
  { key: 'hiddenStrength', why: 'hiddenStrengthWhy', of: 'isHiddenStrength' },
  { key: 'divergent', why: 'divergentWhy', of: 'isDivergent' },
  { key: 'low', why: 'lowWhy', of: 'isLow' },
] as const;

/** Every question with mean, spread, self against others and what stands out. */
export const QuestionResults = observer(({ reading }: { readonly reading: RoundReading }) => {
  const { t } = useStores().app;
  return (
    <section className="panel" aria-label={t(($) => $.assessment.question)}>
      <table className="assessment-table" data-testid="question-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.assessment.question)}</th>
            <th scope="col">{t(($) => $.assessment.count)}</th>
            <th scope="col">{t(($) => $.assessment.mean)}</th>
            <th scope="col">{t(($) => $.assessment.sd)}</th>
            <th scope="col">{t(($) => $.assessment.selfScore)}</th>
            <th scope="col">{t(($) => $.assessment.othersScore)}</th>
            <th scope="col">{t(($) => $.assessment.gap)}</th>
            <th scope="col">{t(($) => $.assessment.flags)}</th>
          </tr>
        </thead>
        <tbody>
          {QUESTIONS.map((question) => (
            <Row key={question.id} question={question} reading={reading} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

const Row = observer(
  ({ question, reading }: { readonly question: Question; readonly reading: RoundReading }) => {
    const { app, account } = useStores();
    const { t } = app;
    const result = reading.result.questions[question.id];
    if (result === undefined) return null;
    const entryOf = (recordId: string, fieldKey: string) => account.cell(recordId, fieldKey)[0];
    const isUnproven = lacksEvidence(
      entryOf,
      reading.respondents.map(({ id }) => id),
      question.id,
    );
    return (
      <tr data-testid={`result-${question.id}`}>
        <th scope="row">
          <span className="assessment-id">{question.id}</span>
          {app.label(question.text)}
        </th>
        <td>{result.n}</td>
        <td>{text(result.mean)}</td>
        <td>{text(result.sd)}</td>
        <td>{result.self ?? '–'}</td>
        <td title={result.othersHidden ? t(($) => $.assessment.hidden) : ''}>
          {result.othersHidden ? t(($) => $.assessment.hidden) : text(result.othersMean)}
        </td>
        <td>{result.gap === null ? '–' : formatDifference(result.gap)}</td>
        <td className="assessment-flags">
          <Flags result={result} />
          {isUnproven && (
            <span
              className="assessment-flag"
              data-flag="evidence"
              title={t(($) => $.assessment.evidenceMissingWhy)}
            >
              {t(($) => $.assessment.evidenceMissing)}
            </span>
          )}
        </td>
      </tr>
    );
  },
);

const Flags = observer(({ result }: { readonly result: QuestionResult }) => {
  const { t } = useStores().app;
  return FLAGS.filter((flag) => result[flag.of]).map(({ key, why }) => (
    <span key={key} className="assessment-flag" data-flag={key} title={t(($) => $.assessment[why])}>
      {t(($) => $.assessment[key])}
    </span>
  ));
});

function text(figure: number | null): string {
  return figure === null ? '–' : formatScore(figure);
}
