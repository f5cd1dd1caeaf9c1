import type { StoredEntry } from '../../../shared/domain/account/view.ts';
import type { Field, Section } from '../../../shared/domain/dossier/types.ts';
import type { EvidenceStatus } from '../../../shared/domain/evidence/evidence.ts';
import { isStale } from '../../../shared/domain/evidence/quality.ts';
import { daysBetween } from '../../../shared/lib/calendar-date.ts';

/** What the small letter beside a value says (product, Look and feel). */
export type EvidenceMarkKey = EvidenceStatus | 'stale' | 'calculated';

/** Days for which a value of the field counts as fresh: its own, the field's, else the section's (domain §4.1). */
export function validityOf(entry: StoredEntry, field: Field, section: Section): number | null {
  if (entry.evidence?.validityDays !== undefined) return entry.evidence.validityDays;
  return field.validityDays === undefined ? section.validityDays : field.validityDays;
}

/** Age in days of what the entry states; null when its as-of date is not known. */
export function ageOf(entry: StoredEntry, today: string): number | null {
  const asOf = entry.evidence?.asOf;
  return asOf === undefined ? null : daysBetween(asOf, today);
}

/** The mark of a value: a contradiction first, then age, then how sure it is; null without evidence. */
export function markOf(
  entry: StoredEntry | undefined,
  field: Field,
  section: Section,
  today: string,
): EvidenceMarkKey | null {
  if (field.type.kind === 'calculated') return 'calculated';
  if (entry === undefined || entry.evidence === null) return null;
  const { status } = entry.evidence;
  if (status === 'disputed') return status;
  return isStale(ageOf(entry, today), validityOf(entry, field, section)) ? 'stale' : status;
}
