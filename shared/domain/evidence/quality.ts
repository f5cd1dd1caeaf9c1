import { percent, sum, weightedMean } from '../scale.ts';
import type { Confidence, EvidenceStatus } from './evidence.ts';

/** Factor S of a value's quality (domain §4.2); empty counts 0. */
export const STATUS_FACTORS: { readonly [K in EvidenceStatus]: number } = {
  verified: 1,
  collected: 0.8,
  inferred: 0.5,
  disputed: 0.3,
};

/** Factor C of a value's quality (domain §4.1). */
export const CONFIDENCE_FACTORS: { readonly [K in Confidence]: number } = { high: 1, medium: 0.8, low: 0.6 };

const OLDEST_FRESHNESS = 0.2;

/** What quality needs to know of one value or row. Days; validity null never expires; age null is unknown. */
export type Sighting = {
  readonly status: EvidenceStatus;
  readonly confidence: Confidence;
  readonly ageDays: number | null;
  readonly validityDays: number | null;
};

/** One field of a section: its rows (a plain value has one, an empty field none). */
export type QualityField = {
  readonly weight: number;
  readonly rows: readonly Sighting[];
  /** Leaves every denominator (domain §0, N/A). */
  readonly notApplicable?: boolean;
};

export type SectionQuality = {
  /** 0–100 unrounded; null when no field applies. */
  readonly completeness: number | null;
  readonly quality: number | null;
  /** Σ w of fields that apply, and of those that hold something. */
  readonly weightApplicable: number;
  readonly weightFilled: number;
  readonly weightVerified: number;
  readonly weightStale: number;
};

/** Freshness F 0.2–1: 1 within validity, 0.2 from twice the validity on (domain §4.2). An unknown age is fresh. */
export function freshness(ageDays: number | null, validityDays: number | null): number {
  if (validityDays === null || ageDays === null || ageDays <= validityDays) return 1;
  if (validityDays <= 0) return OLDEST_FRESHNESS;
  return Math.max(OLDEST_FRESHNESS, 1 - (0.8 * (ageDays - validityDays)) / validityDays);
}

/** Stale = freshness below 1 (domain §4.2). */
export function isStale(ageDays: number | null, validityDays: number | null): boolean {
  return freshness(ageDays, validityDays) < 1;
}

/** Quality q = S·C·F, 0–1, unrounded (domain §4.2). */
export function sightingQuality(sighting: Sighting): number {
  const { status, confidence, ageDays, validityDays } = sighting;
  return STATUS_FACTORS[status] * CONFIDENCE_FACTORS[confidence] * freshness(ageDays, validityDays);
}

/** Quality of a field = mean of its rows' q; empty = 0 (domain §4.2). */
export function fieldQuality(field: QualityField): number {
  return field.rows.length === 0 ? 0 : sum(field.rows.map(sightingQuality)) / field.rows.length;
}

/**
 * Completeness, quality and the weights behind the verified and stale shares of one section (domain §4.2). A table of
 * rows counts as verified (stale) in the proportion of its rows that are.
 */
export function sectionQuality(fields: readonly QualityField[]): SectionQuality {
  const applicable = fields.filter((field) => field.notApplicable !== true);
  const filled = applicable.filter((field) => field.rows.length > 0);
  const weightOf = (some: readonly QualityField[]) => sum(some.map((field) => field.weight));
  const weightWhere = (test: (row: Sighting) => boolean) =>
    sum(filled.map((field) => (field.weight * field.rows.filter(test).length) / field.rows.length));
  const quality = weightedMean(
    applicable.map((field) => ({ weight: field.weight, value: fieldQuality(field) })),
  );
  return {
    completeness: percent(weightOf(filled), weightOf(applicable)),
    quality: quality === null ? null : quality * 100,
    weightApplicable: weightOf(applicable),
    weightFilled: weightOf(filled),
    weightVerified: weightWhere((row) => row.status === 'verified'),
    weightStale: weightWhere((row) => isStale(row.ageDays, row.validityDays)),
  };
}
