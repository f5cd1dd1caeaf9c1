import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { wanOf } from '../../../shared/domain/account/money.ts';
import { isRow } from '../../../shared/domain/account/view.ts';
import { knownSum } from '../../../shared/domain/concentration/two-sided.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';
import { routes } from '../../app/routes.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';

const LARGEST = 5;

/** Both sides of depending on the five largest: what may be won, what is lost if we are replaced (domain §5.6). */
export const SidesTable = observer(() => {
  const { app, portfolio } = useStores();
  const { t } = app;
  const { exact } = useAmounts();
  const largest = portfolio.summaries.filter(({ revenue }) => (revenue ?? 0) > 0).slice(0, LARGEST);
  const upside = knownSum(largest.map((one) => one.upside));
  const downside = knownSum(largest.map((one) => one.downside));
  return (
    <ArithmeticPanel
      title={t(($) => $.concentration.sides)}
      rule={t(($) => $.concentration.sidesHint)}
      testId="two-sides"
    >
      <div className="concentration-texts">
        <p>
          <b>{t(($) => $.concentration.good)}</b> {t(($) => $.concentration.goodText)}
        </p>
        <p>
          <b>{t(($) => $.concentration.bad)}</b> {t(($) => $.concentration.badText)}
        </p>
      </div>
      <div className="figures-scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.concentration.account)}</th>
              <th scope="col" className="figures-text">
                {t(($) => $.concentration.wallet)} × ({t(($) => $.concentration.gapShare)})
              </th>
              <th scope="col">{t(($) => $.concentration.upside)}</th>
              <th scope="col" className="figures-text">
                {t(($) => $.value.downsideRule)}
              </th>
              <th scope="col">{t(($) => $.concentration.downside)}</th>
            </tr>
          </thead>
          <tbody>
            {largest.map((summary) => (
              <SidesRow key={summary.accountId} summary={summary} />
            ))}
            <tr className="figures-strong">
              <th scope="row">{t(($) => $.concentration.sumTop5)}</th>
              <td className="figures-text figures-formula">
                {upside.unknown > 0 && t(($) => $.concentration.unknownCount, { count: upside.unknown })}
              </td>
              <td data-testid="upside-sum">{exact(upside.total)}</td>
              <td className="figures-text figures-formula">
                {downside.unknown > 0 && t(($) => $.concentration.unknownCount, { count: downside.unknown })}
              </td>
              <td data-testid="downside-sum">{exact(downside.total)}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </ArithmeticPanel>
  );
});

const SidesRow = observer(({ summary }: { readonly summary: AccountSummary }) => {
  const { workspace } = useStores();
  const { amount, exact, figure, share } = useAmounts();
  const { company } = workspace;
  const cost = company === undefined ? null : (workspace.cell(company.id, 'own.fte_cost')[0]?.value ?? null);
  const perHead = cost === null || isRow(cost) ? null : wanOf(cost);
  const { wallet, targetShare, shareOfWallet, contribution, strandedFte, specificAssets } = summary;
  return (
    <tr>
      <th scope="row">
        <TierBadge tier={summary.tier} />{' '}
        <Link href={routes.account(summary.accountId, 'value')}>{summary.name}</Link>
      </th>
      <td className="figures-text figures-formula">
        {amount(wallet)} × ({share(targetShare)} − {share(shareOfWallet)})
      </td>
      <td data-testid={`upside-${summary.code}`}>{exact(summary.upside)}</td>
      <td className="figures-text figures-formula">
        {amount(contribution)} + {figure(strandedFte)} × {amount(perHead)} + {amount(specificAssets)}
      </td>
      <td data-testid={`downside-${summary.code}`}>{exact(summary.downside)}</td>
    </tr>
  );
});
