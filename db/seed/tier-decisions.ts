import { CRITERION_WEIGHTS } from '../../shared/domain/tier/criteria.ts';
import { writePairs } from '../../shared/domain/tier/review.ts';
import { marks, table, verified } from './notation.ts';
import type { SeedValues } from './types.ts';

const panel = verified('own_system', '年度定级评审会', '2025-12-19');
/** Mingche is C by its scores, 43.60, and B by decision until the end of 2026. */
const MINGCHE = marks(4, 1, 2, 2, 3, 3, 1, 3, 1, 1, 3, 3, 2);

/** A review under way, and a tier that people set against the computed one (domain §5.7). */
export const TIER_DECISIONS: { readonly [account: string]: SeedValues } = {
  ZF: {
    'tier.reviews': table(panel, {
      opened: '2026-01-05',
      trigger: 'newDecider',
      note: '制造副总裁 12 月底换人，新任来自竞品的老客户，采购路线可能调整，先核对各项评分再定级。',
      owner: 'WB',
      due: '2026-02-04',
      status: 'open',
    }),
  },
  MC: {
    ...Object.fromEntries(
      Object.entries(MINGCHE).map(([id, score]) => [`tier.${id}`, { value: score, evidence: panel }]),
    ),
    'tier.history': table(panel, {
      year: 2025,
      date: '2025-12-19',
      tier: 'B',
      computed: 'C',
      total: 43.6,
      cv: 48.57,
      fp: 36,
      fit: 52,
      model: 1,
      weights: [...writePairs(CRITERION_WEIGHTS)],
      trigger: 'annual',
      override: true,
      reason_kind: 'strategic_entry',
      reason: '医械国产替代提速，三年后预计为 A 类，先于订单按商业客户投入两名应用工程师。',
      proposer: 'WB',
      approvers: ['HR'],
      effective: '2025-12-19',
      expires: '2026-12-19',
      ...MINGCHE,
    }),
  },
};
