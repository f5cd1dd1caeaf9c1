import { cellNumber, lacksRate, wanOf } from '../account/money.ts';
import { isMoney } from '../account/view.ts';
import type { RowValue, ValueReader } from '../dossier/types.ts';
import {
  assessLines,
  BENEFIT_AREAS,
  BENEFIT_KINDS,
  COST_AREAS,
  type InvestmentCase,
} from './investment-lines.ts';

/** Columns of the years of an investment, index = year. */
export const INVESTMENT_YEARS = ['y0', 'y1', 'y2', 'y3', 'y4', 'y5'] as const;

/** Rate in % while a case names none (domain §5.5, §9.4). */
export const DEFAULT_DISCOUNT_RATE = 10;

export type InvestmentReading = InvestmentCase & {
  readonly name: string;
  readonly accountId: string | null;
  readonly discountRate: number;
  /** False while nobody noted how things stand: benefits are then measured against nothing. */
  readonly hasBaseline: boolean;
  /** A foreign amount without its rate counts as nothing. */
  readonly lacksRate: boolean;
  /** False while there is neither cost nor benefit. */
  readonly hasLines: boolean;
};

/** An investment case of the workspace with its result (domain §9.4); money in 万元. Lines without an area are gaps. */
export function readInvestment(values: ValueReader): InvestmentReading {
  const costRows = values.rows('inv.costs');
  const benefitRows = values.rows('inv.benefits');
  const costs = costRows.flatMap((row) => {
    const area = COST_AREAS.find(({ key }) => key === row.area)?.key;
    return area === undefined ? [] : [{ area, amounts: amountsOf(row) }];
  });
  const benefits = benefitRows.flatMap((row) => {
    const area = BENEFIT_AREAS.find(({ key }) => key === row.area)?.key;
    const kind = BENEFIT_KINDS.find(({ key }) => key === row.kind)?.key;
    if (area === undefined || kind === undefined) return [];
    const [margin, probability] = [cellNumber(row, 'margin'), cellNumber(row, 'probability')];
    return [{ area, kind, margin, probability, amounts: amountsOf(row) }];
  });
  const rate = values.scalar('inv.rate');
  const discountRate = typeof rate === 'number' && rate > -100 ? rate : DEFAULT_DISCOUNT_RATE;
  const account = values.scalar('inv.account');
  const baseline = values.scalar('inv.baseline');
  const name = values.scalar('inv.name');
  return {
    ...assessLines(costs, benefits, discountRate),
    name: typeof name === 'string' ? name : '',
    accountId: typeof account === 'string' ? account : null,
    discountRate,
    hasBaseline: typeof baseline === 'string' && baseline.trim() !== '',
    lacksRate: [...costRows, ...benefitRows].some((row) =>
      Object.values(row).some((cell) => isMoney(cell) && lacksRate(cell)),
    ),
    hasLines: costs.length + benefits.length > 0,
  };
}

/** Amounts of a line by year; years after the last filled one are left off, so that a case ends when its money does. */
function amountsOf(row: RowValue): readonly (number | null)[] {
  const amounts = INVESTMENT_YEARS.map((column) => wanOf(row[column]));
  return amounts.slice(0, amounts.findLastIndex((amount) => amount !== null) + 1);
}
