import './tier-mix.css';
import { Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { strategicCapacity } from '../../../shared/domain/tier/override.ts';
import { tierMix } from '../../../shared/domain/tier/tier-mix.ts';
import { type TierMixMeasure, tierMixOption, tierMixTable } from '../../../shared/figure/chart/tier-mix.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useStores } from '../../stores/stores.ts';

/** How the portfolio's tiers have moved from year to year, by number and by revenue. */
export const TierMixPanel = observer(({ height }: { readonly height: number }) => {
  const { app, portfolio, workspace } = useStores();
  const { t } = app;
  const [measure, setMeasure] = useState<TierMixMeasure>('count');
  const { summaries } = portfolio;
  const { review } = workspace.models.current.model;
  const years = useMemo(() => tierMix(summaries), [summaries]);
  const capacity = strategicCapacity(summaries.length, review);
  const shown = useMemo(() => {
    const texts = { year: t(($) => $.whatIf.mix.year), capacity: t(($) => $.whatIf.mix.capacity) };
    return {
      option: tierMixOption(years, measure, capacity, texts),
      table: tierMixTable(years, measure, texts),
    };
  }, [years, measure, capacity, t]);
  const points = years.map(({ year, parts }) =>
    t(($) => $.whatIf.mix.point, {
      year,
      parts: parts
        .filter(({ count }) => count > 0)
        .map(({ tier, count, revenueShare }) =>
          measure === 'count' ? `${tier} ${count}` : `${tier} ${formatNumber(revenueShare ?? 0)}%`,
        )
        .join(', '),
    }),
  );
  return (
    <section className="panel tier-mix" aria-label={t(($) => $.whatIf.mix.title)} data-testid="tier-mix">
      <header className="tier-mix-head">
        <h2>{t(($) => $.whatIf.mix.title)}</h2>
        <span className="muted">{t(($) => $.whatIf.mix.note)}</span>
        {years.length > 0 && (
          <Segmented<TierMixMeasure>
            size="small"
            value={measure}
            aria-label={t(($) => $.whatIf.mix.measure)}
            options={(['count', 'share'] as const).map((value) => ({
              value,
              label: t(($) => $.whatIf.mix[value]),
            }))}
            onChange={setMeasure}
          />
        )}
      </header>
      {years.length === 0 ? (
        <p className="muted">{t(($) => $.whatIf.mix.empty)}</p>
      ) : (
        <Chart
          height={height}
          label={t(($) => $.whatIf.mix.text, { points: points.join('; ') })}
          option={shown.option}
          table={shown.table}
        />
      )}
    </section>
  );
});
