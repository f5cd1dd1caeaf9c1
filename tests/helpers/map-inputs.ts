import type { CallInput } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import type { RealHost } from './real-host.ts';

type Facts = Pick<RealHost, 'call'> & {
  readonly accountId: string;
  readonly record: (kind: RecordRow['kind'], code: string) => string;
  readonly colleague: (code: string) => Promise<string>;
};

/** A further map with two people, which one of the commands below then changes. */
async function furtherMap({ call, accountId, record }: Facts): Promise<string> {
  const personIds = [record('person', 'S04'), record('person', 'S05')];
  const input = { accountId, name: '八线改造', kind: 'opportunity', personIds, copyOf: null } as const;
  return (await call('map.create', input)).id;
}

/** A contact with two of theirs, a behaviour and promises of both sides. */
export async function contactInput({
  record,
  colleague,
}: Facts): Promise<CallInput<'contact.save'>['contact']> {
  const personId = record('person', 'S05');
  return {
    date: '2026-01-08',
    channel: 'meeting',
    topic: '八线节拍复盘',
    people: [personId, record('person', 'S06')],
    colleagues: [await colleague('ZQ')],
    others: '',
    topics: ['节拍'],
    outcome: '同意把节拍写入验收条款。',
    sentiment: 1,
    inTender: false,
    behaviours: [{ personId, text: '主动给出现场数据。' }],
    promises: [
      {
        entryId: null,
        text: '两周内给出仿真结果',
        side: 'us',
        personId,
        colleagueId: await colleague('ZQ'),
        due: '2026-01-22',
        kept: 'open',
      },
      {
        entryId: null,
        text: '提供去年停机记录',
        side: 'them',
        personId,
        colleagueId: null,
        due: '2026-02-28',
        kept: 'open',
      },
    ],
    next: '带仿真结果再约',
    compliance: '',
  };
}

/** One right input for every command of maps and contacts. */
export const MAP_INPUTS = {
  'map.create': ({ accountId, record }: Facts) => ({
    accountId,
    name: '八线改造',
    kind: 'opportunity',
    opportunity: '八线改造二期',
    personIds: [record('person', 'S04'), record('person', 'S05')],
    copyOf: null,
  }),
  'map.place': ({ accountId, record }: Facts) => ({
    accountId,
    mapId: null,
    view: 'tree',
    places: [
      { node: record('person', 'S05'), place: { x: 1, y: 2 } },
      { node: record('seat', 'P06'), place: { x: 3, y: 4 } },
    ],
  }),
  'map.reparent': ({ accountId, record }: Facts) => ({
    accountId,
    nodes: [record('person', 'S06'), record('person', 'S10')],
    chief: record('person', 'S02'),
  }),
  'map.addPeople': async (facts: Facts) => ({
    accountId: facts.accountId,
    mapId: await furtherMap(facts),
    people: [{ personId: facts.record('person', 'S07'), ratings: { attitude: 1 } }],
  }),
  'map.removePeople': ({ accountId, record }: Facts) => ({
    accountId,
    mapId: null,
    personIds: [record('person', 'S11')],
  }),
  'map.park': ({ accountId, record }: Facts) => ({
    accountId,
    mapId: null,
    personIds: [record('person', 'S11')],
    isParked: true,
  }),
  'map.merge': async (facts: Facts) => ({
    accountId: facts.accountId,
    from: null,
    to: await furtherMap(facts),
    people: [{ personId: facts.record('person', 'S08'), ratings: ['attitude', 'influence'] }],
  }),
  'contact.save': async (facts: Facts) => ({
    accountId: facts.accountId,
    contactId: null,
    contact: await contactInput(facts),
  }),
};
