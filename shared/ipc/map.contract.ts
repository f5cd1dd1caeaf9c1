import * as z from 'zod';
import { PLACED_VIEWS } from '../domain/relationship/map-views.ts';
import { calendarDate } from '../schemas/evidence.ts';
import { idSchema, recordRowSchema, storedValueSchema } from '../schemas/rows.ts';
import { call } from './define.ts';
import { mapFrameSchema } from './map-frame.ts';
import { WRITE_ERRORS } from './write-errors.ts';

const errors = [...WRITE_ERRORS, 'CIRCULAR'] as const;
const line = z.string().trim().max(200);
/** Writes with the same group id within one gesture become one undo step. */
const gesture = { group: z.string().max(100).exactOptional() };
/** The account's own map is null. */
const ofMap = { accountId: idSchema, mapId: idSchema.nullable() };
const manyPeople = z.array(idSchema).min(1).max(5_000);
const pointSchema = z.strictObject({ x: z.number(), y: z.number() });
const placedView = z.enum(PLACED_VIEWS.map(({ key }) => key));
/** Columns of `rmap.people` that a map of its own rates (domain §7.1). */
const ratingsSchema = z.record(z.string().max(40), storedValueSchema.nullable());

/** Maps of an account: how they are laid out, who is on them, how they change with time (domain §7). */
export const mapContract = {
  /** A further map with these people; ratings and places are copied from `copyOf` when it is a map of its own. */
  'map.create': call(
    'command',
    'host',
    z.strictObject({
      accountId: idSchema,
      name: line.min(1),
      kind: z.enum(['opportunity', 'project', 'region', 'other']),
      opportunity: line.exactOptional(),
      personIds: z.array(idSchema).max(5_000),
      copyOf: idSchema.nullable(),
    }),
    recordRowSchema,
    errors,
  ),
  /** Where cards stand (persons, seats, colleagues, suppliers); null = back to the computed place. One undo step. */
  'map.place': call(
    'command',
    'host',
    z.strictObject({
      ...ofMap,
      view: placedView,
      places: z
        .array(z.strictObject({ node: idSchema, place: pointSchema.nullable() }))
        .min(1)
        .max(5_000),
      ...gesture,
    }),
    z.null(),
    errors,
  ),
  /**
   * Hangs people and empty seats under a chief (person or seat; null = top), one undo step. Who has no seat gets one.
   * @throws CIRCULAR when the chief hangs below one of them
   */
  'map.reparent': call(
    'command',
    'host',
    z.strictObject({ accountId: idSchema, nodes: manyPeople, chief: idSchema.nullable(), ...gesture }),
    z.null(),
    errors,
  ),
  /** Puts people on a map, with ratings of its own; on the account's map it takes them out of the parking area. */
  'map.addPeople': call(
    'command',
    'host',
    z.strictObject({
      ...ofMap,
      people: z
        .array(z.strictObject({ personId: idSchema, ratings: ratingsSchema }))
        .min(1)
        .max(5_000),
      ...gesture,
    }),
    z.null(),
    errors,
  ),
  /** Takes people off a map of its own; on the account's map they are parked. */
  'map.removePeople': call(
    'command',
    'host',
    z.strictObject({ ...ofMap, personIds: manyPeople, ...gesture }),
    z.null(),
    errors,
  ),
  /** Parks people, or takes them back; who comes back can be told where to stand (`place`). One undo step. */
  'map.park': call(
    'command',
    'host',
    z.strictObject({
      ...ofMap,
      personIds: manyPeople,
      isParked: z.boolean(),
      place: pointSchema.extend({ view: placedView }).exactOptional(),
      ...gesture,
    }),
    z.null(),
    errors,
  ),
  /** Takes people and ratings of one map over into another, as the preview was agreed to; one undo step. */
  'map.merge': call(
    'command',
    'host',
    z.strictObject({
      accountId: idSchema,
      from: idSchema.nullable(),
      to: idSchema.nullable(),
      people: z
        .array(z.strictObject({ personId: idSchema, ratings: z.array(z.string().max(40)) }))
        .min(1)
        .max(5_000),
    }),
    z.null(),
    errors,
  ),
  /** The map as it was at the end of each of these days, oldest first; days before the account was there are left out. */
  'map.frames': call(
    'query',
    'host',
    z.strictObject({ ...ofMap, dates: z.array(calendarDate).min(1).max(60) }),
    z.array(mapFrameSchema),
    ['NO_WORKSPACE', 'NOT_FOUND'],
  ),
  /** Days on which anything of the map or its people changed, oldest first. */
  'map.days': call('query', 'host', z.strictObject(ofMap), z.array(calendarDate), [
    'NO_WORKSPACE',
    'NOT_FOUND',
  ]),
};
