import * as z from 'zod';
import { DECISION_ROLES } from '../domain/relationship/roles.ts';
import { calendarDate } from '../schemas/evidence.ts';
import { idSchema } from '../schemas/rows.ts';

const score = z.number().nullable();
const light = z.enum(['green', 'amber', 'red']).nullable();

const framePersonSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  title: z.string(),
  department: z.string(),
  region: z.string().nullable(),
  /** Key of the seat's management level; null while nobody said. */
  managementLevel: z.string().nullable(),
  /** Organization of somebody beside the customer. */
  outside: z.string().nullable(),
  /** Person above; null at the top. */
  managerId: idSchema.nullable(),
  roles: z.array(z.enum(DECISION_ROLES.map(({ key }) => key))),
  attitude: z.int().nullable(),
  influence: z.int().nullable(),
  /** Effective closeness R0–R5. */
  level: z.int(),
  target: z.int().nullable(),
  /** Days since the last contact then; null = never. */
  days: z.int().nullable(),
  isKey: z.boolean(),
  isCovered: z.boolean(),
});

/** A map at the end of one day: everybody on it, and the metrics of then (domain §7.4). */
export const mapFrameSchema = z.strictObject({
  date: calendarDate,
  people: z.array(framePersonSchema),
  metrics: z.strictObject({
    relationshipScore: score,
    netSupport: score,
    coverage: score,
    gri: score,
    ori: score,
    health: score,
    healthLight: light,
    light,
    champions: z.int(),
    supporters: z.int(),
    blockers: z.int(),
    keyPeople: z.int(),
  }),
});
export type MapFrame = z.infer<typeof mapFrameSchema>;
export type FramePerson = MapFrame['people'][number];
