import { bandOf, composite, round2, rounded, type Scores, sum } from '../scale.ts';
import { type Criterion, type CriterionGroup, type CriterionId, weightsOf } from './criteria.ts';
import { type Quadrant, quadrantOf } from './matrix.ts';
import { activeCriteria, DEFAULT_TIER_RULES, type TierRules } from './rules.ts';
import { type RatedTier, type Tier, tierBands } from './tiers.ts';

/** What a company we do not sell to yet cannot have. */
const SALES_CRITERIA: readonly CriterionId[] = ['A1', 'A2', 'A3', 'A4'];

export type KnockOut = 'creditGradeC' | 'complianceRedFlag';

export type TierInput = {
  readonly scores: Scores<CriterionId>;
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
  readonly points: { readonly [id in CriterionId]: number | null };
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

/** Tiers an account by its scores 0–5, with gates, knock-outs and the minimum weight (domain §5.2). */
export function rateTier(input: TierInput, rules: TierRules = DEFAULT_TIER_RULES): TierResult {
  const criteria = activeCriteria(rules);
  const weights = weightsOf(criteria);
  const scores = applicableScores(input);
  const tierScore = rounded(composite(weights, scores));
  const [cv, fp, fit] = (['A', 'B', 'C'] as const).map((group) => groupScore(group, criteria, scores));
  const gates = {
    strategicFp: (fp ?? 0) >= rules.gates.strategicFp,
    strategicC1: (scores.C1 ?? 0) >= rules.gates.strategicC1,
    partnerFp: (fp ?? 0) >= rules.gates.partnerFp,
  };
  const isRated = tierScore !== null && hasEnoughWeight(criteria, scores, rules, input.prospect === true);
  const band = isRated ? bandOf(tierBands(rules.thresholds), tierScore) : null;
  const computedTier = band === null ? 'unrated' : gatedTier(band, gates);
  const knockOuts = knockOutsOf(input, rules);
  const capped = band !== null && knockOuts.length > 0;
  const nearestThreshold = isRated ? nearest(tierScore, Object.values(rules.thresholds)) : null;
  return {
    tierScore,
    cv: cv ?? null,
    fp: fp ?? null,
    fit: fit ?? null,
    weightPresent: round2(weightOf(criteria, scores)),
    points: pointsOf(criteria, scores),
    band,
    computedTier,
    tier: capped ? 'C' : computedTier,
    capped,
    knockOuts,
    gates,
    nearestThreshold,
    borderline:
      isRated &&
      nearestThreshold !== null &&
      round2(Math.abs(tierScore - nearestThreshold)) < rules.borderline,
    quadrant: quadrantOf(cv ?? null, fp ?? null, rules.matrix.cut),
  };
}

function applicableScores(input: TierInput): Scores<CriterionId> {
  if (input.prospect !== true) return input.scores;
  return { ...input.scores, ...Object.fromEntries(SALES_CRITERIA.map((id) => [id, null])) };
}

function groupScore(group: CriterionGroup, criteria: readonly Criterion[], scores: Scores<CriterionId>) {
  return rounded(composite(weightsOf(criteria.filter((one) => one.group === group)), scores));
}

function weightOf(criteria: readonly Criterion[], scores: Scores<CriterionId>): number {
  return sum(criteria.filter(({ id }) => (scores[id] ?? null) !== null).map(({ weight }) => weight));
}

/** Compares shares of the weight, so that workspace weights that do not sum to 100 keep the same rule. */
function hasEnoughWeight(
  criteria: readonly Criterion[],
  scores: Scores<CriterionId>,
  { required }: TierRules,
  prospect: boolean,
): boolean {
  const counted = prospect ? criteria.filter(({ group }) => group !== 'A') : criteria;
  const share = prospect ? required.prospect : required.account;
  const least = (sum(counted.map(({ weight }) => weight)) * share) / 100;
  return round2(weightOf(counted, scores)) >= round2(least);
}

function gatedTier(band: Tier, gates: TierResult['gates']): Tier {
  let tier = band;
  if (tier === 'S' && !(gates.strategicFp && gates.strategicC1)) tier = 'A';
  if (tier === 'A' && !gates.partnerFp) tier = 'B';
  return tier;
}

function knockOutsOf(input: TierInput, { knockOuts }: TierRules): readonly KnockOut[] {
  const credit: readonly KnockOut[] =
    knockOuts.creditGradeC && input.creditGrade === 'C' ? ['creditGradeC'] : [];
  const isFlagged = knockOuts.complianceRedFlag && input.complianceRedFlag === true;
  return isFlagged ? [...credit, 'complianceRedFlag'] : credit;
}

function pointsOf(criteria: readonly Criterion[], scores: Scores<CriterionId>): TierResult['points'] {
  const points = criteria.map(({ id, weight }) => {
    const score = scores[id] ?? null;
    return [id, score === null ? null : round2((weight * score) / 5)] as const;
  });
  return Object.fromEntries(points);
}

function nearest(score: number, thresholds: readonly number[]): number | null {
  return thresholds.reduce<number | null>(
    (best, next) => (best === null || Math.abs(score - next) < Math.abs(score - best) ? next : best),
    null,
  );
}
