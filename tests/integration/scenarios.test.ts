import { expect, it } from 'vitest';
import { SCENARIOS_KEY } from '../../shared/domain/model/scenario.ts';
import { DEFAULT_MODEL } from '../../shared/domain/model/scoring-model.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import { scenariosWith } from '../../shared/schemas/scenario.ts';
import { type RealHost, sampleHost } from '../helpers/real-host.ts';

const heavier = {
  ...DEFAULT_MODEL,
  tier: {
    ...DEFAULT_MODEL.tier,
    criteria: DEFAULT_MODEL.tier.criteria.map((one) => (one.id === 'A5' ? { ...one, weight: 25 } : one)),
  },
};

async function stored({ call }: RealHost) {
  const { settings } = await call('workspace.load', {});
  return settings.find(({ key }) => key === SCENARIOS_KEY)?.value;
}
const saved = async (host: RealHost) => {
  const value = await stored(host);
  return scenariosWith(() => value);
};

const draft = (accountId: string): CallInput<'scenario.save'> => ({
  id: null,
  name: '加重回款',
  note: '十月讨论',
  base: 1,
  model: heavier,
  scores: [{ accountId, criterionId: 'C1', score: 3 }],
});

it('adopting makes what simulating said, in one step that undo takes back', async () => {
  const host = await sampleHost();
  const { call } = host;
  const { accountId } = await host.yunxiu();
  const { model, scores } = draft(accountId);
  const before = await call('portfolio.list', {});
  const simulated = await call('tier.simulate', { model, scores });
  const done = await call('scenario.adopt', {
    id: null,
    model,
    scores,
    reason: '评审会决定',
    adoptedBy: '何然',
  });
  expect(done).toEqual({ version: 2, scores: 1 });
  const after = await call('portfolio.list', {});
  const ratingOf = (all: readonly { accountId: string }[]) =>
    new Map(all.map((one) => [one.accountId, pick(one)]));
  expect(ratingOf(after)).toEqual(ratingOf(simulated));
  expect(ratingOf(after)).not.toEqual(ratingOf(before));

  const { entries } = await call('account.load', { accountId });
  const entry = entries.find(({ fieldKey }) => fieldKey === 'tier.C1');
  expect(entry?.value).toBe(3);
  expect(entry?.evidence).toMatchObject({ status: 'inferred', reasoning: '评审会决定' });
  await call('undo.undo', {});
  expect(await call('portfolio.list', {})).toEqual(before);
});

it('writes no version when only scores change, and drops the scenario that was adopted', async () => {
  const host = await sampleHost();
  const { call } = host;
  const { accountId } = await host.yunxiu();
  const id = await call('scenario.save', { ...draft(accountId), model: DEFAULT_MODEL });
  expect(await saved(host)).toHaveLength(1);
  const scores = [{ accountId, criterionId: 'C2', score: 5 }];
  const done = await call('scenario.adopt', {
    id,
    model: DEFAULT_MODEL,
    scores,
    reason: '依据',
    adoptedBy: '',
  });
  expect(done).toEqual({ version: 1, scores: 1 });
  expect(await saved(host)).toEqual([]);
});

it('keeps, replaces and removes scenarios, and leaves those alone that it cannot read', async () => {
  const host = await sampleHost();
  const { call } = host;
  const { accountId } = await host.yunxiu();
  const newer = { id: 'of a newer program', shape: 9 };
  await call('setting.set', { key: SCENARIOS_KEY, value: [newer] });
  const id = await call('scenario.save', draft(accountId));
  await call('scenario.save', { ...draft(accountId), id, name: '改名' });
  expect((await saved(host)).map(({ name }) => name)).toEqual(['改名']);
  await call('scenario.remove', { id });
  expect(await stored(host)).toEqual([newer]);
  await expect(call('scenario.remove', { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('refuses a model that contradicts itself, and criteria that nobody declares', async () => {
  const host = await sampleHost();
  const { accountId } = await host.yunxiu();
  const thresholds = { S: 60, A: 65, B: 45 };
  const crossed = { ...DEFAULT_MODEL, tier: { ...DEFAULT_MODEL.tier, thresholds } };
  const common = { id: null, reason: '依据', adoptedBy: '' };
  await expect(host.call('scenario.adopt', { ...common, model: crossed, scores: [] })).rejects.toMatchObject({
    code: 'MODEL_INVALID',
  });
  await expect(
    host.call('scenario.adopt', {
      ...common,
      model: DEFAULT_MODEL,
      scores: [{ accountId, criterionId: 'C9', score: 1 }],
    }),
  ).rejects.toMatchObject({ code: 'UNKNOWN_FIELD' });
  expect((await host.yunxiu()).tier).toBe('S');
});

it('explains a move by the score that makes it', async () => {
  const host = await sampleHost();
  const { accountId } = await host.yunxiu();
  const scores = [{ accountId, criterionId: 'C1', score: 3 }];
  const explained = await host.call('scenario.explain', {
    model: DEFAULT_MODEL,
    scores,
    accountIds: [accountId],
  });
  expect(explained).toEqual([
    {
      accountId,
      reasons: [{ kind: 'input', criterionId: 'C1', from: 4, to: 3, effect: -1.6, alone: true }],
    },
  ]);
});

const RATING = ['tier', 'computedTier', 'tierScore', 'cv', 'fp', 'fit', 'capped', 'borderline'] as const;

function pick(summary: object) {
  const all = summary as { readonly [key: string]: unknown };
  return Object.fromEntries(RATING.map((key) => [key, all[key]]));
}
