import { type CalendarDate, daysBetween, isCalendarDate } from '../../lib/calendar-date.ts';
import type { Confidence, Evidence, SourceType } from '../evidence/evidence.ts';
import type { Label } from '../label.ts';
import type { JudgingQuestion } from './judging-questions.ts';

export const REPLIES = ['yes', 'no', 'unknown'] as const;
export type Reply = (typeof REPLIES)[number];

/** What somebody answered: an unknown reply and no answer are the same. */
export type JudgingAnswer = {
  readonly reply: Reply;
  /** Day on which the behaviour was seen, YYYY-MM-DD; null when nobody knows. */
  readonly date: CalendarDate | null;
  /** The words or deed that were seen; '' when nothing was written down. */
  readonly seen: string;
};
export type JudgingAnswers = { readonly [questionId: string]: JudgingAnswer };

/** What the answers say, and why. */
export type Proposal<Value> = {
  /** Null while the answers do not say. */
  readonly value: Value | null;
  /** Ids of the questions whose yes (or no) led to it. */
  readonly because: readonly string[];
  /** Ids of the questions that stand between this and the next step; empty at the top. */
  readonly missing: readonly string[];
  readonly confidence: Confidence;
  /** What the answers would give if a dated behaviour proved it; null unless the value was capped (domain §7.3). */
  readonly cappedFrom: number | null;
  /** Signs for and against stand side by side. */
  readonly isMixed: boolean;
};

/** A behaviour counts as proof for twelve months (domain §7.3). */
const PROOF_DAYS = 365;

export const repliedYes = (answers: JudgingAnswers, id: string): boolean => answers[id]?.reply === 'yes';
export const repliedNo = (answers: JudgingAnswers, id: string): boolean => answers[id]?.reply === 'no';

/** True for a yes with a real day within the twelve months before `today`; a day to come proves nothing. */
export function isDated(answer: JudgingAnswer | undefined, today: CalendarDate): boolean {
  if (answer?.reply !== 'yes' || answer.date === null || !isCalendarDate(answer.date)) return false;
  const days = daysBetween(answer.date, today);
  return days >= 0 && days <= PROOF_DAYS;
}

/**
 * How sure a proposal is: high when every yes behind it is dated, medium when one is, else low; signs that contradict
 * each other are never more than low.
 */
export function confidenceIn(
  because: readonly string[],
  answers: JudgingAnswers,
  today: CalendarDate,
  isMixed: boolean,
): Confidence {
  const seen = because.filter((id) => repliedYes(answers, id));
  const dated = seen.filter((id) => isDated(answers[id], today)).length;
  if (isMixed || dated === 0) return 'low';
  return dated === seen.length ? 'high' : 'medium';
}

/** A behaviour that was answered with a day: a line for the contact log. */
export type SeenBehaviour = { readonly date: CalendarDate; readonly text: string };

/** Dated behaviours of the last twelve months among the answers, oldest first; without words, the question's own. */
export function seenBehaviours(
  questions: readonly JudgingQuestion[],
  answers: JudgingAnswers,
  today: CalendarDate,
  say: (text: Label) => string,
): readonly SeenBehaviour[] {
  return questions
    .flatMap(({ id, text }) => {
      const answer = answers[id];
      if (answer?.date == null || !isDated(answer, today)) return [];
      return [{ date: answer.date, text: answer.seen.trim() || say(text) }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

type EvidenceInput = {
  readonly questions: readonly JudgingQuestion[];
  readonly answers: JudgingAnswers;
  readonly proposal: Proposal<unknown>;
  readonly today: CalendarDate;
  /** Where the answers are from; null when nobody said. */
  readonly source: { readonly type: SourceType; readonly ref: string } | null;
  readonly say: (text: Label) => string;
};

/** Longest text that evidence keeps. */
const REASONING_LENGTH = 2_000;

/**
 * Evidence of a value that was taken from a proposal: collected when a behaviour is dated or a source is named, else a
 * guess of low confidence (domain §4.1, §7.3). The reasoning lists what was seen; the day is that of the newest of it.
 */
export function judgingEvidence(input: EvidenceInput): Evidence {
  const { questions, answers, proposal, today, source, say } = input;
  const led = questions.filter(({ id }) => proposal.because.includes(id));
  const days = led.flatMap(({ id }) => (isDated(answers[id], today) ? (answers[id]?.date ?? []) : [])).sort();
  const isCollected = days.length > 0 || source !== null;
  const ref = source?.ref.trim() ?? '';
  return {
    status: isCollected ? 'collected' : 'inferred',
    confidence: isCollected
      ? proposal.confidence === 'low' && source
        ? 'medium'
        : proposal.confidence
      : 'low',
    sourceType: source?.type ?? (isCollected ? 'customer_talk' : 'estimate'),
    ...(ref === '' ? {} : { sourceRef: ref }),
    asOf: days.at(-1) ?? today,
    ...reasoningOf(led, answers, say),
  };
}

function reasoningOf(
  led: readonly JudgingQuestion[],
  answers: JudgingAnswers,
  say: (text: Label) => string,
): { readonly reasoning?: string } {
  const lines = led.flatMap(({ id, text }) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    const sign = answer.reply === 'yes' ? '✓' : '✗';
    const seen = answer.seen.trim();
    return [[sign, answer.date ?? '', say(text), seen === '' ? '' : `— ${seen}`].filter(Boolean).join(' ')];
  });
  return lines.length === 0 ? {} : { reasoning: lines.join('\n').slice(0, REASONING_LENGTH) };
}
