import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
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
function plannedStates(seeds: readonly SeedRecord[], past: SeedPast): readonly PlannedState[] {
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

/** What is written at once: one undo step of the people who wrote it. */
export type PlannedStep = {
  readonly day: string;
  readonly code: string;
  readonly subject: string;
  readonly records: readonly SeedRecord[];
  readonly states: readonly PlannedState[];
};

/** Steps in the order of their days. A day on which a contact or a map was written has a step for each of them. */
export function plannedSteps(seeds: readonly SeedRecord[], past: SeedPast): readonly PlannedStep[] {
  const steps = new Map<
    string,
    { records: SeedRecord[]; states: PlannedState[] } & Omit<PlannedStep, 'records' | 'states'>
  >();
  const stepFor = (day: string, code: string, subject: string) => {
    const key = `${day} ${code === 'seed' ? 0 : 1} ${code} ${subject}`;
    const known = steps.get(key) ?? { day, code, subject, records: [], states: [] };
    steps.set(key, known);
    return known;
  };
  const whole = new Set(seeds.filter(({ kind }) => !isWrittenAlone(kind)).map(past.recordDay));
  for (const seed of seeds) {
    const day = past.recordDay(seed);
    if (isWrittenAlone(seed.kind)) stepFor(day, `${seed.kind}.create`, titleOf(seed)).records.push(seed);
    else stepFor(day, 'seed', '').records.push(seed);
  }
  for (const state of plannedStates(seeds, past)) {
    const { day, seed, fieldKey, isFirst } = state;
    if (isWrittenAlone(seed.kind)) stepFor(day, `${seed.kind}.create`, titleOf(seed)).states.push(state);
    else if (whole.has(day)) stepFor(day, 'seed', '').states.push(state);
    else stepFor(day, isFirst ? 'entry.addRows' : 'entry.set', fieldKey).states.push(state);
  }
  return [...steps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
}

function isWrittenAlone(kind: SeedRecord['kind']): kind is 'contact' | 'map' {
  return kind === 'contact' || kind === 'map';
}

function titleOf({ kind, code, values }: SeedRecord): string {
  const given = RECORD_KIND_INFO[kind].titleFields.map((key) => values[key])[0];
  const value = given === undefined || Array.isArray(given) ? null : (given as SeedValue).value;
  return typeof value === 'string' ? value : code;
}
