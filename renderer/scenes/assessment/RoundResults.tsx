import { observer } from 'mobx-react-lite';
import { type RoundReading, readAssessment } from '../../../shared/domain/account/assessment-reading.ts';
import { ASSESSMENT_BANDS, assessmentTrend } from '../../../shared/domain/assessment/assessment.ts';
import { QUESTIONS_VERSION } from '../../../shared/domain/assessment/questions.ts';
import { formatDifference, formatScore } from '../../../shared/format/number.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { DimensionScores } from './DimensionScores.tsx';
import { QuestionResults } from './QuestionResults.tsx';

type Props = {
  readonly reading: RoundReading /** The round before, for the trend. */;
  readonly previous: string | null;
};

/** What a round says: overall, dimensions, questions with their flags. */
export const RoundResults = observer(({ reading, previous }: Props) => {
  const { app, account } = useStores();
  const { t } = app;
  const { result } = reading;
  if (reading.respondents.every(({ answered }) => answered === 0)) {
    return (
      <EmptyState title={t(($) => $.assessment.noAnswers)} text={t(($) => $.assessment.noAnswersHint)} />
    );
  }
  const before = previous === null ? null : (readAssessment(account.view, previous)?.result.overall ?? null);
  const trend = assessmentTrend(
    { score: result.overall, version: QUESTIONS_VERSION },
    { score: before, version: QUESTIONS_VERSION },
  );
  const band = ASSESSMENT_BANDS.find(({ key }) => key === result.band);
  return (
    <div className="assessment-results" data-testid="assessment-results">
      <section className="panel assessment-overall" aria-label={t(($) => $.assessment.overall)}>
        <p className="assessment-total" data-testid="assessment-overall">
          {result.overall === null ? '–' : formatScore(result.overall)}
        </p>
        <p>
          {t(($) => $.assessment.overall)}
          {band !== undefined && <b> · {app.label(band.label)}</b>}
          {trend !== null && (
            <span className="assessment-trend" data-sign={Math.sign(trend)}>
              {' '}
              · {t(($) => $.assessment.trend)} {formatDifference(trend)}
            </span>
          )}
        </p>
        <p className="muted">
          {t(($) => $.assessment.summary, {
            blindSpots: result.blindSpots.length,
            low: result.low.length,
            divergent: result.divergent.length,
          })}
        </p>
      </section>
      <DimensionScores result={result} />
      <QuestionResults reading={reading} />
    </div>
  );
});
