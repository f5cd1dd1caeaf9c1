import { isRow } from '../../../shared/domain/account/view.ts';
import type { Value } from '../../../shared/domain/dossier/types.ts';
import type { SeedRecord } from '../types.ts';

/** What was held to be true from a day on; the last one is what the sample says today. */
type Course = readonly (readonly [day: string, value: number | boolean])[];

/** The day on which the map of Yunxiu was drawn first. */
export const MAP_DAY = '2024-12-16';

/** How attitudes went, by person, until they were as in domain §11.6. */
const ATTITUDES: { readonly [person: string]: Course } = {
  S02: [
    [MAP_DAY, 0],
    ['2025-12-16', 1],
  ],
  S04: [
    [MAP_DAY, 0],
    ['2025-03-05', 1],
    ['2025-09-12', 2],
  ],
  S05: [
    [MAP_DAY, 0],
    ['2025-08-26', 1],
  ],
  S06: [
    [MAP_DAY, 0],
    ['2025-07-08', 1],
  ],
  S07: [
    [MAP_DAY, 0],
    ['2025-10-08', -1],
  ],
  S08: [
    [MAP_DAY, 0],
    ['2025-08-07', -1],
  ],
  S10: [
    [MAP_DAY, 1],
    ['2025-10-30', 2],
  ],
  S12: [
    [MAP_DAY, -1],
    ['2025-06-17', -2],
  ],
};

/** How the links grew, by person and colleague; days with a contact that shows it. */
const LEVELS: { readonly [person: string]: { readonly [colleague: string]: Course } } = {
  S02: {
    HR: [
      [MAP_DAY, 1],
      ['2025-03-14', 2],
      ['2025-10-14', 3],
    ],
  },
  S04: {
    LY: [
      [MAP_DAY, 2],
      ['2025-06-17', 3],
      ['2025-11-18', 4],
    ],
  },
  S05: {
    ZQ: [
      [MAP_DAY, 1],
      ['2025-05-13', 2],
      ['2025-08-26', 3],
    ],
  },
  S06: {
    ZQ: [
      [MAP_DAY, 2],
      ['2025-07-08', 3],
      ['2025-11-24', 4],
    ],
  },
  S07: {
    LY: [
      [MAP_DAY, 1],
      ['2025-10-21', 2],
    ],
  },
  S10: {
    DK: [
      [MAP_DAY, 2],
      ['2025-08-26', 3],
      ['2025-12-12', 4],
    ],
  },
  S13: {
    LY: [
      [MAP_DAY, 1],
      ['2025-10-16', 3],
    ],
  },
  S14: {
    LY: [
      [MAP_DAY, 0],
      ['2025-11-21', 2],
    ],
  },
};

/** Who was drawn and who was not: the strategy director came on the map, the adviser was parked. */
const PARKED: { readonly [person: string]: Course } = {
  S14: [
    [MAP_DAY, true],
    ['2025-11-21', false],
  ],
  S16: [
    [MAP_DAY, false],
    ['2025-09-17', true],
  ],
};

/** States that a value went through before it became what the sample declares, oldest first; empty for most. */
export function earlierStances(
  seed: SeedRecord,
  fieldKey: string,
  value: Value | null,
): readonly { readonly day: string; readonly value: Value }[] {
  if (seed.account !== 'YX' || seed.kind !== 'person') return [];
  const courses = fieldKey === 'node.attitude' ? ATTITUDES : fieldKey === 'node.parked' ? PARKED : null;
  if (courses !== null) return (courses[seed.code] ?? []).map(([day, held]) => ({ day, value: held }));
  if (fieldKey !== 'node.links' || value === null || !isRow(value)) return [];
  const course = LEVELS[seed.code]?.[String(value.colleague)] ?? [];
  return course.map(([day, level]) => ({ day, value: { ...value, level } }));
}
