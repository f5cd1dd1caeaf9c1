import { collected, verified } from '../notation.ts';
import type { SeedValue, SeedValues } from '../types.ts';

const SUPPLIERS = ['YC', 'JY', 'NH', 'TL'] as const;
const YEARS = [2023, 2024, 2025] as const;

/** Share in % by category, year and supplier (us, JY, NH, TL), from domain §11.1. */
const SHARES = {
  MES: [
    [40, 35, 25, 0],
    [45, 33, 22, 0],
    [50, 30, 20, 0],
  ],
  CTL: [
    [20, 45, 20, 15],
    [25, 42, 20, 13],
    [30, 40, 18, 12],
  ],
  VIS: [
    [0, 25, 60, 15],
    [10, 25, 52, 13],
    [15, 25, 48, 12],
  ],
  SVC: [
    [10, 40, 10, 40],
    [15, 38, 9, 38],
    [20, 35, 9, 36],
  ],
} as const;

const own = verified('own_system', '销售系统与采购部支出表核对', '2025-12-31');
const theirs = collected('customer_document', '采购部品类支出表（供应商通气会）', '2025-11-20');

const rows: readonly SeedValue[] = Object.entries(SHARES).flatMap(([category, years]) =>
  YEARS.flatMap((year, yearIndex) =>
    SUPPLIERS.map((supplier, index) => ({
      value: {
        year,
        category,
        supplier,
        share: years[yearIndex]?.[index] ?? null,
        amount: null,
        forecast: false,
      },
      evidence: supplier === 'YC' ? own : theirs,
    })),
  ),
);

/** Supply shares of four categories, four suppliers and three years (domain §11.1). */
export const shareValues: SeedValues = { 'shr.shares': rows };
