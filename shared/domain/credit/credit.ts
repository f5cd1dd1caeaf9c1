import type { Label } from '../label.ts';
import {
  type Band,
  bandOf,
  composite,
  percent,
  round2,
  rounded,
  type Scores,
  type Weights,
} from '../scale.ts';

/** What credit is judged by (domain §9.3). */
export const CREDIT_CRITERIA = [
  { key: 'payment', weight: 35, label: { zh: '付款记录', en: 'Payment record' } },
  { key: 'finance', weight: 25, label: { zh: '财务实力', en: 'Financial strength' } },
  { key: 'stability', weight: 15, label: { zh: '经营与股权稳定', en: 'Business and ownership stability' } },
  { key: 'dealing', weight: 10, label: { zh: '交易年限与深度', en: 'Length and depth of dealing' } },
  { key: 'disputes', weight: 15, label: { zh: '纠纷与法律记录', en: 'Disputes and legal record' } },
] as const satisfies readonly { key: string; weight: number; label: Label }[];
export type CreditCriterion = (typeof CREDIT_CRITERIA)[number]['key'];
export const CREDIT_WEIGHTS = Object.fromEntries(
  CREDIT_CRITERIA.map(({ key, weight }) => [key, weight]),
) as Weights<CreditCriterion>;

/** Grades by score (domain §9.3). */
export const CREDIT_GRADES = [
  { key: 'AAA', min: 90, label: { zh: 'AAA', en: 'AAA' } },
  { key: 'AA', min: 80, label: { zh: 'AA', en: 'AA' } },
  { key: 'A', min: 70, label: { zh: 'A', en: 'A' } },
  { key: 'B', min: 60, label: { zh: 'B', en: 'B' } },
  { key: 'C', min: 0, label: { zh: 'C', en: 'C' } },
] as const satisfies readonly Band<string>[];
export type CreditGrade = (typeof CREDIT_GRADES)[number]['key'];

/** The numbers of domain §9.3 that a workspace may change. */
export type CreditRules = {
  readonly weights: Weights<CreditCriterion>;
  /** Least score of each grade; what is below is C. */
  readonly grades: { readonly [K in Exclude<CreditGrade, 'C'>]: number };
  /** Factor on billing within terms; C pays in advance. */
  readonly factors: { readonly [K in CreditGrade]: number };
  /** Use of the limit in % from which an alert is raised. */
  readonly alert: number;
};

export const DEFAULT_CREDIT_RULES: CreditRules = {
  weights: CREDIT_WEIGHTS,
  grades: { AAA: 90, AA: 80, A: 70, B: 60 },
  factors: { AAA: 1.5, AA: 1.2, A: 1, B: 0.6, C: 0 },
  alert: 90,
};

/** Credit score 0–100 rounded and its grade; null when nothing is scored (domain §9.3). */
export function rateCredit(
  scores: Scores<CreditCriterion>,
  { weights, grades }: CreditRules = DEFAULT_CREDIT_RULES,
): { readonly score: number | null; readonly grade: CreditGrade | null } {
  const score = rounded(composite(weights, scores));
  const bands = CREDIT_GRADES.map(
    (grade): Band<CreditGrade> => ({ ...grade, min: grade.key === 'C' ? 0 : grades[grade.key] }),
  );
  return { score, grade: bandOf(bands, score) };
}

/** Limit = average monthly billing × terms/30 × factor of the grade, rounded, in the billing's unit (domain §9.3). */
export function creditLimit(
  grade: CreditGrade,
  monthlyBilling: number,
  termsDays: number,
  { factors }: CreditRules = DEFAULT_CREDIT_RULES,
): number {
  return round2(monthlyBilling * (termsDays / 30) * factors[grade]);
}

/** Use of the limit in % and whether it calls for an alert (≥90%); any use of a limit of 0 does (domain §9.3). */
export function creditUse(
  used: number,
  limit: number,
  { alert }: CreditRules = DEFAULT_CREDIT_RULES,
): { readonly percent: number | null; readonly isAlert: boolean } {
  const use = rounded(percent(used, limit));
  return { percent: use, isAlert: use === null ? used > 0 : use >= alert };
}
