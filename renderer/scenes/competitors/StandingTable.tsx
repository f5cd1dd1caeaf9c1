import { observer } from 'mobx-react-lite';
import { formatDifference, formatNumber } from '../../../shared/format/number.ts';
import { formatValue } from '../../../shared/format/value.ts';
import { routes } from '../../app/routes.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import type { RivalAtAccount } from './profile.ts';
import { ThreatTag } from './ThreatTag.tsx';

/** Share, place, score and threat by account and category; the account leads to its supplier page. */
export const StandingTable = observer(({ accounts }: { readonly accounts: readonly RivalAtAccount[] }) => {
  const { t } = useStores().app;
  const years = [
    ...new Set(
      accounts.flatMap(({ categories }) =>
        categories.flatMap(({ shares }) => shares.map(({ year }) => year)),
      ),
    ),
  ]
    .sort((a, b) => a - b)
    .slice(-4);
  return (
    <section className="panel competitors-standing" aria-label={t(($) => $.competitors.byAccount)}>
      <h2>{t(($) => $.competitors.byAccount)}</h2>
      <div className="competitors-scroll">
        <table aria-label={t(($) => $.competitors.byAccount)} data-testid="rival-standing">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.competitors.account)}</th>
              <th scope="col">{t(($) => $.competitors.category)}</th>
              <th scope="col">{t(($) => $.competitors.position)}</th>
              {years.map((year) => (
                <th
                  key={year}
                  scope="col"
                  className="competitors-figure"
                  title={t(($) => $.competitors.years)}
                >
                  {year}
                </th>
              ))}
              <th scope="col" className="competitors-figure">
                {t(($) => $.competitors.trend)}
              </th>
              <th scope="col" className="competitors-figure">
                {t(($) => $.competitors.score)}
              </th>
              <th scope="col">{t(($) => $.competitors.threatColumn)}</th>
            </tr>
          </thead>
          {accounts.map((standing) => (
            <AccountLines key={standing.supplierId} standing={standing} years={years} />
          ))}
        </table>
      </div>
    </section>
  );
});

type AccountLinesProps = { readonly standing: RivalAtAccount; readonly years: readonly number[] };

const AccountLines = observer(({ standing, years }: AccountLinesProps) => {
  const { app, portfolio, workspace } = useStores();
  const { t, locale } = app;
  const none = t(($) => $.common.none);
  const summary = portfolio.byId(standing.accountId);
  const positions = workspace.catalogue.field('sup.position')?.type;
  const position =
    positions?.kind === 'rows' ? positions.columns.find(({ key }) => key === 'position') : undefined;
  const intentField = workspace.catalogue.field('sup.strategy_here');
  const intent =
    intentField === undefined ? '' : formatValue(intentField.type, standing.intent, locale, () => '');
  const count = Math.max(1, standing.categories.length);
  const account = (
    <th scope="rowgroup" rowSpan={count} className="competitors-account">
      <TierBadge tier={summary?.tier ?? null} />{' '}
      <a href={`#${routes.account(standing.accountId, 'supplier', { record: standing.supplierId })}`}>
        {summary?.name}
      </a>
      <div className="competitors-parts">
        {intent === '' ? '' : t(($) => $.competitors.intentIs, { intent })}
        {standing.relation === null ? '' : ` · ${t(($) => $.competitors.relation)} ${standing.relation}`}
      </div>
      {standing.intentNote === null ? null : <div className="competitors-parts">{standing.intentNote}</div>}
    </th>
  );
  if (standing.categories.length === 0) {
    return (
      <tbody>
        <tr>
          {account}
          <td colSpan={years.length + 5} className="muted">
            {t(($) => $.competitors.noCategory)}
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody>
      {standing.categories.map((category, index) => (
        <tr key={category.categoryId}>
          {index === 0 ? account : null}
          <td>{category.category}</td>
          <td>
            {position === undefined || category.position === null
              ? none
              : formatValue(position.type, category.position, locale, () => '')}
          </td>
          {years.map((year) => {
            const share = category.shares.find((one) => one.year === year)?.share;
            return (
              <td key={year} className="competitors-figure">
                {share === undefined ? none : formatNumber(share)}
              </td>
            );
          })}
          <td className="competitors-figure">
            {category.trend === null ? none : formatDifference(category.trend)}
          </td>
          <td className="competitors-figure">
            {category.score === null ? none : formatNumber(category.score, 1, true)} /{' '}
            {category.ourScore === null ? none : formatNumber(category.ourScore, 1, true)}
          </td>
          <td>
            <ThreatTag threat={category.threat} withParts />
          </td>
        </tr>
      ))}
    </tbody>
  );
});
