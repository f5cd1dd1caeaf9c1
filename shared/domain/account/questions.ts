import type { Field, Section } from '../dossier/types.ts';
import { isStale } from '../evidence/quality.ts';
import { compareToVerify } from '../evidence/transitions.ts';
import { type FieldQuality, readDossierQuality, type SectionReading } from './quality-reading.ts';
import type { AccountView } from './view.ts';

/** Why something is worth asking: nothing is known, it is a guess, two sources differ, it is old. */
export const QUESTION_KINDS = ['disputed', 'inferred', 'stale', 'gap'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export type Question = {
  readonly kind: QuestionKind;
  readonly recordId: string;
  readonly field: Field;
  readonly section: Section;
  /** The value or row that is asked about; null for a gap. */
  readonly entryId: string | null;
  readonly weight: number;
  readonly ageDays: number | null;
};

/** Names a question for as long as it is open, whatever becomes of the value: one a field of a record. */
export function questionKey({ recordId, field }: Pick<Question, 'recordId' | 'field'>): string {
  return `${recordId} ${field.key}`;
}

/**
 * What is worth asking next, best first: by field weight, then contradictions before guesses before old values before
 * gaps, then by age (domain §4.1 f). A table counts once, by its most doubtful row.
 */
export function questionsOf(readings: readonly SectionReading[]): readonly Question[] {
  return readings
    .flatMap(({ fields }) => fields.flatMap((field) => questionOf(field) ?? []))
    .sort((a, b) => b.weight - a.weight || byUrgency(a, b) || compareToVerify(a, b));
}

/** Questions of both dossiers of an account, customer and supplier, best first. */
export function questionsOfAccount(view: AccountView): readonly Question[] {
  return questionsOf([
    ...readDossierQuality(view, 'customer').readings,
    ...readDossierQuality(view, 'supplier').readings,
  ]);
}

/** Every single value or row of one kind, for the to-do lists; heaviest field first, then oldest. */
export function doubtsOf(
  readings: readonly SectionReading[],
  kind: Exclude<QuestionKind, 'gap'>,
): readonly Question[] {
  return readings
    .flatMap(({ fields }) => fields.flatMap(doubtsOfField))
    .filter((question) => question.kind === kind || (kind === 'stale' && question.isStale))
    .sort(compareToVerify);
}

/** The to-verify list: every inferred, disputed or stale value or row once, heaviest field first, then oldest (rule f). */
export function toVerify(readings: readonly SectionReading[]): readonly Question[] {
  return readings.flatMap(({ fields }) => fields.flatMap(doubtsOfField)).sort(compareToVerify);
}

type Doubt = Question & { readonly isStale: boolean };

function questionOf(quality: FieldQuality): Question | null {
  const { field, section, recordId, state, asked } = quality;
  if (state === 'notApplicable' || (state === 'empty' && !asked)) return null;
  if (state === 'empty') {
    return { kind: 'gap', recordId, field, section, entryId: null, weight: field.weight, ageDays: null };
  }
  return [...doubtsOfField(quality)].sort((a, b) => byUrgency(a, b) || compareToVerify(a, b))[0] ?? null;
}

function byUrgency(a: Question, b: Question): number {
  return QUESTION_KINDS.indexOf(a.kind) - QUESTION_KINDS.indexOf(b.kind);
}

function doubtsOfField({ field, section, recordId, sightings }: FieldQuality): readonly Doubt[] {
  return sightings.flatMap(({ entryId, status, ageDays, validityDays }) => {
    const old = isStale(ageDays, validityDays);
    const kind = status === 'disputed' || status === 'inferred' ? status : old ? 'stale' : null;
    if (kind === null) return [];
    return [{ kind, recordId, field, section, entryId, weight: field.weight, ageDays, isStale: old }];
  });
}
