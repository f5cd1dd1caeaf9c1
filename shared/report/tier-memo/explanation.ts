import { percent, round2, sum } from '../../domain/scale.ts';
import { tierArithmetic } from '../../domain/tier/arithmetic.ts';
import { CRITERION_GROUPS, type CriterionGroup } from '../../domain/tier/criteria.ts';
import { DISPOSITIONS, FUTURE_PAIRS, futurePair } from '../../domain/tier/matrix.ts';
import { activeCriteria } from '../../domain/tier/rules.ts';
import { TIERS, type Tier } from '../../domain/tier/tiers.ts';
import { formatNumber, formatScore } from '../../format/number.ts';
import { labelText } from '../../i18n/label-text.ts';
import type { ExplanationContext } from './context.ts';
import { overrideLines } from './override-lines.ts';

/** One step from facts to tier, in sentences. */
export type ExplanationPart = {
  readonly key: 'verdict' | 'inputs' | 'groups' | 'band' | 'gates' | 'override' | 'future';
  readonly heading: string;
  readonly lines: readonly string[];
};

export const GROUP_SIGN: { readonly [group in CriterionGroup]: string } = { A: 'CV', B: 'FP', C: 'FIT' };

/**
 * Answers "why is this account S?" step by step: inputs, groups, score, threshold, gates, knock-outs, override, outlook
 * (domain §5.2, §5.4, §5.7). The window and the re-tiering memo print the same sentences.
 */
export function explainTier(context: ExplanationContext): readonly ExplanationPart[] {
  const { t } = context;
  return [
    { key: 'verdict', heading: t(($) => $.tier.explain.verdict), lines: verdictLines(context) },
    { key: 'inputs', heading: t(($) => $.tier.explain.inputs), lines: inputLines(context) },
    { key: 'groups', heading: t(($) => $.tier.explain.groups), lines: groupLines(context) },
    { key: 'band', heading: t(($) => $.tier.explain.band), lines: bandLines(context) },
    { key: 'gates', heading: t(($) => $.tier.explain.gates), lines: gateLines(context) },
    { key: 'override', heading: t(($) => $.tier.explain.override), lines: overrideLines(context) },
    { key: 'future', heading: t(($) => $.tier.explain.future), lines: futureLines(context) },
  ];
}

function verdictLines({ view, reading, t }: ExplanationContext): readonly string[] {
  const name = view.title(view.account.id);
  const { tier, now, isOverride } = reading;
  const version = t(($) => $.tier.explain.model, { version: view.models.current.version });
  if (tier === null) return [t(($) => $.tier.explain.none, { name }), version];
  const computed = now.tier === 'unrated' ? t(($) => $.tier.unrated) : now.tier;
  if (isOverride) return [t(($) => $.tier.explain.byOverride, { name, tier, computed }), version];
  if (now.tier === 'unrated') return [t(($) => $.tier.explain.byRecord, { name, tier }), version];
  return [t(($) => $.tier.explain.isTier, { name, tier, score: text(now.tierScore) }), version];
}

function inputLines({ reading: { criteria }, t }: ExplanationContext): readonly string[] {
  const scored = criteria.filter(({ score }) => score !== null);
  const judged = scored.filter((one) => one.judged !== null).length;
  return [
    t(($) => $.tier.explain.inputsText, {
      scored: scored.length,
      judged,
      measured: scored.length - judged,
      inferred: scored.filter(({ isInferred }) => isInferred).length,
    }),
  ];
}

function groupLines({ view, reading, t, locale }: ExplanationContext): readonly string[] {
  const { tier: rules } = view.models.current.model;
  const arithmetic = tierArithmetic(activeCriteria(rules), reading.scores);
  if (arithmetic.result === null) return [t(($) => $.tier.explain.nothing)];
  const scored = arithmetic.groups.filter(({ result }) => result !== null);
  return [
    ...scored.map(({ group, terms, weights, result }) => {
      const heading = CRITERION_GROUPS.find(({ key }) => key === group);
      return t(($) => $.tier.explain.groupLine, {
        name: heading === undefined ? group : labelText(heading.label, locale),
        sign: GROUP_SIGN[group],
        terms: terms.map(({ weight, score }) => `${formatNumber(weight)}×${score}`).join(' + '),
        weights: formatNumber(weights),
        result: text(result),
      });
    }),
    t(($) => $.tier.explain.totalLine, {
      products: scored.map(({ products }) => formatNumber(products)).join(' + '),
      weights: formatNumber(arithmetic.weights),
      result: text(arithmetic.result),
    }),
    coverageLine({ view, reading, t, locale }),
  ];
}

function coverageLine({ view, reading, t }: ExplanationContext): string {
  const { tier: rules } = view.models.current.model;
  const counted = reading.criteria.filter(({ criterion }) => !reading.prospect || criterion.group !== 'A');
  const weightOf = (all: typeof counted) => round2(sum(all.map(({ criterion }) => criterion.weight)));
  const [present, total] = [weightOf(counted.filter(({ score }) => score !== null)), weightOf(counted)];
  return t(($) => (reading.prospect ? $.tier.explain.coverageProspect : $.tier.explain.coverage), {
    present: formatNumber(present),
    total: formatNumber(total),
    share: text(percent(present, total)),
    required: formatNumber(reading.prospect ? rules.required.prospect : rules.required.account),
    outcome: t(($) => (reading.now.tier === 'unrated' ? $.tier.explain.notEnough : $.tier.explain.enough)),
  });
}

function bandLines({ view, reading: { now }, t }: ExplanationContext): readonly string[] {
  const { thresholds, borderline } = view.models.current.model.tier;
  const { band, tierScore, nearestThreshold } = now;
  if (band === null || tierScore === null) return [t(($) => $.tier.explain.bandNone)];
  const line = t(($) => $.tier.explain.bandLine, { ...thresholds, score: text(tierScore), band });
  if (!now.borderline || nearestThreshold === null) return [line];
  const distance = text(Math.abs(tierScore - nearestThreshold));
  return [
    line,
    t(($) => $.tier.explain.borderlineLine, { distance, threshold: nearestThreshold, least: borderline }),
  ];
}

function gateLines({ view, reading, t }: ExplanationContext): readonly string[] {
  const { gates, knockOuts } = view.models.current.model.tier;
  const { now, scores, creditGrade, redFlag } = reading;
  const unknown = t(($) => $.tier.unknown);
  const fit = scores.C1 ?? null;
  const rows = [
    { of: 'S', key: 'strategicFp', actual: now.fp === null ? unknown : text(now.fp) },
    { of: 'S', key: 'strategicC1', actual: fit === null ? unknown : String(fit) },
    { of: 'A', key: 'partnerFp', actual: now.fp === null ? unknown : text(now.fp) },
  ] as const;
  const asked = rows.filter(({ of }) => reaches(now.band, of));
  const outcome = (passed: boolean) => t(($) => (passed ? $.tier.passed : $.tier.failed));
  const grade = creditGrade ?? unknown;
  return [
    ...asked.map(({ key, actual }) =>
      t(($) => $.tier.explain.gateLine, {
        gate: t(($) => $.tier.gate[key], { least: gates[key] }),
        actual,
        outcome: outcome(now.gates[key]),
      }),
    ),
    ...(asked.length === 0 ? [t(($) => $.tier.explain.noGate)] : []),
    ...(now.band !== null && now.band !== now.computedTier
      ? [t(($) => $.tier.explain.heldLine, { band: now.band, tier: now.computedTier })]
      : []),
    t(($) => $.tier.explain.creditLine, {
      grade,
      outcome: knockOuts.creditGradeC ? outcome(creditGrade !== 'C') : t(($) => $.tier.explain.notUsed),
    }),
    t(($) => $.tier.explain.flagLine, {
      outcome: knockOuts.complianceRedFlag
        ? t(($) => (redFlag ? $.tier.explain.flagOpen : $.tier.explain.flagNone))
        : t(($) => $.tier.explain.notUsed),
    }),
  ];
}

function futureLines({ view, reading, t, locale }: ExplanationContext): readonly string[] {
  const { now, future } = reading;
  const { cut } = view.models.current.model.tier.matrix;
  const pair = FUTURE_PAIRS.find(({ key }) => key === futurePair(now.tier, future.tier));
  const quadrant = DISPOSITIONS.find(({ key }) => key === now.quadrant);
  const tier = future.tier === 'unrated' ? t(($) => $.tier.unrated) : future.tier;
  return [
    future.tierScore === null
      ? t(($) => $.tier.explain.futureNone)
      : t(($) => $.tier.explain.futureLine, {
          score: text(future.tierScore),
          cv: text(future.cv),
          fp: text(future.fp),
          tier,
          pair: pair === undefined ? '–' : labelText(pair.label, locale),
        }),
    quadrant === undefined
      ? t(($) => $.tier.explain.matrixNone)
      : t(($) => $.tier.explain.matrixLine, {
          cv: text(now.cv),
          fp: text(now.fp),
          cut,
          quadrant: labelText(quadrant.label, locale),
          advice: labelText(quadrant.advice, locale),
        }),
  ];
}

/** A gate only speaks when the score alone reaches its tier or a better one. */
function reaches(band: Tier | null, tier: Tier): boolean {
  return band !== null && TIERS.indexOf(band) <= TIERS.indexOf(tier);
}

function text(score: number | null): string {
  return score === null ? '–' : formatScore(score);
}
