import type { Label } from '../label.ts';

/** Porter's basic strategies; the middle is a warning, since firms without a clear choice do worst (domain §9.4). */
export const GENERIC_STRATEGIES = [
  { key: 'cost', label: { zh: '成本领先', en: 'Cost leadership' } },
  { key: 'diff', label: { zh: '差异化', en: 'Differentiation' } },
  { key: 'focus_cost', label: { zh: '成本聚焦', en: 'Cost focus' } },
  { key: 'focus_diff', label: { zh: '差异化聚焦', en: 'Differentiation focus' } },
  { key: 'middle', label: { zh: '夹在中间', en: 'Stuck in the middle' } },
] as const satisfies readonly { key: string; label: Label }[];
export type GenericStrategy = (typeof GENERIC_STRATEGIES)[number]['key'];

/** Whether the strategy raises the risk flag (domain §2.6, §9.4). */
export function isStrategyRisk(strategy: GenericStrategy): boolean {
  return strategy === 'middle';
}
