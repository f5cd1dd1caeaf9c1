import { daysBetween } from '../../lib/calendar-date.ts';
import { askedIn } from '../dossier/templates/asked.ts';
import type { Field, Section } from '../dossier/types.ts';
import { type DossierScore, scoreDossier } from '../evidence/dossier-score.ts';
import { isStale, type QualityField, type Sighting, sightingQuality } from '../evidence/quality.ts';
import { oncePerView } from './once-per-view.ts';
import { type AccountView, fieldState, type StoredEntry } from './view.ts';

export type FieldQuality = {
  readonly recordId: string;
  readonly field: Field;
  readonly section: Section;
  readonly state: 'filled' | 'empty' | 'notApplicable';
  /** The account's template asks it; an empty field that is not asked is no question. */
  readonly asked: boolean;
  readonly sightings: readonly (Sighting & { readonly entryId: string; readonly quality: number })[];
};

export type SectionReading = {
  readonly section: Section;
  readonly completeness: number | null;
  readonly quality: number | null;
  readonly fields: readonly FieldQuality[];
  /** Values that are inferred, in conflict, out of date. */
  readonly inferred: number;
  readonly disputed: number;
  readonly stale: number;
};

type Dossier = 'customer' | 'supplier';

export type DossierReading = DossierScore & { readonly readings: readonly SectionReading[] };

const NONE: readonly never[] = [];

/** Completeness, quality, maturity and the state of every field of one dossier (domain §4.2, §4.3). */
export function readDossierQuality(view: AccountView, dossier: Dossier = 'customer'): DossierReading {
  return QUALITIES[dossier](view);
}

const QUALITIES: { readonly [Key in Dossier]: (view: AccountView) => DossierReading } = {
  customer: oncePerView((view) => qualityOf(view, 'customer')),
  supplier: oncePerView((view) => qualityOf(view, 'supplier')),
};

function qualityOf(view: AccountView, dossier: Dossier): DossierReading {
  const scored = view.catalogue.sections.filter(
    (section) => section.dossier === dossier && section.weight > 0,
  );
  const parts = scored.map((section) => ({ section, fields: fieldsOf(view, section) }));
  const score = scoreDossier(
    parts.map(({ section, fields }) => ({ weight: section.weight, fields: fields.map(toQualityField) })),
  );
  return {
    ...score,
    readings: parts.map(({ section, fields }, index) => ({
      section,
      fields,
      completeness: score.sections[index]?.completeness ?? null,
      quality: score.sections[index]?.quality ?? null,
      ...countsOf(fields),
    })),
  };
}

/** Quality of one section by its key, scored or not. */
export function readSectionQuality(view: AccountView, section: Section): SectionReading {
  const fields = fieldsOf(view, section);
  const score = scoreDossier([{ weight: 1, fields: fields.map(toQualityField) }]).sections[0];
  return {
    section,
    fields,
    completeness: score?.completeness ?? null,
    quality: score?.quality ?? null,
    ...countsOf(fields),
  };
}

/** Age and validity of one value, as the quality formula takes them. */
export function sightingOf(
  view: AccountView,
  section: Section,
  field: Field,
  entry: StoredEntry,
): Sighting | null {
  if (entry.evidence === null || entry.value === null) return null;
  const { status, confidence, asOf, validityDays } = entry.evidence;
  const ofField = field.validityDays === undefined ? section.validityDays : field.validityDays;
  return {
    status,
    confidence,
    ageDays: asOf === undefined ? null : daysBetween(asOf, view.today),
    validityDays: validityDays ?? ofField,
  };
}

function fieldsOf(view: AccountView, section: Section): readonly FieldQuality[] {
  const records = view.records(section.of);
  const fields = section.fields.filter((field) => field.weight > 0 && field.type.kind !== 'calculated');
  const asks = askedIn(view);
  return records.flatMap((record) =>
    fields.map((field) => ({
      recordId: record.id,
      field,
      section,
      state: fieldState(view, record.id, field),
      asked: asks(field),
      sightings: sightingsOf(view, record.id, section, field),
    })),
  );
}

function sightingsOf(
  view: AccountView,
  recordId: string,
  section: Section,
  field: Field,
): FieldQuality['sightings'] {
  const entries = view.entries(recordId, field.key);
  // Of a thousand accounts most fields are empty.
  if (entries.length === 0) return NONE;
  return entries.flatMap((entry) => {
    const sighting = sightingOf(view, section, field, entry);
    return sighting === null ? [] : [{ ...sighting, entryId: entry.id, quality: sightingQuality(sighting) }];
  });
}

function toQualityField({ field, state, sightings }: FieldQuality): QualityField {
  return { weight: field.weight, rows: sightings, notApplicable: state === 'notApplicable' };
}

function countsOf(fields: readonly FieldQuality[]) {
  const all = fields.flatMap(({ sightings }) => sightings);
  return {
    inferred: all.filter(({ status }) => status === 'inferred').length,
    disputed: all.filter(({ status }) => status === 'disputed').length,
    stale: all.filter(({ ageDays, validityDays }) => isStale(ageDays, validityDays)).length,
  };
}
