import type { EconomicsYear } from '../../../shared/domain/account/economics-reading.ts';
import type { CompanyYear } from '../../../shared/domain/economics/productivity.ts';

export const ECONOMICS_LINES = [
  'revenue',
  'cogs',
  'grossMargin',
  'grossMarginPercent',
  'costToServe',
  'contribution',
  'contributionMargin',
  'fte',
  'salesPerHead',
  'profitPerHead',
  'companySalesPerHead',
  'companyProfitPerHead',
  'salesIndex',
  'profitIndex',
  'salesShare',
] as const;
export type EconomicsLine = (typeof ECONOMICS_LINES)[number];

/** Lines whose value is an amount of money; the others are shares, indices and heads. */
const AMOUNTS: ReadonlySet<EconomicsLine> = new Set([
  'revenue',
  'cogs',
  'grossMargin',
  'costToServe',
  'contribution',
  'salesPerHead',
  'profitPerHead',
  'companySalesPerHead',
  'companyProfitPerHead',
]);

export function isAmount(line: EconomicsLine): boolean {
  return AMOUNTS.has(line);
}

/** Columns of `trx.fte` of a year, as they stand there. */
export type Staff = {
  readonly opening: number | null;
  readonly closing: number | null;
  readonly shared: number | null;
};

type Write = {
  readonly amount: (wan: number | null) => string;
  readonly figure: (value: number | null) => string;
};

/** How the figure of a line was made, in figures; '' for what is an input itself (domain §5.3). */
export function formulaOf(
  line: EconomicsLine,
  year: EconomicsYear,
  company: CompanyYear,
  staff: Staff,
  { amount, figure }: Write,
): string {
  const share = (part: number | null, whole: number | null) => `${amount(part)} ÷ ${amount(whole)} × 100`;
  switch (line) {
    case 'grossMargin':
      return `${amount(year.revenue)} − ${amount(year.cogs)}`;
    case 'grossMarginPercent':
      return share(year.grossMargin, year.revenue);
    case 'contribution':
      return `${amount(year.revenue)} − ${amount(year.cogs)} − ${amount(year.costToServe)}`;
    case 'contributionMargin':
      return share(year.contribution, year.revenue);
    case 'fte':
      return `(${figure(staff.opening)} + ${figure(staff.closing)}) ÷ 2 + ${figure(staff.shared ?? 0)}`;
    case 'salesPerHead':
      return `${amount(year.revenue)} ÷ ${figure(year.fte)}`;
    case 'profitPerHead':
      return `${amount(year.contribution)} ÷ ${figure(year.fte)}`;
    case 'companySalesPerHead':
      return `${amount(company.revenue)} ÷ ${figure(company.headcount)}`;
    case 'companyProfitPerHead':
      return `${amount(company.profit)} ÷ ${figure(company.headcount)}`;
    case 'salesIndex':
      return share(year.salesPerHead, year.companySalesPerHead);
    case 'profitIndex':
      return share(year.profitPerHead, year.companyProfitPerHead);
    case 'salesShare':
      return share(year.revenue, company.revenue);
    default:
      return '';
  }
}
