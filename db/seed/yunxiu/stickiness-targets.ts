import { table, verified } from '../notation.ts';
import type { SeedValues } from '../types.ts';

/** What each level of stickiness is to reach, and by which actions of the plan (domain §6). */
export const stickinessTargetValues: SeedValues = {
  'stk.targets': table(
    verified('own_system', '2026 年客户规划（已批准）', '2025-12-26'),
    { level: 'P', target: 80, due: '2026-12-31', owner: 'DK', actions: ['A6'] },
    { level: 'V', target: 60, due: '2026-12-31', owner: 'ZQ', actions: ['A2'] },
    { level: 'F', target: 60, due: '2027-06-30', owner: 'PS', actions: ['A3'] },
  ),
};
