import { scoreDossier } from '../evidence/dossier-score.ts';
import { type FieldQuality, readDossierQuality } from './quality-reading.ts';
import type { AccountView } from './view.ts';

/** Completeness and quality of one category or supplier page with the arithmetic behind them (domain §4.2). */
export type PageQuality = {
  /** 0–100, rounded; null when the page has no scored field. */
  readonly completeness: number | null;
  readonly quality: number | null;
  readonly filled: number;
  readonly total: number;
  /** Fields that are empty, the weightiest first. */
  readonly missing: readonly FieldQuality[];
};

/** Quality of one page of the supplier dossier by the same formulas as a section's (domain §4.2). */
export function readPageQuality(view: AccountView, recordId: string): PageQuality {
  const fields = readDossierQuality(view, 'supplier').readings.flatMap((reading) =>
    reading.fields.filter((field) => field.recordId === recordId),
  );
  const scored = scoreDossier([
    {
      weight: 1,
      fields: fields.map(({ field, sightings, state }) => ({
        weight: field.weight,
        rows: sightings,
        notApplicable: state === 'notApplicable',
      })),
    },
  ]).sections[0];
  const applicable = fields.filter(({ state }) => state !== 'notApplicable');
  const missing = applicable.filter(({ state }) => state === 'empty');
  return {
    completeness: scored?.completeness ?? null,
    quality: scored?.quality ?? null,
    filled: applicable.length - missing.length,
    total: applicable.length,
    missing: [...missing].sort((a, b) => b.field.weight - a.field.weight),
  };
}
