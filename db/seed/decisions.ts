import type { Disposition } from '../../shared/domain/tier/matrix.ts';
import type { Tier } from '../../shared/domain/tier/tiers.ts';
import { fact, inferred, marks, table, verified } from './notation.ts';
import type { SeedValue, SeedValues } from './types.ts';

const panel = verified('own_system', '年度定级评审会', '2025-12-19');
const review = verified('own_system', '客户组合评审会', '2025-12-19');
const projected = inferred('由客户三年规划、行业预测与我方份额目标逐项投射', '2025-12-19');

type Scores = readonly number[];

/** Marks 0–5 of the 13 criteria of 2023 and 2024, with the tier that was decided. */
const EARLIER: { readonly [account: string]: readonly (readonly [number, Tier, Scores])[] } = {
  QL: [
    [2023, 'A', [5, 2, 4, 3, 3, 4, 5, 2, 4, 3, 4, 4, 2]],
    [2024, 'A', [5, 3, 4, 3, 4, 4, 5, 3, 4, 4, 5, 4, 3]],
  ],
  ZF: [
    [2023, 'A', [5, 4, 4, 3, 3, 3, 4, 3, 4, 3, 4, 4, 2]],
    [2024, 'A', [5, 3, 4, 3, 3, 3, 4, 3, 4, 3, 4, 4, 2]],
  ],
  KY: [
    [2023, 'A', [5, 3, 4, 3, 3, 4, 4, 3, 4, 3, 4, 4, 3]],
    [2024, 'A', [5, 4, 4, 3, 4, 4, 4, 3, 4, 4, 4, 4, 4]],
  ],
  HZ: [
    [2023, 'B', [5, 3, 4, 3, 3, 2, 3, 2, 3, 2, 3, 3, 2]],
    [2024, 'B', [5, 3, 3, 3, 2, 2, 3, 2, 3, 2, 3, 3, 2]],
  ],
  LB: [
    [2023, 'B', [4, 3, 3, 3, 3, 4, 3, 3, 2, 2, 3, 3, 2]],
    [2024, 'A', [4, 4, 4, 3, 4, 4, 3, 3, 3, 3, 4, 3, 2]],
  ],
  TD: [
    [2023, 'B', [4, 3, 3, 3, 3, 2, 3, 2, 2, 1, 3, 2, 2]],
    [2024, 'B', [4, 2, 3, 3, 3, 2, 3, 2, 2, 1, 2, 2, 2]],
  ],
  NQ: [
    [2023, 'C', [3, 2, 2, 2, 3, 3, 2, 2, 1, 1, 2, 3, 1]],
    [2024, 'B', [4, 2, 3, 3, 3, 4, 3, 3, 2, 1, 3, 3, 2]],
  ],
};

/** The same criteria as they are expected in three years; the other accounts are gaps to fill. */
const AHEAD: { readonly [account: string]: Scores } = {
  QL: [5, 3, 4, 4, 4, 4, 5, 3, 5, 5, 5, 4, 4],
  ZF: [4, 2, 3, 2, 2, 2, 3, 2, 3, 2, 3, 3, 2],
  KY: [5, 4, 4, 4, 4, 4, 5, 3, 5, 4, 5, 4, 4],
  HZ: [4, 2, 2, 2, 2, 1, 2, 1, 2, 1, 2, 3, 2],
  SY: [4, 3, 3, 3, 3, 2, 3, 2, 2, 1, 3, 3, 2],
  LB: [4, 4, 4, 4, 4, 5, 4, 4, 4, 4, 4, 4, 4],
  TD: [3, 1, 1, 1, 3, 1, 1, 0, 2, 1, 1, 2, 1],
  MC: [4, 4, 4, 3, 4, 4, 3, 4, 3, 3, 4, 4, 3],
  NQ: [4, 3, 4, 3, 4, 5, 4, 4, 3, 3, 4, 4, 3],
};

type Decision = readonly [Disposition, owner: string, review: string, reason: string];

/** What was decided to do with an account; some reviews are overdue on the sample's day. */
const DECIDED: { readonly [account: string]: Decision } = {
  QL: ['core', 'HR', '2026-06-30', '电驱三期与出海同步，按共生客户配置专属团队。'],
  ZF: ['mature', 'WB', '2026-03-31', '三年后可能退到 B 类：维持份额，不新增专用资产。'],
  KY: ['core', 'TJ', '2026-06-30', '联合实验室续签后加深第三层黏性。'],
  SY: ['mature', 'TJ', '2025-12-31', '行业下行，先保利润与回款。'],
  MC: ['rising', 'WB', '2026-04-30', '医械国产替代提速，先于订单投入两名应用工程师。'],
  TD: ['streamline', 'WB', '2026-01-10', '失去包装视觉品类后转为低成本服务。'],
};

/** Tiers of 2023 and 2024, oldest first; none for accounts that were not rated then. */
export function earlierTiers(account: string): readonly SeedValue[] {
  return (EARLIER[account] ?? []).flatMap(([year, tier, scores]) =>
    table(verified('own_system', `${year} 年定级评审会`, `${year}-12-18`), {
      year,
      tier,
      ...marks(...scores),
    }),
  );
}

/** Scores of today as the yearly panel gave them, those of year+3, and the disposition. */
export function decisionValues(account: string, today: Scores): SeedValues {
  const decided = DECIDED[account];
  return {
    ...scoreValues('tier', today, panel),
    ...scoreValues('tierFuture', AHEAD[account] ?? [], projected),
    ...(decided === undefined
      ? {}
      : {
          'val.disposition': fact(decided[0], review, decided[3]),
          'val.disposition_owner': fact(decided[1], review),
          'val.disposition_review': fact(decided[2], review),
        }),
  };
}

function scoreValues(prefix: 'tier' | 'tierFuture', scores: Scores, evidence: typeof panel): SeedValues {
  const known = Object.entries(marks(...scores)).filter(([, score]) => score !== null);
  return Object.fromEntries(known.map(([id, score]) => [`${prefix}.${id}`, { value: score, evidence }]));
}
