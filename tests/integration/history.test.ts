import { describe, expect, it } from 'vitest';
import { type RealHost, sampleHost } from '../helpers/real-host.ts';
import { liveRows } from '../helpers/rows.ts';

async function yunxiuHost() {
  const host = await sampleHost();
  const { accountId } = await host.yunxiu();
  return { ...host, accountId };
}

const codeOf = async (answer: ReturnType<RealHost['send']>) => {
  const settled = await answer;
  return settled.ok ? null : settled.error.code;
};
const snapshotsOf = async ({ call }: RealHost, accountId: string) =>
  (await call('account.load', { accountId })).records.filter(({ kind }) => kind === 'snapshot');

describe('snapshots', () => {
  it('name a moment; a signed one cannot be changed, removed or taken back', async () => {
    const host = await yunxiuHost();
    const { call, send, accountId } = host;
    const before = liveRows(host.host.workspace());
    const { id } = await call('snapshot.create', { accountId, name: '一' });
    await call('undo.undo', {});
    expect(liveRows(host.host.workspace())).toEqual(before);
    await call('undo.redo', {});
    await call('snapshot.rename', { id, name: '二' });
    await call('snapshot.sign', { id, signer: '何然' });
    expect(await codeOf(send('snapshot.sign', { id, signer: '何然' }))).toBe('FIELD_LOCKED');
    expect(await codeOf(send('snapshot.rename', { id, name: '三' }))).toBe('FIELD_LOCKED');
    expect(await codeOf(send('record.remove', { id }))).toBe('FIELD_LOCKED');
    expect(await codeOf(send('undo.undo', {}))).toBe('NOTHING_TO_UNDO');
    const write = { recordId: id, fieldKey: 'snp.name', value: '四' };
    expect(await codeOf(send('entry.set', write))).toBe('FIELD_LOCKED');
    const create = { kind: 'snapshot', accountId, values: {} };
    expect(await codeOf(send('record.create', create))).toBe('FIELD_LOCKED');
    expect(await snapshotsOf(host, accountId)).toHaveLength(3);
  });

  it('go along with their account into the trash and back', async () => {
    const host = await yunxiuHost();
    const { call, accountId } = host;
    const before = liveRows(host.host.workspace());
    await call('record.remove', { id: accountId });
    const { items } = await call('trash.list', { limit: 10 });
    expect(items.map(({ id }) => id)).toEqual([accountId]);
    const count = await call('trash.restore', { items: [accountId] });
    expect(count).toBe(1 + (items[0]?.along ?? 0));
    expect(liveRows(host.host.workspace())).toEqual(before);
  });

  it('are kept by the approval of the plan, in the same step', async () => {
    const host = await yunxiuHost();
    const { call, accountId } = host;
    const set = (value: string) => call('entry.set', { recordId: accountId, fieldKey: 'plan.status', value });
    await set('draft');
    const before = liveRows(host.host.workspace());
    await set('approved');
    expect(await snapshotsOf(host, accountId)).toHaveLength(3);
    await set('approved');
    expect(await snapshotsOf(host, accountId)).toHaveLength(3);
    await call('undo.undo', {});
    expect(liveRows(host.host.workspace())).toEqual(before);
  });
});

describe('the past of an account', () => {
  it('is told step by step, filtered by section, person and kind', async () => {
    const { call, accountId } = await yunxiuHost();
    const first = await call('account.timeline', { accountId, limit: 3 });
    expect(first.sets.map(({ actor, code }) => [actor, code])).toEqual([
      ['周齐', 'entry.updateRow'],
      ['周齐', 'entry.set'],
      ['何然', 'snapshot.sign'],
    ]);
    const next = await call('account.timeline', { accountId, limit: 200, before: first.next ?? 1 });
    expect(next.sets.at(-1)).toMatchObject({ origin: 'seed', code: 'seed' });
    expect(next.next).toBeNull();
    const cha = await call('account.timeline', { accountId, limit: 50, section: 'cha' });
    expect(cha.sets.flatMap(({ changes }) => changes.map(({ fieldKey }) => fieldKey?.slice(0, 4)))).toEqual(
      expect.arrayContaining(['cha.']),
    );
    expect(cha.sets).toHaveLength(2);
    const snapshots = await call('account.timeline', { accountId, limit: 50, kind: 'snapshot' });
    expect(snapshots.sets.map(({ code }) => code)).toEqual([
      'snapshot.sign',
      'record.create.snapshot',
      'entry.set',
    ]);
  });

  it('differs from now by exactly what was changed since', async () => {
    const host = await yunxiuHost();
    const { call, accountId } = host;
    const [snapshot] = (await snapshotsOf(host, accountId)).filter(({ code }) => code === 'H02');
    const from = snapshot?.id ?? '';
    const compared = await call('account.compare', { accountId, from, to: null });
    expect(compared.differences.map(({ kind, fieldKey }) => [kind, fieldKey])).toEqual([
      ['changed', 'cha.loyalty'],
      ['changed', 'plan.actions'],
    ]);
    expect(compared.differences[0]).toMatchObject({
      before: { value: 2, evidence: { confidence: 'low' } },
      after: { value: 3 },
    });
    expect((await call('account.compare', { accountId, from, to: from })).differences).toEqual([]);
  });

  it('gives a value back with the evidence of then', async () => {
    const { call, accountId } = await yunxiuHost();
    const { entries } = await call('account.load', { accountId });
    const entry = entries.find(({ fieldKey }) => fieldKey === 'cha.loyalty');
    const entryId = entry?.id ?? '';
    const history = await call('entry.history', { entryId });
    const oldest = history.at(-1);
    const changeSetId = oldest?.changeSetId ?? '';
    const restored = await call('entry.restore', { entryId, changeSetId });
    expect(restored).toMatchObject({ value: 2, evidence: oldest?.evidence });
    expect((await call('entry.history', { entryId })).length).toBe(history.length + 1);
  });
});
