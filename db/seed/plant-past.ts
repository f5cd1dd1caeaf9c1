import type { SeedRecord, SeedValue } from './types.ts';

/** How what a seed declares came about: on which days, and what was held before. Days are YYYY-MM-DD. */
export type SeedPast = {
  /** Day on which the record came into the file. */
  readonly recordDay: (seed: SeedRecord) => string;
  /** What a value was, oldest first; the last state is the one that the seed declares. */
  readonly states: (
    seed: SeedRecord,
    fieldKey: string,
    given: SeedValue,
  ) => readonly { readonly day: string; readonly given: SeedValue }[];
};

/** One state of one value, ready to be written. */
export type PlannedState = {
  readonly day: string;
  readonly seed: SeedRecord;
  readonly fieldKey: string;
  readonly position: number;
  readonly given: SeedValue;
  /** A row or value that is new in this state; otherwise it is changed. */
  readonly isFirst: boolean;
};

/** Every state of every value; a table's rows have the positions of their order. */
export function plannedStates(seeds: readonly SeedRecord[], past: SeedPast): readonly PlannedState[] {
  return seeds.flatMap((seed) =>
    Object.entries(seed.values).flatMap(([fieldKey, values]) => {
      const isTable = Array.isArray(values);
      const list: readonly SeedValue[] = isTable ? values : [values as SeedValue];
      return list.flatMap((value, index) =>
        past.states(seed, fieldKey, value).map(({ day, given }, state): PlannedState => {
          const position = isTable ? index + 1 : 0;
          return { day, seed, fieldKey, position, given, isFirst: state === 0 };
        }),
      );
    }),
  );
}
