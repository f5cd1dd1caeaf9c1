/** Milliseconds since the process started, by name of what was reached. */
export type Marks = {
  readonly set: (name: MarkName) => void;
  readonly toJson: () => string;
};
export const MARK_NAMES = ['ready', 'hostReady', 'windowShown', 'firstList'] as const;
export type MarkName = (typeof MARK_NAMES)[number];

/** Notes when the stages of a start were reached; the first time counts. `startedAt` and `now` in epoch ms. */
export function createMarks(startedAt: number, now: () => number): Marks {
  const times = new Map<MarkName, number>();
  return {
    set: (name) => {
      if (!times.has(name)) times.set(name, Math.round(now() - startedAt));
    },
    toJson: () =>
      JSON.stringify({
        processStart: 0,
        ...Object.fromEntries(MARK_NAMES.map((name) => [name, times.get(name) ?? null])),
      }),
  };
}
