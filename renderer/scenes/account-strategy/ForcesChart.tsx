import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import type { StrategyReading } from '../../../shared/domain/account/strategy-reading.ts';
import { FORCES } from '../../../shared/domain/strategy/five-forces.ts';
import { forcesChart, forcesTable } from '../../../shared/figure/chart/forces.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useStores } from '../../stores/stores.ts';

/** The five forces as bars, today beside three years from now. */
export const ForcesChart = observer(({ reading }: { readonly reading: StrategyReading }) => {
  const { app } = useStores();
  const { t, label } = app;
  const { forces } = reading;
  const { option, table, text } = useMemo(() => {
    const points = forces.map(({ key, now, in3y }) => {
      const found = FORCES.find((force) => force.key === key);
      return { name: found === undefined ? key : label(found.label), now, in3y };
    });
    const texts = {
      force: t(($) => $.strategy.force),
      now: t(($) => $.strategy.now),
      in3y: t(($) => $.strategy.in3y),
    };
    const spoken = points.map(({ name, now, in3y }) =>
      t(($) => $.strategy.forcesPoint, { name, now: now ?? '–', in3y: in3y ?? '–' }),
    );
    return {
      option: forcesChart(points, texts),
      table: forcesTable(points, texts),
      text: t(($) => $.strategy.forcesText, { points: spoken.join('；') }),
    };
  }, [forces, t, label]);
  return (
    <div className="panel account-strategy-chart">
      <Chart height={280} label={text} option={option} table={table} />
    </div>
  );
});
