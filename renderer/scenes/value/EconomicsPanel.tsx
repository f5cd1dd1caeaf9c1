import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import {
  companyYear,
  type EconomicsYear,
  readEconomics,
} from '../../../shared/domain/account/economics-reading.ts';
import { cellNumber } from '../../../shared/domain/account/money.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { EconomicsNotes } from './EconomicsNotes.tsx';
import { ECONOMICS_LINES, type EconomicsLine, formulaOf, isAmount, type Staff } from './economics-lines.ts';

/** Revenue to contribution, per head and against our company, year by year, with the arithmetic of one of them. */
export const EconomicsPanel = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const { unit, amount, exact, figure } = useAmounts();
  const years = useReading(readEconomics);
  const [chosen, setChosen] = useState<number | null>(null);
  const explained = years.find(({ year }) => year === chosen) ?? years.at(-1);
  if (explained === undefined) return null;
  const { view } = account;
  const row = view.rows(view.account.id, 'trx.fte').find((one) => one.row.year === explained.year)?.row;
  const staffOf = (column: string) => (row === undefined ? null : cellNumber(row, column));
  const staff: Staff = {
    opening: staffOf('opening'),
    closing: staffOf('closing'),
    shared: staffOf('shared_equiv'),
  };
  const company = companyYear(view, explained.year);
  const text = (line: EconomicsLine, year: EconomicsYear) =>
    isAmount(line)
      ? (PER_HEAD.has(line) ? exact : amount)(year[line])
      : figure(year[line], 2, line !== 'fte');
  return (
    <ArithmeticPanel
      title={t(($) => $.value.economics)}
      rule={t(($) => $.value.economicsUnit, { unit })}
      testId="economics"
    >
      <div className="figures-scroll">
        <table className="figures value-economics">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.value.figure)}</th>
              {years.map(({ year }) => (
                <th key={year} scope="col">
                  <button
                    type="button"
                    className="value-year"
                    aria-pressed={year === explained.year}
                    aria-label={t(($) => $.value.showYear, { year })}
                    onClick={() => setChosen(year)}
                  >
                    {year}
                  </button>
                </th>
              ))}
              <th scope="col" className="figures-text">
                {t(($) => $.value.arithmetic, { year: explained.year })}
              </th>
            </tr>
          </thead>
          <tbody>
            {ECONOMICS_LINES.map((line) => (
              <tr key={line} className={STRONG.has(line) ? 'figures-strong' : ''}>
                <th scope="row">{t(($) => $.value.line[line])}</th>
                {years.map((year) => (
                  <td
                    key={year.year}
                    className={(year[line] ?? 0) < 0 ? 'figures-bad' : ''}
                    data-testid={`economics-${line}-${year.year}`}
                  >
                    {text(line, year)}
                  </td>
                ))}
                <td className="figures-text figures-formula">
                  {explained[line] === null
                    ? ''
                    : formulaOf(line, explained, company, staff, { amount, figure })}
                </td>
              </tr>
            ))}
            <Supports years={years} />
          </tbody>
        </table>
      </div>
      <EconomicsNotes />
    </ArithmeticPanel>
  );
});

/** Small amounts that line up with their two decimals. */
const PER_HEAD: ReadonlySet<EconomicsLine> = new Set([
  'salesPerHead',
  'profitPerHead',
  'companySalesPerHead',
  'companyProfitPerHead',
]);
const STRONG: ReadonlySet<EconomicsLine> = new Set(['contribution', 'salesIndex', 'profitIndex']);

const Supports = observer(({ years }: { readonly years: readonly EconomicsYear[] }) => {
  const { t } = useStores().app;
  const { none } = useAmounts();
  return (
    <tr className="figures-strong">
      <th scope="row">{t(($) => $.value.line.supports)}</th>
      {years.map(({ year, supportsProductivity }) => (
        <td
          key={year}
          className={
            supportsProductivity === null ? '' : supportsProductivity ? 'figures-good' : 'figures-bad'
          }
          data-testid={`economics-supports-${year}`}
        >
          {supportsProductivity === null
            ? none
            : t(($) => (supportsProductivity ? $.value.supportsYes : $.value.supportsNo))}
        </td>
      ))}
      <td className="figures-text figures-formula">{t(($) => $.value.supportsRule)}</td>
    </tr>
  );
});
