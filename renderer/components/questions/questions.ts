import type { FieldQuality, SectionReading } from '../../../shared/domain/account/quality-reading.ts';
import type { Field, Section } from '../../../shared/domain/dossier/types.ts';
import { isStale } from '../../../shared/domain/evidence/quality.ts';
import { compareToVerify } from '../../../shared/domain/evidence/transitions.ts';

/** Why something is worth asking: nothing is known, it is a guess, two sources differ, it is old. */
export type QuestionKind = 'gap' | 'inferred' | 'disputed' | 'stale';

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

const URGENCY: readonly QuestionKind[] = ['disputed', 'inferred', 'stale', 'gap'];

/**
 * What is worth asking next, best first: by field weight, then contradictions before guesses before old values before
 * gaps, then by age (domain §4.1 f). A table counts once, by its most doubtful row.
 */
export function questionsOf(readings: readonly SectionReading[]): readonly Question[] {
  return readings
    .flatMap(({ fields }) => fields.flatMap((field) => questionOf(field) ?? []))
    .sort(
      (a, b) =>
        b.weight - a.weight || URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind) || compareToVerify(a, b),
    );
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

type Doubt = Question & { readonly isStale: boolean };

function questionOf(quality: FieldQuality): Question | null {
  const { field, section, recordId, state } = quality;
  if (state === 'notApplicable') return null;
  if (state === 'empty') {
    return { kind: 'gap', recordId, field, section, entryId: null, weight: field.weight, ageDays: null };
  }
  const doubts = doubtsOfField(quality);
  return (
    [...doubts].sort(
      (a, b) => URGENCY.indexOf(a.kind) - URGENCY.indexOf(b.kind) || compareToVerify(a, b),
    )[0] ?? null
  );
}

function doubtsOfField({ field, section, recordId, sightings }: FieldQuality): readonly Doubt[] {
  return sightings.flatMap(({ entryId, status, ageDays, validityDays }) => {
    const old = isStale(ageDays, validityDays);
    const kind = status === 'disputed' || status === 'inferred' ? status : old ? 'stale' : null;
    if (kind === null) return [];
    return [{ kind, recordId, field, section, entryId, weight: field.weight, ageDays, isStale: old }];
  });
}
