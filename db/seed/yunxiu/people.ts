import type { Evidence } from '../../../shared/domain/evidence/evidence.ts';
import { collected, fact, inferred, table } from '../notation.ts';
import type { SeedRecord, SeedValue, SeedValues } from '../types.ts';
import { CONTACT_LOGS } from './contact-log.ts';
import { MAP_NODES, type MapNode } from './map-nodes.ts';
import { FORMER_SEATS } from './moves.ts';
import { PROFILES } from './profiles.ts';

const team = collected('customer_talk', '客户团队评估会，逐人核对接触记录', '2026-01-12');
const guess = inferred('无直接接触，由技术委员会结论与采购经理描述判断', '2025-12-05');

const COVERAGE = ['none', 'brief', 'brief', 'multiple', 'in_depth', 'in_depth'] as const;
const TIE_ROLES: { readonly [colleague: string]: string } = {
  HR: 'sponsor',
  PS: 'sponsor',
  ZQ: 'counterpart',
  DK: 'counterpart',
};

/** Links of one person; the first is the owner's, and its target is the person's. */
function linksOf(node: MapNode, evidence: Evidence): readonly SeedValue[] {
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

function nodeValues(node: MapNode): SeedValues {
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
export const peopleRecords: readonly SeedRecord[] = MAP_NODES.map((node) => ({
  kind: 'person',
  code: node.code,
  account: 'YX',
  values: {
    'per.name': fact(node.name, team),
    'per.seat': [
      ...(FORMER_SEATS[node.code] ?? []),
      ...table(team, { seat: node.seat, from: node.since, to: null, acting: false }),
    ],
    'per.privacy_basis': fact('interest', team),
    'per.retention_until': fact('2029-01-15', team),
    ...nodeValues(node),
    ...PROFILES[node.code],
    ...(CONTACT_LOGS[node.code] === undefined ? {} : { 'per.contact_log': CONTACT_LOGS[node.code] ?? [] }),
  },
}));
