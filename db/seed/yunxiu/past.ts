import { isRow } from '../../../shared/domain/account/view.ts';
import type { Value } from '../../../shared/domain/dossier/types.ts';
import { collected } from '../notation.ts';
import type { SeedPast } from '../plant-past.ts';
import type { SeedRecord, SeedValue } from '../types.ts';
import { earlierStances, MAP_DAY } from './stances.ts';

/** The day on which the dossiers were written; of Yunxiu the map, seats and people are a year older. */
const FILE_DAY = '2026-01-12';
const MAP_FIELDS = ['per.', 'node.', 'pos.', 'map.', 'ori.', 'col.', 'tier.', 'bas.short'];
const MAP_RECORDS = ['company', 'account', 'colleague', 'seat', 'person', 'supplier'];

/** When what the sample declares came into the file: the map grows for a year, the rest is written at its end. */
export const SAMPLE_PAST: SeedPast = {
  recordDay: (seed) => {
    const day = dayWithin(seed);
    if (day !== null) return day;
    return MAP_RECORDS.includes(seed.kind) ? MAP_DAY : FILE_DAY;
  },
  states: (seed, fieldKey, given) => {
    const earlier = earlierStances(seed, fieldKey, given.value).map(
      ({ day, value }): { readonly day: string; readonly given: SeedValue } => ({
        day,
        given: { value, evidence: collected('customer_talk', '客户团队季度评估', day, 'medium') },
      }),
    );
    if (earlier.length > 0) return [...earlier, { day: FILE_DAY, given }];
    return [{ day: dayWithin(seed) ?? dayOfValue(seed, fieldKey, given.value), given }];
  },
};

/** Contacts and further maps came as a whole, on the day they were written. */
function dayWithin({ kind, values }: SeedRecord): string | null {
  if (kind === 'contact') return dateOf(values['con.date']);
  return kind === 'map' ? '2025-11-24' : null;
}

function dateOf(given: SeedRecord['values'][string] | undefined): string | null {
  const value = given === undefined || Array.isArray(given) ? null : (given as SeedValue).value;
  return typeof value === 'string' ? value : null;
}

function dayOfValue(seed: SeedRecord, fieldKey: string, value: Value | null): string {
  if (fieldKey === 'per.contact_log' && value !== null && isRow(value)) return String(value.date);
  const isOfMap = seed.account === 'YX' || seed.kind === 'account' || seed.kind === 'colleague';
  return isOfMap && MAP_FIELDS.some((start) => fieldKey.startsWith(start)) ? MAP_DAY : FILE_DAY;
}
