import type { Label } from '../label.ts';
import { type Band, bandOf, clamp, composite, round2, rounded, type Scores, type Weights } from '../scale.ts';

/** Criteria by which a customer judges suppliers when its own are unknown (domain §3.4). */
export const DEFAULT_SUPPLIER_CRITERIA = [
  { key: 'quality', weight: 25, label: { zh: '质量可靠', en: 'Quality and reliability' } },
  { key: 'price', weight: 25, label: { zh: '价格与总成本', en: 'Price and TCO' } },
  { key: 'technology', weight: 15, label: { zh: '技术匹配', en: 'Technology fit' } },
  { key: 'delivery', weight: 15, label: { zh: '交付', en: 'Delivery' } },
  { key: 'service', weight: 10, label: { zh: '服务响应', en: 'Service and response' } },
  { key: 'cooperation', weight: 5, label: { zh: '合作关系', en: 'Cooperation' } },
  { key: 'security', weight: 5, label: { zh: '供应安全与ESG', en: 'Supply security and ESG' } },
] as const satisfies readonly { key: string; weight: number; label: Label }[];
export type SupplierCriterion = (typeof DEFAULT_SUPPLIER_CRITERIA)[number]['key'];
export const DEFAULT_SUPPLIER_WEIGHTS = Object.fromEntries(
  DEFAULT_SUPPLIER_CRITERIA.map(({ key, weight }) => [key, weight]),
) as Weights<SupplierCriterion>;

/** What scores 0–5 mean on every criterion (domain §3.4). */
export const SUPPLIER_SCORE_ANCHORS: readonly Label[] = [
  { zh: '不合格', en: 'disqualified' },
  { zh: '远低于需要', en: 'far below need' },
  { zh: '低于需要', en: 'below' },
  { zh: '满足', en: 'meets' },
  { zh: '高于需要', en: 'above' },
  { zh: '已知最好', en: 'best known' },
];

/** Intent of a rival at the account with its points (domain §3.4). */
export const INTENTS = [
  { key: 'exit', points: 0, label: { zh: '退出', en: 'exit' } },
  { key: 'harvest', points: 1, label: { zh: '收割', en: 'harvest' } },
  { key: 'hold', points: 3, label: { zh: '守住', en: 'hold' } },
  { key: 'grow', points: 4, label: { zh: '扩张', en: 'grow' } },
  { key: 'attack', points: 5, label: { zh: '进攻(见到书面计划)', en: 'attack (written plan seen)' } },
] as const satisfies readonly { key: string; points: number; label: Label }[];
export type Intent = (typeof INTENTS)[number]['key'];

/** Bands of a threat (domain §3.4). */
export const THREAT_BANDS = [
  { key: 'high', min: 70, label: { zh: '高', en: 'high' } },
  { key: 'medium', min: 50, label: { zh: '中', en: 'medium' } },
  { key: 'low', min: 0, label: { zh: '低', en: 'low' } },
] as const satisfies readonly Band<string>[];
export type ThreatBand = (typeof THREAT_BANDS)[number]['key'];

/** Weight of each part of a threat (domain §3.4). */
export const THREAT_WEIGHTS = { edge: 0.35, relation: 0.25, momentum: 0.2, intent: 0.2 } as const;

/** How far the customer's weights may miss 100 before it is worth a warning; the formula normalises anyway. */
const WEIGHT_TOLERANCE = 0.01;

/** Whether weights in % sum to 100 (domain §3.1); the score is right either way. */
export function sumsToHundred(total: number): boolean {
  return Math.abs(total - 100) <= WEIGHT_TOLERANCE;
}

/** Supplier score 0–100 by the customer's criteria, rounded; null when nothing is scored (domain §3.4). */
export function supplierScore<Id extends string>(weights: Weights<Id>, scores: Scores<Id>): number | null {
  return rounded(composite(weights, scores));
}

/** Our score − the best rival's, rounded; null while either is unknown (domain §3.4). */
export function competitiveGap(ours: number | null, rivals: readonly (number | null)[]): number | null {
  const known = rivals.filter((score) => score !== null);
  return ours === null || known.length === 0 ? null : round2(ours - Math.max(...known));
}

/** Momentum points 0–5 of a rival by its share trend in pp (domain §3.4). */
export function momentumOf(trend: number): number {
  const points = round2(trend);
  if (points <= -10) return 0;
  if (points <= -3) return 1;
  if (points < 0) return 2;
  if (points < 3) return 3;
  return points < 10 ? 4 : 5;
}

export type ThreatInput = {
  /** Supplier scores 0–100. */
  readonly rivalScore: number;
  readonly ourScore: number;
  /** Depth of the rival's relationship 0–5. */
  readonly relation: number;
  /** Share trend of the rival over two years, in pp. */
  readonly trend: number;
  readonly intent: Intent;
};

/** Threat 0–100 and its four parts 0–5, rounded to 2 decimals. */
export type Threat = {
  readonly edge: number;
  readonly relation: number;
  readonly momentum: number;
  readonly intent: number;
  readonly threat: number;
  readonly band: ThreatBand;
};

/** Threat of one rival in one category = 20 × (0.35·G + 0.25·Rel + 0.20·Mom + 0.20·Int) (domain §3.4). */
export function threatOf(input: ThreatInput): Threat {
  const edge = clamp(2.5 + (input.rivalScore - input.ourScore) / 8, 0, 5);
  const momentum = momentumOf(input.trend);
  const intent = INTENTS.find(({ key }) => key === input.intent)?.points ?? 0;
  const threat = round2(
    20 *
      (THREAT_WEIGHTS.edge * edge +
        THREAT_WEIGHTS.relation * input.relation +
        THREAT_WEIGHTS.momentum * momentum +
        THREAT_WEIGHTS.intent * intent),
  );
  return {
    edge: round2(edge),
    relation: input.relation,
    momentum,
    intent,
    threat,
    band: bandOf(THREAT_BANDS, threat),
  };
}
