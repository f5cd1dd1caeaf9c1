import * as z from 'zod';
import { mapMetrics } from '../../domain/relationship/map-metrics.ts';
import { ORI_IDS } from '../../domain/relationship/organization.ts';
import type { MapPerson } from '../../domain/relationship/person.ts';
import { DECISION_ROLES, POLITICS } from '../../domain/relationship/roles.ts';
import { SERVICE_STANDARDS } from '../../domain/tier/service-standards.ts';
import { TIERS } from '../../domain/tier/tiers.ts';
import { judgement, scoreModel } from './model.ts';

const closeness = z.int().min(0).max(5);

const person = z.strictObject({
  id: z.string().min(1),
  name: z.string().exactOptional(),
  department: z.string().min(1).exactOptional(),
  roles: z.array(z.enum(DECISION_ROLES.map(({ key }) => key))),
  influence: z.int().min(1).max(5).nullable(),
  politics: z
    .enum(POLITICS.map(({ key }) => key))
    .nullable()
    .exactOptional(),
  /** By default the highest level of the links. */
  level: closeness.nullable().exactOptional(),
  target: closeness.nullable().exactOptional(),
  attitude: z.int().min(-2).max(2).nullable(),
  links: z.array(z.strictObject({ person: z.string().min(1), level: closeness })).default([]),
  /** Days since the last contact; null = never. */
  days: z.number().min(0).nullable().default(null),
  hasLoggedBehaviour: z.boolean().exactOptional(),
  openActions: z.int().min(0).exactOptional(),
}) satisfies z.ZodType<MapPerson>;

const input = z
  .strictObject({
    tier: z.enum(TIERS).exactOptional(),
    /** Key-person contact window W in days; wins over the tier's. */
    windowDays: z.number().min(0).exactOptional(),
    people: z.array(person),
    departmentTarget: z.number().min(0).exactOptional(),
    departmentTargets: z.record(z.string(), z.number().min(0)).exactOptional(),
    ori: z.partialRecord(z.enum(ORI_IDS), judgement).exactOptional(),
  })
  .refine(({ tier, windowDays }) => tier !== undefined || windowDays !== undefined, {
    error: 'tier or windowDays is needed',
    path: ['windowDays'],
  })
  .refine(({ people }) => new Set(people.map(({ id }) => id)).size === people.length, {
    error: 'ids of people must differ',
    path: ['people'],
  });

/** Relationship map of an account (domain §7.4). */
export const relationshipModel = scoreModel(input, ({ tier, windowDays, ...map }) => {
  const window = windowDays ?? SERVICE_STANDARDS[tier ?? 'C'].contactWindowDays;
  return { windowDays: window, ...mapMetrics({ ...map, windowDays: window }) };
});
