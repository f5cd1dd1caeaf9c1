import { round2 } from '../scale.ts';
import type { CriterionId } from './criteria.ts';
import { type RatingBasis, rateAccount } from './rating.ts';
import type { TierRules } from './rules.ts';
import type { RatedTier } from './tiers.ts';

/** What somebody changed: one number of the rules, or one input of the account. */
export type ChangedPart =
  | { readonly kind: 'weight'; readonly criterionId: CriterionId; readonly from: number; readonly to: number }
  | { readonly kind: 'scale' | 'criterion'; readonly criterionId: CriterionId }
  | {
      readonly kind: 'input';
      readonly criterionId: CriterionId;
      readonly from: number | null;
      readonly to: number | null;
    }
  | {
      readonly kind: 'threshold';
      readonly tier: 'S' | 'A' | 'B';
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'gate';
      readonly gate: keyof TierRules['gates'];
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'required';
      readonly of: keyof TierRules['required'];
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'knockOut'; readonly knockOut: keyof TierRules['knockOuts']; readonly isOn: boolean };

/** A changed part with what it does to this account when it is changed alone. */
export type MoveReason = ChangedPart & {
  /** Points of the tier score; null while a score is unknown. */
  readonly effect: number | null;
  /** It alone moves the account; otherwise only together with others. */
  readonly alone: boolean;
};

/** What the tier of an account follows from. */
export type RatingState = { readonly basis: RatingBasis; readonly rules: TierRules };

/** A changed part, and how it is taken over from one state into another. */
type Step = {
  readonly part: ChangedPart;
  readonly take: (into: RatingState, from: RatingState) => RatingState;
};

/**
 * Why an account moves between two states: every changed part without which it would stay, or which moves it alone,
 * largest effect first; where only the sum of many small ones does it, those that push the way it went.
 */
export function moveReasons(before: RatingState, after: RatingState): readonly MoveReason[] {
  const [was, is] = [rated(before), rated(after)];
  const steps = changedSteps(before, after).map(({ part, take }) => {
    const only = rated(take(before, after));
    const without = rated(take(after, before));
    const effect = only.score === null || was.score === null ? null : round2(only.score - was.score);
    const alone = only.tier !== was.tier;
    return { reason: { ...part, effect, alone }, isDecisive: alone || without.tier !== is.tier };
  });
  const decisive = steps.filter(({ isDecisive }) => isDecisive);
  const direction = Math.sign((is.score ?? 0) - (was.score ?? 0));
  const pushing = steps.filter(({ reason }) => Math.sign(reason.effect ?? 0) === direction);
  const chosen = decisive.length > 0 ? decisive : pushing.length > 0 ? pushing : steps;
  return chosen.map(({ reason }) => reason).sort((a, b) => Math.abs(b.effect ?? 0) - Math.abs(a.effect ?? 0));
}

function rated({ basis, rules }: RatingState): {
  readonly tier: RatedTier | null;
  readonly score: number | null;
} {
  const { tier, now } = rateAccount(basis, rules);
  return { tier, score: now.tierScore };
}

function changedSteps(before: RatingState, after: RatingState): readonly Step[] {
  return [...criterionSteps(before, after), ...ruleSteps(before, after), ...inputSteps(before, after)];
}

function criterionSteps({ rules: before }: RatingState, { rules: after }: RatingState): readonly Step[] {
  const ids = [...new Set([...before.criteria, ...after.criteria].map(({ id }) => id))];
  return ids.flatMap((id): readonly Step[] => {
    const [old, next] = [before, after].map(({ criteria }) => criteria.find((one) => one.id === id));
    if (old === undefined || next === undefined || old.retired !== next.retired)
      return [{ part: { kind: 'criterion', criterionId: id }, take: takeCriterion(id) }];
    const weight: readonly Step[] =
      old.weight === next.weight
        ? []
        : [
            {
              part: { kind: 'weight', criterionId: id, from: old.weight, to: next.weight },
              take: takeOfCriterion(id, (into, from) => ({ ...into, weight: from.weight })),
            },
          ];
    const isSameScale = JSON.stringify(old.scale) === JSON.stringify(next.scale);
    if (isSameScale) return weight;
    const take = takeOfCriterion(id, ({ scale: _, ...into }, { scale }) =>
      scale === undefined ? into : { ...into, scale },
    );
    return [...weight, { part: { kind: 'scale', criterionId: id }, take }];
  });
}

type CriterionOf = TierRules['criteria'][number];

function takeOfCriterion(id: CriterionId, taken: (into: CriterionOf, from: CriterionOf) => CriterionOf) {
  return (into: RatingState, { rules }: RatingState): RatingState => {
    const from = rules.criteria.find((one) => one.id === id);
    if (from === undefined) return into;
    const criteria = into.rules.criteria.map((one) => (one.id === id ? taken(one, from) : one));
    return { ...into, rules: { ...into.rules, criteria } };
  };
}

function takeCriterion(id: CriterionId): Step['take'] {
  return (into, { rules }) => {
    const from = rules.criteria.filter((one) => one.id === id);
    const criteria = [...into.rules.criteria.filter((one) => one.id !== id), ...from];
    return { ...into, rules: { ...into.rules, criteria } };
  };
}

function ruleSteps({ rules: before }: RatingState, { rules: after }: RatingState): readonly Step[] {
  const changed = <Group extends 'thresholds' | 'gates' | 'required' | 'knockOuts'>(
    group: Group,
    partOf: (key: keyof TierRules[Group], from: never, to: never) => ChangedPart,
  ): readonly Step[] =>
    (Object.keys(before[group]) as (keyof TierRules[Group])[]).flatMap((key) =>
      before[group][key] === after[group][key]
        ? []
        : [
            {
              part: partOf(key, before[group][key] as never, after[group][key] as never),
              take: (into: RatingState, { rules }: RatingState): RatingState => ({
                ...into,
                rules: { ...into.rules, [group]: { ...into.rules[group], [key]: rules[group][key] } },
              }),
            },
          ],
    );
  return [
    ...changed('thresholds', (tier, from, to) => ({ kind: 'threshold', tier, from, to })),
    ...changed('gates', (gate, from, to) => ({ kind: 'gate', gate, from, to })),
    ...changed('required', (of, from, to) => ({ kind: 'required', of, from, to })),
    ...changed('knockOuts', (knockOut, _, to) => ({ kind: 'knockOut', knockOut, isOn: to })),
  ];
}

function inputSteps({ basis: before }: RatingState, { basis: after }: RatingState): readonly Step[] {
  const ids = [...new Set([...Object.keys(before.judged), ...Object.keys(after.judged)])];
  return ids.flatMap((id): readonly Step[] => {
    const [from, to] = [before.judged[id] ?? null, after.judged[id] ?? null];
    if (from === to && before.measured[id] === after.measured[id]) return [];
    const take: Step['take'] = (into, { basis }) => {
      const { [id]: _, ...others } = into.basis.measured;
      const input = basis.measured[id];
      const measured = input === undefined ? others : { ...others, [id]: input };
      const judged = { ...into.basis.judged, [id]: basis.judged[id] ?? null };
      return { ...into, basis: { ...into.basis, judged, measured } };
    };
    return [{ part: { kind: 'input', criterionId: id, from, to }, take }];
  });
}
