import type { Label } from '../label.ts';

/** What opens a review of a tier (domain §5.7). */
export const REVIEW_TRIGGERS = [
  { key: 'annual', label: { zh: '年度定级', en: 'Annual re-tiering' } },
  { key: 'halfYear', label: { zh: '半年检查', en: 'Half-year check' } },
  { key: 'salesSwing', label: { zh: '销售额波动 ±20%', en: 'Sales ±20% year on year' } },
  { key: 'ownership', label: { zh: '并购或股权变更', en: 'M&A or ownership change' } },
  { key: 'newDecider', label: { zh: '审批人或决策者更换', en: 'New approver or decision maker' } },
  { key: 'creditDowngrade', label: { zh: '信用下调', en: 'Credit downgrade' } },
  { key: 'stickinessSwing', label: { zh: '黏性波动 ±10 分', en: 'Stickiness ±10 points' } },
  { key: 'category', label: { zh: '失去或赢得品类', en: 'Category lost or won' } },
  { key: 'objectives', label: { zh: '连续两个目标未达成', en: 'Two consecutive missed objectives' } },
  { key: 'model', label: { zh: '评分模型调整', en: 'New scoring model' } },
  { key: 'request', label: { zh: '人工提出', en: 'On request' } },
  { key: 'past', label: { zh: '补录往年', en: 'Earlier year, entered later' } },
] as const satisfies readonly { key: string; label: Label }[];
export type ReviewTrigger = (typeof REVIEW_TRIGGERS)[number]['key'];

/** Triggers by which many accounts are decided at once. */
export const ROUND_TRIGGERS = [
  'annual',
  'halfYear',
  'model',
  'request',
] as const satisfies readonly ReviewTrigger[];

/** Why a tier may differ from the computed one (domain §5.7). */
export const OVERRIDE_REASON_LABELS = [
  { key: 'strategic_entry', label: { zh: '战略进入', en: 'Strategic entry' } },
  { key: 'reference', label: { zh: '标杆意义', en: 'Reference' } },
  { key: 'temporary_loss', label: { zh: '暂时下滑', en: 'Temporary loss' } },
  { key: 'data_gap', label: { zh: '数据缺口', en: 'Data gap' } },
  { key: 'compliance', label: { zh: '合规', en: 'Compliance' } },
  { key: 'other', label: { zh: '其他', en: 'Other' } },
] as const satisfies readonly { key: string; label: Label }[];

export const REVIEW_STATES = [
  { key: 'open', label: { zh: '待处理', en: 'Open' } },
  { key: 'proposed', label: { zh: '待批准', en: 'Awaiting approval' } },
  { key: 'decided', label: { zh: '已决定', en: 'Decided' } },
  { key: 'rejected', label: { zh: '已否决', en: 'Rejected' } },
] as const satisfies readonly { key: string; label: Label }[];
export type ReviewState = (typeof REVIEW_STATES)[number]['key'];

/** What the early-warning board watches (domain §5.7). */
export const WARNING_KINDS = [
  { key: 'organization', label: { zh: '组织变动', en: 'Organization change' } },
  { key: 'budget', label: { zh: '预算波动', en: 'Budget swing' } },
  { key: 'contacts', label: { zh: '接触减少', en: 'Contacts falling' } },
  { key: 'rival', label: { zh: '对手动作', en: 'Rival activity' } },
  { key: 'policy', label: { zh: '政策变化', en: 'Policy change' } },
  { key: 'sales', label: { zh: '销售额波动', en: 'Sales swing' } },
  { key: 'stickiness', label: { zh: '黏性波动', en: 'Stickiness swing' } },
  { key: 'ownership', label: { zh: '并购或股权变更', en: 'M&A or ownership change' } },
  { key: 'decider', label: { zh: '决策者更换', en: 'New decision maker' } },
  { key: 'credit', label: { zh: '信用', en: 'Credit' } },
  { key: 'category', label: { zh: '品类得失', en: 'Category won or lost' } },
  { key: 'objectives', label: { zh: '目标未达成', en: 'Objectives missed' } },
] as const satisfies readonly { key: string; label: Label }[];
export type WarningKind = (typeof WARNING_KINDS)[number]['key'];

export const WARNING_STATES = [
  { key: 'open', label: { zh: '处理中', en: 'Being handled' } },
  { key: 'closed', label: { zh: '已关闭', en: 'Closed' } },
  { key: 'dismissed', label: { zh: '不是问题', en: 'No concern' } },
] as const satisfies readonly { key: string; label: Label }[];

/** Tags `id=number` as weights and inputs are stored beside a decision; what cannot be read is left out. */
export function readPairs(tags: unknown): { readonly [id: string]: number } {
  if (!Array.isArray(tags)) return {};
  const pairs = tags.flatMap((tag): readonly (readonly [string, number])[] => {
    const [id, figure] = String(tag).split('=');
    const value = Number(figure);
    return id === undefined || id === '' || figure === undefined || figure === '' || !Number.isFinite(value)
      ? []
      : [[id, value]];
  });
  return Object.fromEntries(pairs);
}

/** The same as tags; numbers with as many digits as they have, absent ones left out. */
export function writePairs(values: { readonly [id: string]: number | null | undefined }): readonly string[] {
  return Object.entries(values).flatMap(([id, value]) =>
    value === null || value === undefined ? [] : [`${id}=${value}`],
  );
}
