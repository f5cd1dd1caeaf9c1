import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Concentration } from '../../../shared/domain/concentration/concentration.ts';
import { paretoChart, paretoTable } from '../../../shared/figure/chart/pareto.ts';
import { inMoneyUnit, moneyUnitLabel } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { Chart } from '../../components/chart/Chart.tsx';
import { useIsTall } from '../../components/use-is-tall.ts';
import { useStores } from '../../stores/stores.ts';

/** From so many bars on the picture is painted instead of drawn as a document of shapes. */
const PAINTED_FROM = 200;
const SPOKEN = 12;

/** Sales by customer, largest first, with the running share; thousands are panned and zoomed. */
export const ParetoPanel = observer(({ concentration }: { readonly concentration: Concentration }) => {
  const { app, portfolio } = useStores();
  const { t, locale } = app;
  const [, goTo] = useLocation();
  const isTall = useIsTall();
  const { option, table } = useMemo(() => {
    const texts = {
      rank: t(($) => $.concentration.rank),
      account: t(($) => $.concentration.account),
      revenue: `${t(($) => $.concentration.revenue)} (${moneyUnitLabel(locale)})`,
      inUnit: (wan: number) => inMoneyUnit(wan, locale),
      share: t(($) => $.concentration.share),
      cumulative: t(($) => $.concentration.cumulative),
      k80: t(($) => $.concentration.k80Line, { count: concentration.k80 ?? 0 }),
    };
    return { option: paretoChart(concentration, texts), table: paretoTable(concentration, texts) };
  }, [concentration, locale, t]);
  const { accounts } = concentration;
  const points = accounts
    .slice(0, SPOKEN)
    .map(({ name, share }) => t(($) => $.concentration.paretoPoint, { name, share: formatNumber(share) }));
  return (
    <ArithmeticPanel
      title={t(($) => $.concentration.pareto)}
      rule={t(($) => $.concentration.paretoHint)}
      testId="pareto"
    >
      <Chart
        height={isTall ? 460 : 380}
        label={t(($) => $.concentration.paretoText, { count: accounts.length, points: points.join('；') })}
        option={option}
        table={table}
        renderer={accounts.length > PAINTED_FROM ? 'canvas' : 'svg'}
        onPick={(index) => {
          const picked = portfolio.sold.find(({ name }) => name === accounts[index]?.name);
          if (picked !== undefined) goTo(routes.account(picked.accountId, 'value'));
        }}
      />
    </ArithmeticPanel>
  );
});
