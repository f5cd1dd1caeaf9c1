import { observer } from 'mobx-react-lite';
import type { InvestmentReading } from '../../../shared/domain/strategy/investment-reading.ts';
import { cashFlowChart, cashFlowTable } from '../../../shared/figure/chart/cash-flow.ts';
import { inMoneyUnit } from '../../../shared/format/money.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useStores } from '../../stores/stores.ts';

/** Cost, benefit and balance by year, as figures and as a picture. */
export const CashFlow = observer(({ reading }: { readonly reading: InvestmentReading }) => {
  const { app } = useStores();
  const { t, locale } = app;
  const { exact, amount } = useAmounts();
  const { costs, benefits, cumulative } = reading;
  const years = cumulative.map((_, year) => year);
  const net = cumulative.map((balance, year) => balance - (cumulative[year - 1] ?? 0));
  const texts = {
    heading: t(($) => $.strategy.flow),
    year: (year: number) => t(($) => $.strategy.year, { year }),
    cost: t(($) => $.strategy.cost),
    benefit: t(($) => $.strategy.benefit),
    cumulative: t(($) => $.strategy.cumulative),
    inUnit: (wan: number) => inMoneyUnit(wan, locale),
  };
  const lines = [
    { name: texts.cost, values: costs },
    { name: texts.benefit, values: benefits },
    { name: t(($) => $.strategy.net), values: net },
    { name: texts.cumulative, values: cumulative },
  ];
  const spoken = cumulative.map((balance, year) => `${texts.year(year)} ${amount(balance)}`).join('；');
  return (
    <ArithmeticPanel title={t(($) => $.strategy.flow)} testId="cash-flow">
      <div className="strategy-flow">
        <div className="figures-scroll">
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{t(($) => $.strategy.flow)}</th>
                {years.map((year) => (
                  <th key={year} scope="col">
                    {texts.year(year)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ name, values }) => (
                <tr key={name} className={name === texts.cumulative ? 'figures-strong' : ''}>
                  <th scope="row">{name}</th>
                  {years.map((year) => {
                    const value = values[year] ?? 0;
                    return (
                      <td key={year} className={value < 0 ? 'figures-bad' : ''}>
                        {exact(value)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <Chart
          height={220}
          label={t(($) => $.strategy.cumulativeText, { points: spoken })}
          option={cashFlowChart(reading, texts)}
          table={cashFlowTable(reading, texts)}
        />
      </div>
    </ArithmeticPanel>
  );
});
