import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { StickinessReading } from '../../../shared/domain/account/stickiness-reading.ts';
import { round2 } from '../../../shared/domain/scale.ts';
import type { ChartInput } from '../../../shared/figure/chart/option.ts';
import { formatDifference, formatScore } from '../../../shared/format/number.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useStores } from '../../stores/stores.ts';
import { LEVEL_LINE } from './stickiness-levels.ts';

type Props = { readonly history: StickinessReading['history']; readonly now: number | null };
type Point = { readonly name: string; readonly score: number };

/** The score year by year, today's at the end. */
export const StickinessHistory = observer(({ history, now }: Props) => {
  const { t } = useStores().app;
  const points = useMemo(
    (): readonly Point[] => [
      ...history.map(({ year, score }) => ({ name: String(year), score })),
      ...(now === null ? [] : [{ name: t(($) => $.stickiness.current), score: now }]),
    ],
    [history, now, t],
  );
  const option = useMemo(() => historyOption(points), [points]);
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
          <Chart option={option} height={140} label={t(($) => $.stickiness.historyLabel, { values })} />
          <dl className="stickiness-years">
            {points.map(({ name, score }, index) => (
              <div key={name} data-testid={`stickiness-year-${name}`}>
                <dt>{name}</dt>
                <dd>
                  {formatScore(score)} <small>{changeText(points[index - 1], score)}</small>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
});

function changeText(before: Point | undefined, score: number): string {
  return before === undefined ? '' : formatDifference(round2(score - before.score));
}

function historyOption(points: readonly Point[]): ChartInput {
  return (colors) => ({
    grid: { left: 32, right: 12, top: 12, bottom: 24 },
    xAxis: { type: 'category', data: points.map(({ name }) => name) },
    yAxis: { type: 'value', min: 0, max: 100, interval: 20 },
    series: [
      {
        type: 'line',
        data: points.map(({ score }) => score),
        symbolSize: 7,
        lineStyle: { width: 2, color: colors.accent },
        itemStyle: { color: colors.accent },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: colors.good, type: 'dashed' },
          data: [{ yAxis: LEVEL_LINE }],
        },
      },
    ],
  });
}
