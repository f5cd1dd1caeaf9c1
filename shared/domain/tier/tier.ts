import { bandOf, composite, round2, rounded, type Scores, sum, type Weights } from '../scale.ts';
import {
  CRITERIA,
  CRITERION_IDS,
  CRITERION_WEIGHTS,
  type CriterionGroup,
  type CriterionId,
} from './criteria.ts';
import { type Quadrant, quadrantOf } from './matrix.ts';
import { type RatedTier, TIER_BANDS, type Tier } from './tiers.ts';

export const TIER_GATES = { strategicFp: 75, strategicC1: 4, partnerFp: 50 } as const;
const THRESHOLDS = [80, 65, 45];
const BORDERLINE = 3;
/** Share of the weight that must be scored: 80 of 100; for prospects 50 of the 65 of B and C (domain §5.2). */
const REQUIRED = { account: 80 / 100, prospect: 50 / 65 };
/** What a company we do not sell to yet cannot have. */
const SALES_CRITERIA: readonly CriterionId[] = ['A1', 'A2', 'A3', 'A4'];

export type KnockOut = 'creditGradeC' | 'complianceRedFlag';

export type TierInput = {
  readonly scores: Scores<CriterionId>;
  readonly weights?: Weights<CriterionId>;
  readonly creditGrade?: string | null;
  /** An open compliance red flag. */
  readonly complianceRedFlag?: boolean;
  /** No sales yet: A1–A4 do not apply and the required weight is that of prospects. */
  readonly prospect?: boolean;
};

/** Figures 0–100 rounded to 2 decimals; null where nothing was scored. */
export type TierResult = {
  readonly tierScore: number | null;
  readonly cv: number | null;
  readonly fp: number | null;
  readonly fit: number | null;
  readonly weightPresent: number;
  /** Points w·s/5 of each scored criterion; null when not scored. */
  readonly points: { readonly [K in CriterionId]: number | null };
  /** Tier by score alone; null when unrated. */
  readonly band: Tier | null;
  /** Tier after the gates. */
  readonly computedTier: RatedTier;
  /** Tier after the gates and the knock-outs. */
  readonly tier: RatedTier;
  /** Held at C by a knock-out until it is cleared. */
  readonly capped: boolean;
  readonly knockOuts: readonly KnockOut[];
  readonly gates: {
    readonly strategicFp: boolean;
    readonly strategicC1: boolean;
    readonly partnerFp: boolean;
  };
  readonly nearestThreshold: number | null;
  readonly borderline: boolean;
  readonly quadrant: Quadrant | null;
};

/** Tiers an account by its 13 scores 0–5, with gates, knock-outs and the minimum weight (domain §5.2). */
export function rateTier(input: TierInput): TierResult {
  const weights = input.weights ?? CRITERION_WEIGHTS;
  const scores = applicableScores(input);
  const tierScore = rounded(composite(weights, scores));
  const [cv, fp, fit] = (['A', 'B', 'C'] as const).map((group) => groupScore(group, weights, scores));
  const gates = {
    strategicFp: (fp ?? 0) >= TIER_GATES.strategicFp,
    strategicC1: (scores.C1 ?? 0) >= TIER_GATES.strategicC1,
    partnerFp: (fp ?? 0) >= TIER_GATES.partnerFp,
  };
  const isRated = tierScore !== null && hasEnoughWeight(weights, scores, input.prospect === true);
  const band = isRated ? bandOf(TIER_BANDS, tierScore) : null;
  const computedTier = band === null ? 'unrated' : gatedTier(band, gates);
  const knockOuts = knockOutsOf(input);
  const capped = band !== null && knockOuts.length > 0;
  const nearestThreshold = isRated ? nearest(tierScore) : null;
  return {
    tierScore,
    cv: cv ?? null,
    fp: fp ?? null,
    fit: fit ?? null,
    weightPresent: round2(weightOf(CRITERION_IDS, weights, scores)),
    points: pointsOf(weights, scores),
    band,
    computedTier,
    tier: capped ? 'C' : computedTier,
    capped,
    knockOuts,
    gates,
    nearestThreshold,
    borderline:
      isRated && nearestThreshold !== null && round2(Math.abs(tierScore - nearestThreshold)) < BORDERLINE,
    quadrant: quadrantOf(cv ?? null, fp ?? null),
  };
}

function applicableScores(input: TierInput): Scores<CriterionId> {
  if (input.prospect !== true) return input.scores;
  return { ...input.scores, ...Object.fromEntries(SALES_CRITERIA.map((id) => [id, null])) };
}

function idsOf(groups: readonly CriterionGroup[]): readonly CriterionId[] {
  return CRITERIA.filter(({ group }) => groups.includes(group)).map(({ id }) => id);
}

function groupScore(group: CriterionGroup, weights: Weights<CriterionId>, scores: Scores<CriterionId>) {
  const entries = idsOf([group]).map((id) => [id, weights[id]] as const);
  return rounded(composite(Object.fromEntries(entries) as Weights<CriterionId>, scores));
}

function weightOf(
  ids: readonly CriterionId[],
  weights: Weights<CriterionId>,
  scores: Scores<CriterionId>,
): number {
  return sum(ids.filter((id) => (scores[id] ?? null) !== null).map((id) => weights[id]));
}

/** Compares shares of the weight, so that workspace weights that do not sum to 100 keep the same rule. */
function hasEnoughWeight(
  weights: Weights<CriterionId>,
  scores: Scores<CriterionId>,
  prospect: boolean,
): boolean {
  const ids = prospect ? idsOf(['B', 'C']) : CRITERION_IDS;
  const required = sum(ids.map((id) => weights[id])) * (prospect ? REQUIRED.prospect : REQUIRED.account);
  return round2(weightOf(ids, weights, scores)) >= round2(required);
}

function gatedTier(band: Tier, gates: TierResult['gates']): Tier {
  let tier = band;
  if (tier === 'S' && !(gates.strategicFp && gates.strategicC1)) tier = 'A';
  if (tier === 'A' && !gates.partnerFp) tier = 'B';
  return tier;
}

function knockOutsOf(input: TierInput): readonly KnockOut[] {
  const credit: readonly KnockOut[] = input.creditGrade === 'C' ? ['creditGradeC'] : [];
  return input.complianceRedFlag === true ? [...credit, 'complianceRedFlag'] : credit;
}

function pointsOf(weights: Weights<CriterionId>, scores: Scores<CriterionId>): TierResult['points'] {
  const points = CRITERION_IDS.map((id) => {
    const score = scores[id] ?? null;
    return [id, score === null ? null : round2((weights[id] * score) / 5)] as const;
  });
  return Object.fromEntries(points) as TierResult['points'];
}

function nearest(score: number): number {
  return THRESHOLDS.reduce((best, next) => (Math.abs(score - next) < Math.abs(score - best) ? next : best));
}
