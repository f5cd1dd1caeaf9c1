import { describe, expect, it } from 'vitest';
import { readTier } from '../../shared/domain/account/tier-reading.ts';
import { createAccountView, isRow } from '../../shared/domain/account/view.ts';
import { DEFAULT_MODEL, type ScoringModel } from '../../shared/domain/model/scoring-model.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import { type RealHost, sampleHost } from '../helpers/real-host.ts';

const REASON = '二期延期半年，今年订单明显减少，先按伙伴型客户配置资源';

async function setUp() {
  const host = await sampleHost();
  const { accountId } = await host.yunxiu();
  const { records } = await host.call('workspace.load', {});
  const colleague = (code: string) => {
    const found = records.find((one) => one.kind === 'colleague' && one.code === code);
    if (found === undefined) throw new Error(`no colleague ${code}`);
    return found.id;
  };
  const proposal = (change: Partial<CallInput<'review.propose'>> = {}): CallInput<'review.propose'> => ({
    accountId,
    entryId: null,
    tier: 'A',
    reasonKind: 'temporary_loss',
    reason: REASON,
    proposerId: colleague('LY'),
    months: 6,
    effective: null,
    ...change,
  });
  return { ...host, accountId, colleague, proposal };
}

const refused = (issue: string) => ({ code: 'OVERRIDE_FORBIDDEN', details: { reason: issue } });

/** The account as its rules read it on a day; null = the workspace's own today. */
async function tierOn({ call, host }: RealHost, accountId: string, day: string | null = null) {
  const workspace = host.workspace();
  const own = await call('account.load', { accountId });
  const shared = await call('workspace.load', {});
  const view = createAccountView({
    catalogue: workspace.catalogue(),
    models: workspace.models(),
    today: day ?? workspace.today(),
    accountId,
    records: [...shared.records, ...own.records],
    entries: [...shared.entries, ...own.entries],
  });
  return readTier(view);
}

const rowOf = ({ value }: EntryRow) => (isRow(value) ? value : {});

describe('reviews of a tier (domain §5.7)', () => {
  it('a proposal that is approved becomes a decision with all that is needed to check it', async () => {
    const host = await setUp();
    const { call, accountId, colleague, proposal } = host;
    const opened = await call('review.open', {
      accountId,
      trigger: 'salesSwing',
      note: '下滑',
      ownerId: colleague('LY'),
      due: null,
    });
    expect(rowOf(opened)).toMatchObject({ status: 'open', opened: '2026-01-15', due: '2026-02-14' });
    await call('review.propose', proposal({ entryId: opened.id }));
    const done = await call('review.approve', {
      entryId: opened.id,
      approverId: colleague('HR'),
      comment: '同意',
    });
    expect(rowOf(done)).toMatchObject({ status: 'decided', closed: '2026-01-15', comment: '同意' });
    const reading = await tierOn(host, accountId);
    expect(reading.history.at(-1)).toMatchObject({
      year: 2026,
      date: '2026-01-15',
      recorded: 'A',
      computed: 'S',
      model: 1,
      trigger: 'salesSwing',
      override: true,
      reasonKind: 'temporary_loss',
      reason: REASON,
      proposer: colleague('LY'),
      approvers: [colleague('HR')],
      effective: '2026-01-15',
      expires: '2026-07-15',
      inputs: {
        A1: 9.35,
        A2: 18,
        A3: 143.85,
        A4: 161.86,
        A5: 22,
        B1: 15,
        B2: 46.67,
        B3: 11.95,
        B4: 4,
        C3: 53.4,
      },
    });
    expect(reading.history.at(-1)?.result).toMatchObject({ tierScore: 81, cv: 82.86, fp: 85.33, fit: 68 });
    expect([reading.tier, reading.isOverride, reading.now.tier]).toEqual(['A', true, 'S']);
    expect((await call('portfolio.list', { accountIds: [accountId] }))[0]).toMatchObject({
      tier: 'A',
      computedTier: 'S',
      isOverride: true,
    });
    // The day before it still holds; on its last day the computed tier returns.
    expect((await tierOn(host, accountId, '2026-07-14')).tier).toBe('A');
    expect((await tierOn(host, accountId, '2026-07-15')).tier).toBe('S');
    await expect(
      call('review.approve', { entryId: opened.id, approverId: colleague('TJ'), comment: '' }),
    ).rejects.toMatchObject({ code: 'REVIEW_CLOSED' });
  });

  it('S needs two approvers, none of them the proposer, each once', async () => {
    const host = await setUp();
    const { call, accountId, colleague, proposal } = host;
    await call('entry.set', { recordId: accountId, fieldKey: 'tier.B2', value: 3 });
    expect((await tierOn(host, accountId)).now.tier).toBe('A');
    const { id: entryId } = await call(
      'review.propose',
      proposal({ tier: 'S', reasonKind: 'strategic_entry' }),
    );
    const approve = (code: string) =>
      call('review.approve', { entryId, approverId: colleague(code), comment: '' });
    await expect(approve('LY')).rejects.toMatchObject(refused('proposerApproves'));
    expect(rowOf(await approve('HR'))).toMatchObject({ status: 'proposed' });
    expect((await tierOn(host, accountId)).tier).toBe('A');
    await expect(approve('HR')).rejects.toMatchObject(refused('secondApproverMissing'));
    expect(rowOf(await approve('CX'))).toMatchObject({ status: 'decided' });
    expect((await tierOn(host, accountId)).tier).toBe('S');
  });

  it('refuses two steps, short reasons, too long a time, and lifting a knock-out', async () => {
    const { call, accountId, proposal } = await setUp();
    const propose = (change: Partial<CallInput<'review.propose'>>) =>
      call('review.propose', proposal(change));
    await expect(propose({ tier: 'B' })).rejects.toMatchObject(refused('notOneStep'));
    await expect(propose({ reason: '太短' })).rejects.toMatchObject(refused('reasonTooShort'));
    await expect(propose({ months: 13 })).rejects.toMatchObject(refused('tooLong'));
    await expect(propose({ reasonKind: null })).rejects.toMatchObject(refused('reasonKindMissing'));
    await call('entry.set', { recordId: accountId, fieldKey: 'tier.red_flag', value: true });
    await expect(propose({ tier: 'B' })).rejects.toMatchObject(refused('capped'));
  });

  it('the computed tier is confirmed by one other colleague and is no override', async () => {
    const host = await setUp();
    const { call, accountId, colleague, proposal } = host;
    const { id: entryId } = await call(
      'review.propose',
      proposal({ tier: 'S', reasonKind: null, reason: '' }),
    );
    await call('review.approve', { entryId, approverId: colleague('HR'), comment: '' });
    const { history, isOverride } = await tierOn(host, accountId);
    expect(isOverride).toBe(false);
    expect(history.at(-1)).toMatchObject({ recorded: 'S', override: false, expires: null });
  });

  it('a rejected proposal leaves the tier alone', async () => {
    const host = await setUp();
    const { call, accountId, colleague, proposal } = host;
    const { id: entryId } = await call('review.propose', proposal());
    await call('review.reject', { entryId, approverId: colleague('HR'), comment: '依据不足' });
    expect(await tierOn(host, accountId)).toMatchObject({ tier: 'S', override: null });
    await expect(call('review.propose', proposal({ entryId }))).rejects.toMatchObject({
      code: 'REVIEW_CLOSED',
    });
  });

  it('decisions cannot be edited or removed by hand', async () => {
    const { call, accountId } = await setUp();
    const { entries } = await call('account.load', { accountId });
    const entryId = entries.find(({ fieldKey }) => fieldKey === 'tier.history')?.id ?? '';
    const locked = { code: 'FIELD_LOCKED' };
    await expect(call('entry.updateRow', { entryId, columns: { tier: 'C' } })).rejects.toMatchObject(locked);
    await expect(call('entry.removeRows', { entryIds: [entryId] })).rejects.toMatchObject(locked);
  });

  it('another model changes no stored decision', async () => {
    const host = await setUp();
    const { call, accountId } = host;
    const before = (await tierOn(host, accountId)).history;
    const { tier } = DEFAULT_MODEL;
    const model: ScoringModel = {
      ...DEFAULT_MODEL,
      tier: {
        ...tier,
        thresholds: { S: 90, A: 85, B: 60 },
        criteria: tier.criteria.map((one) => ({ ...one, weight: one.group === 'A' ? 1 : one.weight })),
      },
    };
    await call('model.adopt', { model, reason: '收紧', adoptedBy: '战略部' });
    const after = await tierOn(host, accountId);
    expect(after.now.tier).not.toBe('S');
    expect(after.history).toEqual(before);
  });

  it('an earlier year is entered with its scores and decides nothing today', async () => {
    const host = await setUp();
    const { call, accountId } = host;
    await call('tier.recordYear', { accountId, year: 2022, tier: 'C', scores: { A1: 2, B1: 3, C1: null } });
    const { history, tier } = await tierOn(host, accountId);
    expect(tier).toBe('S');
    expect(history[0]).toMatchObject({ year: 2022, recorded: 'C', trigger: 'past', override: false });
    await expect(
      call('tier.recordYear', { accountId, year: 2026, tier: 'C', scores: {} }),
    ).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
  });
});

describe('deciding many tiers at once', () => {
  it('adopts the computed tiers, skips the unrated, and refuses a proposer who approves', async () => {
    const host = await setUp();
    const { call, colleague, accountId } = host;
    const accountIds = (await call('portfolio.list', {})).map((one) => one.accountId);
    const input = { accountIds, year: 2026, trigger: 'annual', proposerId: colleague('LY') } as const;
    await expect(call('tier.decide', { ...input, approverId: colleague('LY') })).rejects.toMatchObject(
      refused('proposerApproves'),
    );
    const rated = (await call('portfolio.list', {})).filter((one) => one.computedTier !== 'unrated').length;
    expect(await call('tier.decide', { ...input, approverId: colleague('HR') })).toEqual({
      decided: rated,
      skipped: accountIds.length - rated,
    });
    expect((await tierOn(host, accountId)).history.at(-1)).toMatchObject({
      year: 2026,
      recorded: 'S',
      trigger: 'annual',
      approvers: [colleague('HR')],
    });
    await call('undo.undo', {});
    expect((await tierOn(host, accountId)).history.at(-1)?.year).toBe(2025);
  });
});
