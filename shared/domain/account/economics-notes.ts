import { type EconomicsYear, readEconomics } from './economics-reading.ts';
import { companyGaps, type MissingInput, ownInput } from './missing-input.ts';
import { lacksRate } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { type AccountView, isMoney } from './view.ts';

/** Why a figure of a year is not there, or what is remarkable about it. */
export type EconomicsNote = MissingInput & {
  /** `noRate`: a foreign amount counts as nothing; `zeroFte`: nothing can be divided by; `loss`: contribution below 0. */
  readonly kind: 'missing' | 'noRate' | 'zeroFte' | 'loss';
  readonly year: number;
};

/** What stands between the inputs of each year and its figures (domain §5.3), earliest year first. */
export const readEconomicsNotes = oncePerView((view): readonly EconomicsNote[] =>
  readEconomics(view).flatMap((year) => [
    ...gapsOf(view, year),
    ...rateGaps(view, year.year),
    ...marks(view, year),
  ]),
);

function gapsOf(
  view: AccountView,
  { year, revenue, cogs, costToServe, fte }: EconomicsYear,
): EconomicsNote[] {
  const inputs = [
    revenue === null || cogs === null ? 'trx.year_sales' : null,
    costToServe === null ? 'trx.cost_to_serve' : null,
    fte === null ? 'trx.fte' : null,
  ].flatMap((fieldKey) => (fieldKey === null ? [] : [ownInput(view, fieldKey, year)]));
  return [...inputs, ...companyGaps(view, year)].map((input) => ({ ...input, kind: 'missing', year }));
}

function rateGaps(view: AccountView, year: number): EconomicsNote[] {
  return ['trx.year_sales', 'trx.cost_to_serve'].flatMap((fieldKey) => {
    const lacks = view
      .rows(view.account.id, fieldKey)
      .filter(({ row }) => row.year === year)
      .some(({ row }) => Object.values(row).some((cell) => isMoney(cell) && lacksRate(cell)));
    return lacks ? [{ ...ownInput(view, fieldKey), kind: 'noRate' as const, year }] : [];
  });
}

function marks(view: AccountView, { year, fte, contribution }: EconomicsYear): EconomicsNote[] {
  return [
    ...(fte === 0 ? [{ ...ownInput(view, 'trx.fte'), kind: 'zeroFte' as const, year }] : []),
    ...(contribution !== null && contribution < 0
      ? [{ ...ownInput(view, 'trx.cost_to_serve'), kind: 'loss' as const, year }]
      : []),
  ];
}
