import type { SectionReading } from '../../../shared/domain/account/quality-reading.ts';
import { percent, round2, sum } from '../../../shared/domain/scale.ts';

/** How much of what matters is known, guessed and unknown; percentages of the field weights, summing to 100. */
export type Knowledge = { readonly known: number; readonly guessed: number; readonly unknown: number };

/** Fields that do not apply leave the sum; a table counts in the proportion of its rows; null when nothing applies. */
export function knowledgeOf(readings: readonly SectionReading[]): Knowledge | null {
  const fields = readings
    .flatMap((reading) => reading.fields)
    .filter(({ state }) => state !== 'notApplicable');
  const total = sum(fields.map(({ field }) => field.weight));
  const part = (isPart: (status: string) => boolean) =>
    sum(
      fields.map(({ field, sightings }) =>
        sightings.length === 0
          ? 0
          : (field.weight * sightings.filter(({ status }) => isPart(status)).length) / sightings.length,
      ),
    );
  const known = percent(
    part((status) => status === 'verified' || status === 'collected'),
    total,
  );
  const guessed = percent(
    part((status) => status === 'inferred' || status === 'disputed'),
    total,
  );
  if (known === null || guessed === null) return null;
  return { known: round2(known), guessed: round2(guessed), unknown: round2(100 - known - guessed) };
}
