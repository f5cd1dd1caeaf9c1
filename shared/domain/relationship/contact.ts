import type { Label } from '../label.ts';

/** How a contact felt, −2…+2. */
export const SENTIMENTS = [
  { value: -2, label: { zh: '很差', en: 'Very bad' } },
  { value: -1, label: { zh: '较差', en: 'Bad' } },
  { value: 0, label: { zh: '平常', en: 'Neutral' } },
  { value: 1, label: { zh: '较好', en: 'Good' } },
  { value: 2, label: { zh: '很好', en: 'Very good' } },
] as const satisfies readonly { value: number; label: Label }[];

/** Who gave a promise; rows without one are ours. */
export const PROMISE_SIDES = [
  { key: 'us', label: { zh: '我方', en: 'We' } },
  { key: 'them', label: { zh: '客户', en: 'They' } },
] as const satisfies readonly { key: string; label: Label }[];
export type PromiseSide = (typeof PROMISE_SIDES)[number]['key'];
