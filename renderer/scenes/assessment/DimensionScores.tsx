import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { ASSESSMENT_BANDS, type AssessmentResult } from '../../../shared/domain/assessment/assessment.ts';
import { DIMENSIONS } from '../../../shared/domain/assessment/question.ts';
import { questionsOf } from '../../../shared/domain/assessment/questions.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { labelText } from '../../../shared/i18n/label-text.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { radarOption } from '../../components/chart/radar-option.ts';
import { useStores } from '../../stores/stores.ts';

/** The four dimensions as bars with self and others, and as a radar. */
export const DimensionScores = observer(({ result }: { readonly result: AssessmentResult }) => {
  const { app } = useStores();
  const { t, locale } = app;
  const { dimensions } = result;
  const values = DIMENSIONS.map(
    ({ key, label }) => `${app.label(label)} ${text(dimensions[key].score)}`,
  ).join(' · ');
  const option = useMemo(() => {
    const line = (name: string, key: 'score' | 'self' | 'others') => ({
      name,
      values: DIMENSIONS.map((dimension) => dimensions[dimension.key][key]),
    });
    const lines = [
      line(
        t(($) => $.assessment.score),
        'score',
      ),
      line(
        t(($) => $.assessment.selfScore),
        'self',
      ),
      line(
        t(($) => $.assessment.othersScore),
        'others',
      ),
    ].filter(({ values: figures }) => figures.some((figure) => figure !== null));
    return radarOption(
      DIMENSIONS.map(({ label }) => labelText(label, locale)),
      lines,
    );
  }, [dimensions, t, locale]);
  return (
    <section className="panel assessment-dimensions" aria-label={t(($) => $.assessment.bars)}>
      <dl>
        {DIMENSIONS.map(({ key, label }) => (
          <Dimension
            key={key}
            name={app.label(label)}
            result={dimensions[key]}
            total={questionsOf(key).length}
            id={key}
          />
        ))}
      </dl>
      <Chart option={option} height={230} label={t(($) => $.assessment.radar, { values })} />
    </section>
  );
});

type Props = {
  readonly id: string;
  readonly name: string;
  readonly result: AssessmentResult['dimensions']['E'];
  readonly total: number;
};

const Dimension = observer(({ id, name, result, total }: Props) => {
  const { app } = useStores();
  const { t } = app;
  const band = ASSESSMENT_BANDS.find(({ key }) => key === result.band);
  return (
    <div className="assessment-dimension">
      <dt>
        {name} {band !== undefined && <small>{app.label(band.label)}</small>}
      </dt>
      <dd>
        <span className="assessment-bar">
          <i style={{ inlineSize: `${result.score ?? 0}%` }} />
        </span>
        <b data-testid={`dimension-${id}`}>{text(result.score)}</b>
        <small>
          {t(($) => $.assessment.selfScore)} {text(result.self)} · {t(($) => $.assessment.othersScore)}{' '}
          {text(result.others)} · {t(($) => $.assessment.answered, { answered: result.answered, total })}
          {result.score === null ? ` · ${t(($) => $.assessment.missing)}` : ''}
        </small>
      </dd>
    </div>
  );
});

function text(score: number | null): string {
  return score === null ? '–' : formatScore(score);
}
