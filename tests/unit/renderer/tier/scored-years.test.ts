import { describe, expect, it } from 'vitest';
import { scoredYears } from '../../../../renderer/scenes/tier/scored-years.ts';
import { readTier, type TierReading } from '../../../../shared/domain/account/tier-reading.ts';
import { sampleView } from '../../db/sample-view.ts';

const reading = readTier(sampleView('YX'));

describe('tier by year', () => {
  it('shows the recorded years with what moved, and no second line for the same scores', () => {
    const lines = scoredYears(reading).map(({ year, tier, result, change }) => [
      year,
      tier,
      result.tierScore,
      change,
    ]);
    expect(lines).toEqual([
      [2023, 'B', 63.4, null],
      [2024, 'A', 72.8, 9.4],
      [2025, 'S', 81, 8.2],
    ]);
  });

  it('adds today once its scores differ from those of the last year', () => {
    const changed: TierReading = { ...reading, scores: { ...reading.scores, C2: 4 } };
    expect(scoredYears(changed).map(({ year }) => year)).toEqual([2023, 2024, 2025, null]);
  });

  it('shows today alone without a history', () => {
    expect(scoredYears({ ...reading, history: [] }).map(({ year, change }) => [year, change])).toEqual([
      [null, null],
    ]);
  });
});
