import { expect, it } from 'vitest';
import { DEFAULT_MODEL } from '../../shared/domain/model/scoring-model.ts';
import { type CallInput, type CallName, contract, type HostCallName } from '../../shared/ipc/contract.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { ADDED_FIELDS } from '../helpers/added-fields.ts';
import { MAP_INPUTS } from '../helpers/map-inputs.ts';
import { type RealHost, sampleHost } from '../helpers/real-host.ts';
import { liveRows } from '../helpers/rows.ts';

/** What the inputs are made of: the sample's complete account as it is at that point. */
type Facts = RealHost & {
  readonly accountId: string;
  readonly record: (kind: RecordRow['kind'], code: string) => string;
  readonly colleague: (code: string) => Promise<string>;
  readonly entry: (isMeant: (entry: EntryRow) => boolean) => string;
};

const SOURCED = {
  status: 'collected',
  confidence: 'high',
  sourceType: 'customer_talk',
  sourceRef: '电话',
  asOf: '2026-01-10',
} as const;
const WHAT_IF = {
  model: { ...DEFAULT_MODEL, tier: { ...DEFAULT_MODEL.tier, borderline: 4 } },
  scores: [],
};
const field = (key: string) => (entry: EntryRow) => entry.fieldKey === key && entry.rivalOf === null;

/** A proposal to lower the account by one tier. */
async function proposalOf({ accountId, colleague }: Facts): Promise<CallInput<'review.propose'>> {
  return {
    accountId,
    entryId: null,
    tier: 'A',
    reasonKind: 'temporary_loss',
    reason: '二期延期半年，今年订单明显减少，先按伙伴型客户配置资源',
    proposerId: await colleague('WB'),
    months: 6,
    effective: null,
  };
}

/** One right input for every command that writes data: each is one step, and undo takes it back whole. */
const INPUTS: { readonly [name in CallName]?: (facts: Facts) => object | Promise<object> } = {
  ...MAP_INPUTS,
  'setting.set': () => ({ key: 'workspace.name', value: '另一个名字' }),
  'record.create': ({ accountId }) => ({ kind: 'category', accountId, values: { 'cat.name': '备件' } }),
  'person.create': ({ accountId }) => ({
    accountId,
    name: '新人',
    title: '总监',
    department: '采购部',
    reportsToSeatId: null,
  }),
  'record.remove': ({ record }) => ({ id: record('person', 'S04') }),
  'entry.set': ({ accountId }) => ({ recordId: accountId, fieldKey: 'bas.phone', value: '1' }),
  'entry.setNotApplicable': ({ accountId }) => ({
    recordId: accountId,
    fieldKey: 'bas.ticker',
    reason: '无',
  }),
  'entry.addRows': ({ accountId }) => ({
    recordId: accountId,
    fieldKey: 'bas.sites',
    rows: [{ name: '新址' }, { name: '旧址' }],
    replace: true,
  }),
  'entry.updateRow': ({ entry }) => ({ entryId: entry(field('bas.sites')), columns: { headcount: 7 } }),
  'entry.changeRows': ({ accountId, entry }) => ({
    recordId: accountId,
    fieldKey: 'bas.sites',
    updates: [{ entryId: entry(field('bas.sites')), columns: { headcount: 8 } }],
    additions: [{ name: '第三处' }],
  }),
  'entry.removeRows': ({ entry }) => ({ entryIds: [entry(field('bas.sites'))] }),
  'entry.setEvidence': ({ entry }) => ({ entryId: entry(field('bas.phone')), evidence: SOURCED }),
  'entry.report': ({ accountId }) => ({
    recordId: accountId,
    fieldKey: 'bas.phone',
    value: '另一个号码',
    evidence: SOURCED,
  }),
  'entry.resolve': ({ entry }) => ({ entryId: entry(({ rivalOf }) => rivalOf !== null) }),
  'entry.restore': async ({ call, entry }) => {
    const entryId = entry(field('cha.loyalty'));
    const history = await call('entry.history', { entryId });
    return { entryId, changeSetId: history.at(-1)?.changeSetId };
  },
  'person.move': ({ record }) => ({
    personId: record('person', 'S06'),
    from: '2026-01-10',
    to: { kind: 'outside', where: '竞争对手' },
  }),
  'snapshot.create': ({ accountId }) => ({ accountId, name: '此刻' }),
  'snapshot.rename': ({ record }) => ({ id: record('snapshot', 'H01'), name: '改名' }),
  'trash.restore': async ({ call, record, entry }) => {
    const items = [record('category', 'MES'), entry(field('bas.sites'))];
    await call('entry.removeRows', { entryIds: items.slice(1) });
    await call('record.remove', { id: items[0] ?? '' });
    return { items };
  },
  'group.createFirm': () => ({ name: '新公司', ownerId: null, stake: null, accountId: null }),
  'group.takeOverSubsidiaries': async ({ call, accountId }) => {
    const rows = [{ name: '云岫新设公司', stake: 60 }];
    await call('entry.addRows', { recordId: accountId, fieldKey: 'bas.subs', rows });
    return { accountId };
  },
  'model.adopt': () => ({
    model: { ...DEFAULT_MODEL, tier: { ...DEFAULT_MODEL.tier, borderline: 5 } },
    reason: '放宽临界',
    adoptedBy: '战略部',
  }),
  'review.open': ({ accountId }) => ({
    accountId,
    trigger: 'request',
    note: '核对',
    ownerId: null,
    due: null,
  }),
  'review.propose': async (facts) => ({ ...(await proposalOf(facts)), tier: 'A' }),
  'review.approve': async (facts) => {
    const { id } = await facts.call('review.propose', await proposalOf(facts));
    return { entryId: id, approverId: await facts.colleague('TJ'), comment: '同意' };
  },
  'review.reject': async (facts) => {
    const { id } = await facts.call('review.propose', await proposalOf(facts));
    return { entryId: id, approverId: await facts.colleague('TJ'), comment: '不同意' };
  },
  'tier.decide': async ({ accountId, colleague }) => ({
    accountIds: [accountId],
    year: 2026,
    trigger: 'annual',
    proposerId: await colleague('WB'),
    approverId: await colleague('TJ'),
  }),
  'tier.recordYear': ({ accountId }) => ({ accountId, year: 2022, tier: 'C', scores: { A1: 2, A2: null } }),
  'catalogue.save': () => ({ sections: [ADDED_FIELDS], templates: [] }),
  'scenario.save': () => ({ ...WHAT_IF, id: null, name: '推演', note: '', base: 1 }),
  'scenario.remove': async ({ call }) => ({
    id: await call('scenario.save', { ...WHAT_IF, id: null, name: '推演', note: '', base: 1 }),
  }),
  'scenario.adopt': ({ accountId }) => ({
    id: null,
    model: WHAT_IF.model,
    scores: [{ accountId, criterionId: 'C1', score: 2 }],
    reason: '评审会决定',
    adoptedBy: '',
  }),
};

/** Commands that change no data of the workspace, or that are final by their nature. */
const NO_STEP: readonly string[] = [
  'undo.undo',
  'undo.redo',
  'undo.cancel',
  'job.cancel',
  'person.unlock',
  'person.lock',
  'person.erase',
  'snapshot.sign',
];

async function factsOf(host: RealHost): Promise<Facts> {
  const { accountId } = await host.yunxiu();
  const { records, entries } = await host.call('account.load', { accountId });
  const found = <Row extends { readonly id: string }>(row: Row | undefined, name: string): string => {
    if (row === undefined) throw new Error(`The sample has no ${name}`);
    return row.id;
  };
  return {
    ...host,
    accountId,
    record: (kind, code) =>
      found(
        records.find((one) => one.kind === kind && one.code === code),
        `${kind} ${code}`,
      ),
    colleague: async (code) => {
      const { records: shared } = await host.call('workspace.load', {});
      return found(
        shared.find((one) => one.kind === 'colleague' && one.code === code),
        `colleague ${code}`,
      );
    },
    entry: (isMeant) => found(entries.find(isMeant), 'such entry'),
  };
}

it('every command that writes is one step, which undo takes back and redo does again', async () => {
  const host = await sampleHost();
  const workspace = host.host.workspace();
  for (const [name, inputOf] of Object.entries(INPUTS)) {
    const input = await inputOf(await factsOf(host));
    const before = liveRows(workspace);
    await host.call(name as HostCallName, input as never);
    const after = liveRows(workspace);
    expect(after, name).not.toEqual(before);
    await host.call('undo.undo', {});
    expect(liveRows(workspace), `undo of ${name}`).toEqual(before);
    await host.call('undo.redo', {});
    expect(liveRows(workspace), `redo of ${name}`).toEqual(after);
    await host.call('undo.undo', {});
  }
}, 120_000);

it('a parked person who is dropped on the map is there, where it was dropped, in one step', async () => {
  const host = await sampleHost();
  const workspace = host.host.workspace();
  const { accountId, record, call } = await factsOf(host);
  const person = record('person', 'S11');
  const parking = { accountId, mapId: null, personIds: [person] };
  await call('map.park', { ...parking, isParked: true });
  const before = liveRows(workspace);
  await call('map.park', { ...parking, isParked: false, place: { view: 'power', x: -40, y: 12.5 } });
  const after = liveRows(workspace);
  const values = (await call('account.load', { accountId })).entries.map(({ value }) => value);
  expect(values).toContainEqual({ node: person, view: 'power', x: -40, y: 12.5 });
  await call('undo.undo', {});
  expect(liveRows(workspace)).toEqual(before);
  await call('undo.redo', {});
  expect(liveRows(workspace)).toEqual(after);
});

it('no command of the data host is forgotten here', () => {
  const commands = (Object.keys(contract) as CallName[]).filter(
    // A file arrives in parts and becomes one step at its end; the tests of attachments and imports look at that.
    (name) =>
      contract[name].where === 'host' &&
      contract[name].kind === 'command' &&
      !name.startsWith('attachment.') &&
      name !== 'peopleImport.run',
  );
  expect([...Object.keys(INPUTS), ...NO_STEP].toSorted()).toEqual(commands.toSorted());
});
