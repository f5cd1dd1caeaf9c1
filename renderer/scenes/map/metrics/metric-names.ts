/** Metrics of the map in the order of their weight for a reader; the line shows as many as fit (domain §7.4). */
export const METRIC_NAMES = [
  'health',
  'rs',
  'ns',
  'coverage',
  'blockers',
  'thread',
  'light',
  'champions',
  'supporters',
  'gapActions',
  'gri',
  'ori',
  'keys',
  'priorities',
] as const;
export type MetricName = (typeof METRIC_NAMES)[number];
