import { CRITERIA, type Criterion } from './criteria.ts';

/** What makes a tier of thirteen scores: every number of domain §5.2 and the cuts of §5.4. */
export type TierRules = {
  readonly criteria: readonly Criterion[];
  /** Least tier score 0–100 of S, A and B; what is below is C. */
  readonly thresholds: { readonly S: number; readonly A: number; readonly B: number };
  /** Points around a threshold that call for a discussion. */
  readonly borderline: number;
  /** Least share of the weight that must be scored, in %: of all criteria, and for prospects of B and C. */
  readonly required: { readonly account: number; readonly prospect: number };
  readonly gates: {
    /** Least FP of an S account. */
    readonly strategicFp: number;
    /** Least score of criterion C1 of an S account. */
    readonly strategicC1: number;
    /** Least FP of an A account. */
    readonly partnerFp: number;
  };
  /** What holds an account at C until it is cleared. */
  readonly knockOuts: { readonly creditGradeC: boolean; readonly complianceRedFlag: boolean };
  /** Both axes of the value matrix are cut here; below `exit` on both, an account that loses money may go. */
  readonly matrix: { readonly cut: number; readonly exit: number };
};

/** The defaults of domain §5.2 and §5.4; a prospect needs 50 of the 65 points of B and C. */
export const DEFAULT_TIER_RULES: TierRules = {
  criteria: CRITERIA,
  thresholds: { S: 80, A: 65, B: 45 },
  borderline: 3,
  required: { account: 80, prospect: 76.92 },
  gates: { strategicFp: 75, strategicC1: 4, partnerFp: 50 },
  knockOuts: { creditGradeC: true, complianceRedFlag: true },
  matrix: { cut: 60, exit: 30 },
};

/** Criteria in use. */
export function activeCriteria({ criteria }: TierRules): readonly Criterion[] {
  return criteria.filter(({ retired }) => retired !== true);
}
