import type { IndicatorLevel } from '../../../shared/domain/stickiness/indicators.ts';
import type { StickinessResult } from '../../../shared/domain/stickiness/stickiness.ts';

/** Score 0–100 of one level; null while fewer than four of its indicators are scored. */
export function levelScoreOf(result: StickinessResult, level: IndicatorLevel): number | null {
  return { P: result.l1, V: result.l2, F: result.l3 }[level];
}
