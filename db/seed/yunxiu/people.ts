import type { Evidence } from '../../../shared/domain/evidence/evidence.ts';
import { collected, fact, inferred, table } from '../notation.ts';
import type { SeedRecord, SeedValue, SeedValues } from '../types.ts';
import { CONTACT_LOGS } from './contact-log.ts';
import { PROFILES } from './profiles.ts';

const team = collected('customer_talk', '客户团队评估会，逐人核对接触记录', '2026-01-12');
const guess = inferred('无直接接触，由技术委员会结论与采购经理描述判断', '2025-12-05');

/** Place of one person on the map, as the table of domain §11.6 has it. */
type Node = {
  readonly code: string;
  readonly name: string;
  readonly seat: string;
  readonly since: string;
  readonly role: string;
  readonly influence: number;
  readonly politics: 'inner' | 'structure' | 'outside';
  readonly attitude: number;
  readonly target: number;
  readonly adapt: string;
  /** Owner of the tie first; colleague and level. */
  readonly links: readonly (readonly [colleague: string, level: number])[];
};

const NODES: readonly Node[] = [
  {
    code: 'S01',
    name: '陆承渊',
    seat: 'P01',
    since: '2012-05-18',
    role: 'approver',
    influence: 5,
    politics: 'inner',
    attitude: 0,
    target: 4,
    adapt: 'visionary',
    links: [['HR', 2]],
  },
  {
    code: 'S02',
    name: '顾明洲',
    seat: 'P02',
    since: '2019-03-01',
    role: 'decider',
    influence: 5,
    politics: 'inner',
    attitude: 1,
    target: 4,
    adapt: 'pragmatist',
    links: [
      ['HR', 3],
      ['LY', 2],
    ],
  },
  {
    code: 'S03',
    name: '沈若谦',
    seat: 'P03',
    since: '2021-08-01',
    role: 'approver',
    influence: 4,
    politics: 'inner',
    attitude: 0,
    target: 3,
    adapt: 'conservative',
    links: [['HR', 1]],
  },
  {
    code: 'S04',
    name: '韩之序',
    seat: 'P04',
    since: '2020-01-06',
    role: 'recommender',
    influence: 4,
    politics: 'structure',
    attitude: 2,
    target: 5,
    adapt: 'innovator',
    links: [
      ['LY', 4],
      ['HR', 3],
      ['PS', 2],
    ],
  },
  {
    code: 'S05',
    name: '苏砚',
    seat: 'P05',
    since: '2021-05-10',
    role: 'evaluator',
    influence: 4,
    politics: 'structure',
    attitude: 1,
    target: 4,
    adapt: 'visionary',
    links: [
      ['ZQ', 3],
      ['LY', 2],
    ],
  },
  {
    code: 'S06',
    name: '唐知行',
    seat: 'P06',
    since: '2022-02-14',
    role: 'evaluator',
    influence: 3,
    politics: 'structure',
    attitude: 1,
    target: 4,
    adapt: 'innovator',
    links: [
      ['ZQ', 4],
      ['DK', 2],
    ],
  },
  {
    code: 'S07',
    name: '贺岚',
    seat: 'P07',
    since: '2018-11-01',
    role: 'evaluator',
    influence: 3,
    politics: 'structure',
    attitude: -1,
    target: 3,
    adapt: 'conservative',
    links: [
      ['LY', 2],
      ['ZQ', 1],
    ],
  },
  {
    code: 'S08',
    name: '罗廷安',
    seat: 'P08',
    since: '2018-06-01',
    role: 'decider',
    influence: 4,
    politics: 'structure',
    attitude: -1,
    target: 4,
    adapt: 'pragmatist',
    links: [
      ['LY', 2],
      ['HR', 1],
    ],
  },
  {
    code: 'S09',
    name: '秦可',
    seat: 'P09',
    since: '2023-04-03',
    role: 'gatekeeper',
    influence: 2,
    politics: 'outside',
    attitude: 0,
    target: 3,
    adapt: 'pragmatist',
    links: [['LY', 3]],
  },
  {
    code: 'S10',
    name: '方牧野',
    seat: 'P10',
    since: '2020-09-01',
    role: 'user',
    influence: 3,
    politics: 'outside',
    attitude: 2,
    target: 4,
    adapt: 'pragmatist',
    links: [
      ['DK', 4],
      ['ZQ', 3],
    ],
  },
  {
    code: 'S11',
    name: '邵启',
    seat: 'P11',
    since: '2016-07-01',
    role: 'user',
    influence: 2,
    politics: 'outside',
    attitude: 1,
    target: 3,
    adapt: 'laggard',
    links: [['DK', 3]],
  },
  {
    code: 'S12',
    name: '裴景行',
    seat: 'P12',
    since: '2017-01-03',
    role: 'influencer',
    influence: 4,
    politics: 'structure',
    attitude: -2,
    target: 2,
    adapt: 'conservative',
    links: [],
  },
  {
    code: 'S13',
    name: '温言',
    seat: 'P13',
    since: '2021-10-11',
    role: 'influencer',
    influence: 2,
    politics: 'outside',
    attitude: 1,
    target: 3,
    adapt: 'pragmatist',
    links: [['LY', 3]],
  },
  {
    code: 'S14',
    name: '祁望舒',
    seat: 'P14',
    since: '2022-06-20',
    role: 'recommender',
    influence: 3,
    politics: 'structure',
    attitude: 0,
    target: 3,
    adapt: 'visionary',
    links: [['LY', 2]],
  },
];

const COVERAGE = ['none', 'brief', 'brief', 'multiple', 'in_depth', 'in_depth'] as const;
const TIE_ROLES: { readonly [colleague: string]: string } = {
  HR: 'sponsor',
  PS: 'sponsor',
  ZQ: 'counterpart',
  DK: 'counterpart',
};

/** Links of one person; the first is the owner's, and its target is the person's. */
function linksOf(node: Node, evidence: Evidence): readonly SeedValue[] {
  return table(
    evidence,
    ...node.links.map(([colleague, level], index) => ({
      colleague,
      level,
      target: index === 0 ? node.target : level,
      role: index === 0 ? 'owner' : (TIE_ROLES[colleague] ?? 'helper'),
    })),
  );
}

function nodeValues(node: Node): SeedValues {
  const evidence = node.links.length === 0 ? guess : team;
  const closest = Math.max(0, ...node.links.map(([, level]) => level));
  const owner = node.links[0]?.[0] ?? 'PS';
  const isKey = node.politics === 'inner' || node.influence >= 4;
  return {
    'node.roles': fact([node.role], evidence),
    'node.politics': fact(node.politics, evidence),
    'node.influence': fact(node.influence, evidence),
    'node.attitude': fact(node.attitude, evidence),
    'node.level_target': fact(node.target, evidence),
    'node.target_date': fact('2026-12-31', evidence),
    'node.coverage': fact(COVERAGE[closest] ?? 'unknown', evidence),
    'node.adapt': fact(node.adapt, evidence),
    'node.rel_class': fact(isKey ? 'key' : 'general', evidence),
    'node.stability': fact('stable', evidence),
    'node.owner': fact(owner, evidence),
    ...(node.links.length === 0 ? {} : { 'node.links': linksOf(node, evidence) }),
  };
}

/** The 14 persons of Yunxiu with seat, profile, place on the map and contact log (domain §11.6). */
export const peopleRecords: readonly SeedRecord[] = NODES.map((node) => ({
  kind: 'person',
  code: node.code,
  account: 'YX',
  values: {
    'per.name': fact(node.name, team),
    'per.seat': table(team, { seat: node.seat, from: node.since, to: null, acting: false }),
    'per.privacy_basis': fact('interest', team),
    'per.retention_until': fact('2029-01-15', team),
    ...nodeValues(node),
    ...PROFILES[node.code],
    ...(CONTACT_LOGS[node.code] === undefined ? {} : { 'per.contact_log': CONTACT_LOGS[node.code] ?? [] }),
  },
}));
