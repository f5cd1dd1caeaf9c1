import { observer } from 'mobx-react-lite';
import type { InvestmentReading } from '../../../shared/domain/strategy/investment-reading.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { ArithmeticLine, ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { useStores } from '../../stores/stores.ts';

/** TCO, benefit, ROI, NPV and payback, each with how it was made, and what is still wrong with the case. */
export const InvestmentResult = observer(({ reading }: { readonly reading: InvestmentReading }) => {
  const { t } = useStores().app;
  const { amount, exact, figure, unit } = useAmounts();
  const { tco, benefit, roi, npv, payback, costByArea, benefitByArea, discountRate } = reading;
  return (
    <ArithmeticPanel title={t(($) => $.strategy.result)} rule={unit} testId="case-result">
      {!reading.hasBaseline && <p className="arithmetic-warning">{t(($) => $.strategy.noBaseline)}</p>}
      <dl>
        <ArithmeticLine
          name={t(($) => $.strategy.tco)}
          formula={t(($) => $.strategy.tcoRule, amounts(costByArea, amount))}
          value={exact(tco)}
          testId="case-tco"
        />
        <ArithmeticLine
          name={t(($) => $.strategy.benefit)}
          formula={t(($) => $.strategy.benefitRule, amounts(benefitByArea, amount))}
          value={exact(benefit)}
          testId="case-benefit"
        />
        <ArithmeticLine
          name={t(($) => $.strategy.roi)}
          formula={t(($) => $.strategy.roiRule, { benefit: amount(benefit), tco: amount(tco) })}
          value={roi === null ? t(($) => $.strategy.noCost) : `${formatScore(roi)}%`}
          testId="case-roi"
        />
        <ArithmeticLine
          name={t(($) => $.strategy.npv)}
          formula={t(($) => $.strategy.npvRule, { rate: figure(discountRate) })}
          value={exact(npv)}
          testId="case-npv"
        />
        <ArithmeticLine
          name={t(($) => $.strategy.payback)}
          formula={t(($) => $.strategy.paybackRule)}
          value={
            payback === null
              ? t(($) => $.strategy.never)
              : payback === 0
                ? t(($) => $.strategy.atOnce)
                : t(($) => $.strategy.years, { years: formatScore(payback) })
          }
          testId="case-payback"
        />
      </dl>
      {reading.withoutMargin > 0 && (
        <p className="arithmetic-warning">
          {t(($) => $.strategy.withoutMargin, { count: reading.withoutMargin })}
        </p>
      )}
      {reading.lacksRate && <p className="arithmetic-warning">{t(($) => $.strategy.lacksRate)}</p>}
    </ArithmeticPanel>
  );
});

function amounts<Area extends string>(
  byArea: { readonly [area in Area]: number },
  amount: (wan: number) => string,
): { readonly [area in Area]: string } {
  const pairs = (Object.keys(byArea) as Area[]).map((area) => [area, amount(byArea[area])] as const);
  return Object.fromEntries(pairs) as { readonly [area in Area]: string };
}
