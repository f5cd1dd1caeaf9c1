import { asked, collected, inferred, table, verified } from '../notation.ts';
import type { SeedRecord, SeedValue, SeedValues } from '../types.ts';

/** Where facts about suppliers come from. */
export const briefing = collected('customer_talk', '采购部年度供应商通气会', '2025-11-20');
export const buyer = verified(
  'customer_talk',
  '采购经理面谈',
  '2025-11-20',
  asked('LY', ['S09'], '2025-11-20'),
);
export const market = collected('third_party_report', '自动化行业研究', '2025-09-30', 'medium');
export const ours = verified('own_system', '我方系统', '2025-12-31');
export const judged = inferred('由自动化部、质量部与采购部三方评价综合', '2025-12-05');

/** Scores by category, criteria in the order of the columns. */
export function scores(
  evidence: NonNullable<SeedValue['evidence']>,
  byCategory: { readonly [category: string]: readonly number[] },
): readonly SeedValue[] {
  const keys = ['quality', 'price', 'technology', 'delivery', 'service', 'cooperation', 'security'];
  return table(
    evidence,
    ...Object.entries(byCategory).map(([category, marks]) => ({
      category,
      ...Object.fromEntries(keys.map((key, index) => [key, marks[index] ?? null])),
    })),
  );
}

/** A supplier record of Yunxiu. */
export const supplier = (code: string, values: SeedValues): SeedRecord => ({
  kind: 'supplier',
  code,
  account: 'YX',
  values,
});
