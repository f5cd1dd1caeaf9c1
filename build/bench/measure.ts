/** What repetitions of one measure came to, in the unit of the measure. */
export type Stats = {
  readonly min: number;
  readonly median: number;
  readonly p95: number;
  readonly count: number;
};

/** @throws Error without a value */
export function statsOf(values: readonly number[]): Stats {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => {
    const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? sorted[0];
    if (value === undefined) throw new Error('Nothing was measured');
    return value;
  };
  return { min: at(0), median: at(0.5), p95: at(0.95), count: sorted.length };
}

export type Pair = { readonly ours: Stats; readonly limit: Stats };

type Work = (round: number) => unknown;

/**
 * Times two works by turns, so that whatever else the machine does meets both alike. Milliseconds. The first
 * `warmUp` rounds do not count.
 */
export async function byTurns(rounds: number, warmUp: number, ours: Work, limit: Work): Promise<Pair> {
  const times: { readonly ours: number[]; readonly limit: number[] } = { ours: [], limit: [] };
  for (let round = -warmUp; round < rounds; round += 1) {
    const a = await timeOf(ours, round);
    const b = await timeOf(limit, round);
    if (round < 0) continue;
    times.ours.push(a);
    times.limit.push(b);
  }
  return { ours: statsOf(times.ours), limit: statsOf(times.limit) };
}

/** Milliseconds that the work took. */
export async function timeOf(work: Work, round = 0): Promise<number> {
  const started = performance.now();
  await work(round);
  return performance.now() - started;
}
