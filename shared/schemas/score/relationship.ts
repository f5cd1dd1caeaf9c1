import * as z from 'zod';
import { EDGE_KINDS } from '../../domain/relationship/edge-kinds.ts';
import { findGaps } from '../../domain/relationship/gaps.ts';
import { acquaintances, introductionTo } from '../../domain/relationship/introduction.ts';
import { mapMetrics } from '../../domain/relationship/map-metrics.ts';
import { nextPeople } from '../../domain/relationship/next-person.ts';
import { ORI_IDS } from '../../domain/relationship/organization.ts';
import type { MapPerson } from '../../domain/relationship/person.ts';
import { roleGoals } from '../../domain/relationship/role-goals.ts';
import { DECISION_ROLES, POLITICS } from '../../domain/relationship/roles.ts';
import { SERVICE_STANDARDS } from '../../domain/tier/service-standards.ts';
import { TIERS } from '../../domain/tier/tiers.ts';
import { judgement, scoreModel } from './model.ts';

const INTRODUCING_KINDS = EDGE_KINDS.filter(
  (kind) => kind !== 'conflict' && kind !== 'link' && kind !== 'rival_tie',
);
const NEXT_LISTED = 10;
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
  /** Guides us from inside. */
  coach: z.boolean().exactOptional(),
  /** Executives of ours who are paired with the person; they count as role goal `sponsor`. */
  sponsors: z.array(z.string().min(1)).exactOptional(),
}) satisfies z.ZodType<MapPerson>;

const input = z
  .strictObject({
    tier: z.enum(TIERS).exactOptional(),
    /** Key-person contact window W in days; wins over the tier's. */
    windowDays: z.number().min(0).exactOptional(),
    people: z.array(person),
    /** Lines between the people, along which somebody can introduce us. */
    edges: z
      .array(z.strictObject({ from: z.string(), to: z.string(), kind: z.enum(INTRODUCING_KINDS) }))
      .default([]),
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

/** Relationship map of an account with its role goals, gaps and whom to work on next (domain §7.4). */
export const relationshipModel = scoreModel(input, ({ tier, windowDays, edges, ...map }) => {
  const window = windowDays ?? SERVICE_STANDARDS[tier ?? 'C'].contactWindowDays;
  const metrics = mapMetrics({ ...map, windowDays: window });
  const given = new Map(map.people.map((one) => [one.id, one]));
  const people = new Map(metrics.people.map((one) => [one.id, one]));
  const neighbours = acquaintances(edges);
  return {
    windowDays: window,
    ...metrics,
    roleGoals: roleGoals(
      metrics.people.map((one) => ({
        ...one,
        coach: given.get(one.id)?.coach ?? false,
        sponsors: given.get(one.id)?.sponsors ?? [],
      })),
    ),
    gaps: findGaps(metrics),
    nextPeople: nextPeople(metrics.people, NEXT_LISTED).map((next) => ({
      ...next,
      introduction: introductionTo(next.id, people, neighbours),
    })),
  };
});
