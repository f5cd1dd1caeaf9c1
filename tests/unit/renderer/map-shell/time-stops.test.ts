import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_STOPS, monthEnd, monthEnds, stopsOf } from '../../../../renderer/scenes/map/time/stops.ts';
import { addDays } from '../../../../shared/lib/calendar-date.ts';

const TODAY = '2026-01-15';
const past = fc.integer({ min: 1, max: 4_000 }).map((days) => addDays(TODAY, -days));

describe('days of the timeline', () => {
  it.each([
    ['2024-02-10', '2024-02-29'],
    ['2025-02-28', '2025-02-28'],
    ['2025-12-01', '2025-12-31'],
  ])('the month of %s ends on %s', (day, end) => {
    expect(monthEnd(day)).toBe(end);
  });

  it('lists the months that are over', () => {
    expect(monthEnds('2025-10-20', TODAY)).toEqual(['2025-10-31', '2025-11-30', '2025-12-31']);
    expect(monthEnds(TODAY, TODAY)).toEqual([]);
  });

  it('stops at the first change, month ends, snapshots and the last change, and ends today', () => {
    expect(stopsOf(['2025-11-03', '2025-11-20', '2026-01-02'], ['2025-12-10'], TODAY)).toEqual([
      '2025-11-03',
      '2025-11-30',
      '2025-12-10',
      '2025-12-31',
      '2026-01-02',
      TODAY,
    ]);
    expect(stopsOf([], ['2025-12-10'], TODAY)).toEqual([TODAY]);
  });

  it('is always rising, never longer than one reading, never after today', () => {
    fc.assert(
      fc.property(fc.array(past, { maxLength: 30 }), fc.array(past, { maxLength: 10 }), (days, snapshots) => {
        const stops = stopsOf([...days].sort(), snapshots, TODAY);
        expect(stops.at(-1)).toBe(TODAY);
        expect(stops.length).toBeLessThanOrEqual(MAX_STOPS);
        expect([...new Set(stops)].sort()).toEqual(stops);
      }),
    );
  });
});
