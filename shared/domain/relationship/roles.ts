import type { Label } from '../label.ts';

/** Roles in a decision, in the order of the decision lane, with their multiplier r (domain §7.1, §7.4). */
export const DECISION_ROLES = [
  { key: 'approver', multiplier: 1.5, label: { zh: '批准者', en: 'Approver' } },
  { key: 'decider', multiplier: 1.5, label: { zh: '决策者', en: 'Decider' } },
  { key: 'recommender', multiplier: 1.2, label: { zh: '支持推荐者', en: 'Recommender' } },
  { key: 'evaluator', multiplier: 1.2, label: { zh: '评估者', en: 'Evaluator' } },
  { key: 'user', multiplier: 0.8, label: { zh: '使用者', en: 'User' } },
  { key: 'influencer', multiplier: 1, label: { zh: '影响者', en: 'Influencer' } },
  { key: 'gatekeeper', multiplier: 0.8, label: { zh: '把关人', en: 'Gatekeeper' } },
] as const satisfies readonly { key: string; multiplier: number; label: Label }[];
export type DecisionRole = (typeof DECISION_ROLES)[number]['key'];
export const DECISION_ROLE_KEYS = DECISION_ROLES.map(({ key }) => key) as readonly DecisionRole[];

export const POLITICS = [
  { key: 'inner', label: { zh: '核心圈', en: 'Inner circle' } },
  { key: 'structure', label: { zh: '权力结构内', en: 'In the power structure' } },
  { key: 'outside', label: { zh: '圈外', en: 'Outside' } },
] as const satisfies readonly { key: string; label: Label }[];
export type Politics = (typeof POLITICS)[number]['key'];

/** Largest multiplier of the roles held; 1 (an influencer's) while no role is known (domain §7.4). */
export function roleMultiplier(roles: readonly DecisionRole[]): number {
  const held = DECISION_ROLES.filter(({ key }) => roles.includes(key)).map(({ multiplier }) => multiplier);
  return held.length === 0 ? 1 : Math.max(...held);
}

/** Approvers and deciders have the last word. */
export function hasFinalSay(roles: readonly DecisionRole[]): boolean {
  return roles.includes('approver') || roles.includes('decider');
}
