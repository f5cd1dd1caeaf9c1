import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { StickinessReading } from '../../../shared/domain/account/stickiness-reading.ts';
import { round2 } from '../../../shared/domain/scale.ts';
import { INDICATOR_LEVELS } from '../../../shared/domain/stickiness/indicators.ts';
import type { StickinessResult } from '../../../shared/domain/stickiness/stickiness.ts';
import {
  stickinessTrend,
  stickinessTrendTable,
  type TrendPoint,
} from '../../../shared/figure/chart/stickiness-trend.ts';
import { formatDifference, formatScore } from '../../../shared/format/number.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useStores } from '../../stores/stores.ts';

type Props = { readonly history: StickinessReading['history']; readonly result: StickinessResult };

/** The score year by year, today's at the end with its levels. */
export const StickinessHistory = observer(({ history, result }: Props) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { reached } = workspace.models.current.model.stickiness;
  const points = useMemo(
    (): readonly TrendPoint[] => [
      ...history.map(({ year, score }) => ({ name: String(year), score, levels: [] })),
      ...(result.stickiness === null
        ? []
        : [
            {
              name: t(($) => $.stickiness.current),
              score: result.stickiness,
              levels: [result.l1, result.l2, result.l3],
            },
          ]),
    ],
    [history, result, t],
  );
  const words = {
    year: t(($) => $.stickiness.year),
    score: t(($) => $.stickiness.title),
    levels: INDICATOR_LEVELS.map(({ label }) => app.label(label)),
  };
  const values = points.map(({ name, score }) => `${name} ${score}`).join(' · ');
  return (
    <section
      className="stickiness-panel"
      aria-label={t(($) => $.stickiness.history)}
      data-testid="stickiness-history"
    >
      <h2>{t(($) => $.stickiness.history)}</h2>
      {history.length === 0 ? (
        <p className="stickiness-rule">{t(($) => $.stickiness.historyEmpty)}</p>
      ) : (
        <>
          <Chart
            option={stickinessTrend(points, words, reached)}
            table={stickinessTrendTable(points, words)}
            height={210}
            label={t(($) => $.stickiness.historyLabel, { values })}
          />
          <dl className="stickiness-years">
            {points.map(({ name, score }, index) => (
              <div key={name} data-testid={`stickiness-year-${name}`}>
                <dt>{name}</dt>
                <dd>
                  {score === null ? '–' : formatScore(score)}{' '}
                  <small>{changeText(points[index - 1], score)}</small>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
});

function changeText(before: TrendPoint | undefined, score: number | null): string {
  const past = before?.score ?? null;
  return past === null || score === null ? '' : formatDifference(round2(score - past));
}
