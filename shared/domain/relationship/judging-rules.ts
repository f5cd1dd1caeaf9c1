import type { CalendarDate } from '../../lib/calendar-date.ts';
import {
  confidenceIn,
  isDated,
  type JudgingAnswers,
  type Proposal,
  repliedNo,
  repliedYes,
} from './judging.ts';
import {
  ATTITUDE_QUESTIONS,
  INFLUENCE_QUESTIONS,
  type JudgingQuestion,
  LEVEL_QUESTIONS,
} from './judging-questions.ts';
import { DECISION_ROLE_KEYS, type DecisionRole } from './roles.ts';
import { effectiveLevel } from './scales.ts';

const idsOf = (questions: readonly JudgingQuestion[]) => questions.map(({ id }) => id);
const ofStep = (questions: readonly JudgingQuestion[], step: number) =>
  idsOf(questions.filter((question) => question.step === step));

const RUNGS = [1, 2, 3, 4, 5] as const;

/**
 * Closeness R0–R5: the highest rung whose behaviours were all seen, without a gap below it (domain §7.3). Whoever did
 * anything of a higher rung has met us, unless the answer says no. From 3 on a behaviour dated within twelve months must
 * stand among the answers or in the log; without one the proposal is 2 and says what it was capped from.
 */
export function judgeLevel(
  answers: JudgingAnswers,
  today: CalendarDate,
  hasLoggedBehaviour: boolean,
): Proposal<number> {
  const yes = (id: string) => repliedYes(answers, id);
  const hasMet = yes('met') || (!repliedNo(answers, 'met') && LEVEL_QUESTIONS.some(({ id }) => yes(id)));
  const isSaid = hasMet || repliedNo(answers, 'met');
  const reached = hasMet ? (RUNGS.filter((rung) => isClimbed(rung, yes)).at(-1) ?? 1) : 0;
  const isProven = hasLoggedBehaviour || LEVEL_QUESTIONS.some(({ id }) => isDated(answers[id], today));
  const value = effectiveLevel(reached, isProven);
  const seen = LEVEL_QUESTIONS.filter(({ id }) => yes(id));
  const needed = seen.filter(({ step }) => step <= reached);
  const because = hasMet ? idsOf(needed.length === 0 ? seen : needed) : isSaid ? ['met'] : [];
  return {
    value: isSaid ? value : null,
    because,
    missing: ofStep(LEVEL_QUESTIONS, reached + 1).filter((id) => !yes(id)),
    confidence: confidenceIn(because, answers, today, false),
    cappedFrom: value < reached ? reached : null,
    isMixed: false,
  };
}

/** True when every rung from 2 up to this one was seen in full. */
function isClimbed(rung: number, yes: (id: string) => boolean): boolean {
  return LEVEL_QUESTIONS.every(({ id, step }) => step === 1 || step > rung || yes(id));
}

/**
 * Attitude −2…+2: the strongest sign for us plus the strongest against us (domain §7.3). Neutral when the person was
 * seen to treat all alike, or every sign was denied; null while nothing was seen and something is unknown.
 */
export function judgeAttitude(answers: JudgingAnswers, today: CalendarDate): Proposal<number> {
  const seen = ATTITUDE_QUESTIONS.filter(({ id }) => repliedYes(answers, id));
  const steps = seen.map(({ step }) => step);
  const forUs = Math.max(0, ...steps);
  const against = Math.min(0, ...steps);
  const isDenied = ATTITUDE_QUESTIONS.every(({ id, step }) => step === 0 || repliedNo(answers, id));
  const value = seen.length > 0 ? forUs + against : isDenied ? 0 : null;
  const strongest = seen.filter(({ step }) => step === forUs || step === against);
  const because =
    value === null
      ? []
      : idsOf(seen.length === 0 ? ATTITUDE_QUESTIONS.filter(({ step }) => step !== 0) : strongest);
  const isMixed = forUs > 0 && against < 0;
  return {
    value,
    because,
    missing: value === null ? [] : nextSigns(value, answers),
    confidence: confidenceIn(because, answers, today, isMixed),
    cappedFrom: null,
    isMixed,
  };
}

/** Signs that would show the next better attitude: of the lowest step above it that was not seen in full. */
function nextSigns(value: number, answers: JudgingAnswers): readonly string[] {
  const open = [1, 2]
    .filter((step) => step > value)
    .map((step) => ofStep(ATTITUDE_QUESTIONS, step).filter((id) => !repliedYes(answers, id)));
  return open.find((ids) => ids.length > 0) ?? [];
}

/**
 * Influence 1–5: the highest step whose behaviours were all seen; 1 for whoever is not even consulted (domain §7.3).
 * Null while nothing was seen.
 */
export function judgeInfluence(answers: JudgingAnswers, today: CalendarDate): Proposal<number> {
  const isSeen = (step: number) => ofStep(INFLUENCE_QUESTIONS, step).every((id) => repliedYes(answers, id));
  const reached = [5, 4, 3, 2].find(isSeen) ?? null;
  const value = reached ?? (repliedNo(answers, 'consulted') ? 1 : null);
  const because =
    reached === null ? (value === null ? [] : ['consulted']) : ofStep(INFLUENCE_QUESTIONS, reached);
  return {
    value,
    because,
    missing: ofStep(INFLUENCE_QUESTIONS, (value ?? 1) + 1).filter((id) => !repliedYes(answers, id)),
    confidence: confidenceIn(because, answers, today, false),
    cappedFrom: null,
    isMixed: false,
  };
}

export type JudgedPart = {
  readonly roles: readonly DecisionRole[];
  /** Side from which purchases are influenced; null while no role tells. */
  readonly buying: 'EB' | 'UB' | 'TB' | null;
  readonly coach: boolean;
};

const NO_PART: Pick<JudgedPart, 'roles' | 'coach'> = { roles: [], coach: false };

/**
 * Roles of a person by what was seen, and what follows from them: whoever releases funds, approves or decides is the
 * economic buyer, evaluators and gatekeepers are technical ones, users are users (crosswalk of domain §7.1). What is
 * known already stays until an answer denies it. Null while no answer adds or denies anything.
 */
export function judgeRoles(
  answers: JudgingAnswers,
  today: CalendarDate,
  known: Pick<JudgedPart, 'roles' | 'coach'> = NO_PART,
): Proposal<JudgedPart> {
  const holds = (id: string, isKnown: boolean) =>
    repliedYes(answers, id) || (isKnown && !repliedNo(answers, id));
  const roles = DECISION_ROLE_KEYS.filter((role) => holds(role, known.roles.includes(role)));
  const hasFunds = repliedYes(answers, 'funds');
  const coach = holds('coach', known.coach);
  const isDenied = (id: string) =>
    repliedNo(answers, id) && (id === 'coach' ? known.coach : known.roles.some((role) => role === id));
  const because = [...DECISION_ROLE_KEYS, 'funds', 'coach'].filter(
    (id) => repliedYes(answers, id) || isDenied(id),
  );
  return {
    value: because.length === 0 ? null : { roles, buying: buyingOf(roles, hasFunds), coach },
    because,
    missing: [],
    confidence: confidenceIn(because, answers, today, false),
    cappedFrom: null,
    isMixed: false,
  };
}

function buyingOf(roles: readonly DecisionRole[], hasFunds: boolean): JudgedPart['buying'] {
  const holds = (...wanted: readonly DecisionRole[]) => wanted.some((role) => roles.includes(role));
  if (hasFunds || holds('approver', 'decider')) return 'EB';
  if (holds('evaluator', 'gatekeeper')) return 'TB';
  return holds('user') ? 'UB' : null;
}
