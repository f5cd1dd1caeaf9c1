import { bandOf, MAX_SCORE, round2, type Scores, sum } from '../scale.ts';
import type { Criterion, CriterionGroup, CriterionId } from './criteria.ts';
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
  const scores = applicableScores(input);
  const { A, B, C } = groupSums(criteria, scores);
  const tierScore = scoreOf(added(A, B, C));
  const [cv, fp, fit] = [scoreOf(A), scoreOf(B), scoreOf(C)];
  const gates = {
    strategicFp: (fp ?? 0) >= rules.gates.strategicFp,
    strategicC1: (scores.C1 ?? 0) >= rules.gates.strategicC1,
    partnerFp: (fp ?? 0) >= rules.gates.partnerFp,
  };
  const isProspect = input.prospect === true;
  const share = isProspect ? rules.required.prospect : rules.required.account;
  const isRated = tierScore !== null && hasEnough(isProspect ? added(B, C) : added(A, B, C), share);
  const band = isRated ? bandOf(tierBands(rules.thresholds), tierScore) : null;
  const computedTier = band === null ? 'unrated' : gatedTier(band, gates);
  const knockOuts = knockOutsOf(input, rules);
  const capped = band !== null && knockOuts.length > 0;
  const nearestThreshold = isRated ? nearest(tierScore, Object.values(rules.thresholds)) : null;
  return {
    tierScore,
    cv,
    fp,
    fit,
    weightPresent: round2(added(A, B, C).present),
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
    quadrant: quadrantOf(cv, fp, rules.matrix.cut),
  };
}

function applicableScores(input: TierInput): Scores<CriterionId> {
  if (input.prospect !== true) return input.scores;
  return { ...input.scores, ...Object.fromEntries(SALES_CRITERIA.map((id) => [id, null])) };
}

/** Sums of the scored criteria of a group, and the weight of all of them. */
type Sums = { readonly all: number; readonly present: number; readonly products: number };

/** One pass over the criteria: a what-if rates thousands of accounts at each move of a slider. */
function groupSums(
  criteria: readonly Criterion[],
  scores: Scores<CriterionId>,
): { readonly [group in CriterionGroup]: Sums } {
  const sums = {
    A: { all: 0, present: 0, products: 0 },
    B: { all: 0, present: 0, products: 0 },
    C: { all: 0, present: 0, products: 0 },
  };
  for (const { id, group, weight } of criteria) {
    const score = scores[id] ?? null;
    sums[group].all += weight;
    if (score === null) continue;
    sums[group].present += weight;
    sums[group].products += weight * score;
  }
  return sums;
}

function added(...parts: readonly Sums[]): Sums {
  return {
    all: sum(parts.map(({ all }) => all)),
    present: sum(parts.map(({ present }) => present)),
    products: sum(parts.map(({ products }) => products)),
  };
}

/** 20 × Σ w·s ÷ Σ w, rounded; null when no weight is scored. */
function scoreOf({ present, products }: Sums): number | null {
  return present === 0 ? null : round2(((products / present) * 100) / MAX_SCORE);
}

/** Compares shares of the weight, so that workspace weights that do not sum to 100 keep the same rule. */
function hasEnough({ all, present }: Sums, share: number): boolean {
  return round2(present) >= round2((all * share) / 100);
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
