import type { Evidence } from './evidence.ts';

/** From the least certain to the most (domain §4.1). */
const STATUS_ORDER = ['disputed', 'inferred', 'collected', 'verified'] as const;
const CONFIDENCE_ORDER = ['low', 'medium', 'high'] as const;

/**
 * The evidence of something that is as sure as its least sure part: the lowest status, then the lowest confidence, then
 * the oldest. Null when there is none.
 */
export function weakerOf(all: readonly Evidence[]): Evidence | null {
  return [...all].sort(compareCertainty)[0] ?? null;
}

function compareCertainty(a: Evidence, b: Evidence): number {
  return (
    STATUS_ORDER.indexOf(a.status) - STATUS_ORDER.indexOf(b.status) ||
    CONFIDENCE_ORDER.indexOf(a.confidence) - CONFIDENCE_ORDER.indexOf(b.confidence) ||
    (a.asOf ?? '').localeCompare(b.asOf ?? '')
  );
}
