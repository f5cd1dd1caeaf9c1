import { describe, expect, it } from 'vitest';
import { byTurns, statsOf } from '../../../build/bench/measure.ts';
import { isMet, type Row, ratioOf, toMarkdown } from '../../../build/bench/table.ts';
import { seededRandom } from '../../../build/bench/volume/random.ts';
import { companyNames, companySizes } from '../../../build/bench/volume/source-data.ts';

const same = (value: number) => ({ min: value, median: value, p95: value, count: 1 });
const row = (ours: number, limit: number, goals: Partial<Row>): Row => ({
  name: '储能',
  limitName: 'bare',
  unit: 'ms',
  ours: same(ours),
  limit: same(limit),
  ...goals,
});

describe('statistics of repetitions', () => {
  it('give the fastest, the middle and the 95th percentile', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(statsOf(values)).toEqual({ min: 1, median: 50, p95: 95, count: 100 });
    expect(statsOf([7])).toEqual(same(7));
    expect(() => statsOf([])).toThrow('Nothing was measured');
  });

  it('leave the warm-up out and take turns', async () => {
    const order: string[] = [];
    const pair = await byTurns(
      2,
      1,
      (round) => order.push(`a${round}`),
      (round) => order.push(`b${round}`),
    );
    expect(order).toEqual(['a-1', 'b-1', 'a0', 'b0', 'a1', 'b1']);
    expect([pair.ours.count, pair.limit.count]).toEqual([2, 2]);
  });
});

describe('the table', () => {
  it('holds every goal that a row has', () => {
    expect(ratioOf(row(30, 20, {}))).toBe(1.5);
    expect(isMet(row(30, 20, {}))).toBe(true);
    expect(isMet(row(30, 20, { goalRatio: 1.5, goalP95: 30 }))).toBe(true);
    expect(isMet(row(30, 20, { goalRatio: 1.4, goalP95: 30 }))).toBe(false);
    expect(isMet(row(30, 20, { goalRatio: 1.5, goalP95: 29 }))).toBe(false);
  });

  it('is Markdown with the ratio first', () => {
    const [head, , line] = toMarkdown([row(30, 20, { goalP95: 29 })]).split('\n');
    expect(head).toMatch(/^\| measure +\| ratio \| goal/);
    expect(line).toContain('| 储能');
    expect(line).toContain('| 1.50× | p95 ≤ 29 ms | NO');
  });
});

describe('the volume data', () => {
  it('are the same in every run', () => {
    const names = () => companyNames(seededRandom(1)).slice(0, 2_040);
    expect(names()).toEqual(names());
    expect(new Set(names()).size).toBe(2_040);
    expect(seededRandom(1)()).not.toBe(seededRandom(2)());
  });

  it('read the size of every company that has one', () => {
    expect(companySizes()).toHaveLength(469);
    expect(Math.max(...companySizes()) / Math.min(...companySizes())).toBeGreaterThan(100);
  });
});
