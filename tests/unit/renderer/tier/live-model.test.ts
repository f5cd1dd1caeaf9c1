import { expect, it } from 'vitest';
import { readTier } from '../../../../shared/domain/account/tier-reading.ts';
import { newCriterion, withCriterion } from '../../../../shared/domain/model/own-criterion.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

it('an adopted model changes tiers and fields in the window at once, and no stored decision', async () => {
  const { stores } = await sampleStores('YX');
  const { account, workspace, commands, portfolio } = stores;
  const before = readTier(account.view);
  expect([before.tier, before.now.tierScore]).toEqual(['S', 81]);
  const { model } = workspace.models.current;
  const added = newCriterion(model.tier.criteria, 'C');
  const tier = { ...model.tier, criteria: withCriterion(model.tier.criteria, added) };

  await commands.adoptModel({
    model: { ...model, tier: { ...tier, thresholds: { ...tier.thresholds, S: 85 } } },
    reason: '收紧',
    adoptedBy: '',
  });

  const after = readTier(account.view);
  expect(workspace.models.current.version).toBe(2);
  expect([after.tier, after.now.tierScore]).toEqual(['A', 81]);
  expect(after.criteria.at(-1)).toMatchObject({ criterion: { id: 'C4' }, score: null });
  expect(workspace.catalogue.field('tier.C4')).toBeDefined();
  expect(workspace.catalogue.field('tierFuture.C4')).toBeDefined();
  expect(after.history).toEqual(before.history);
  expect(portfolio.summaries.length).toBe(12);

  await commands.setValue(account.view.account.id, 'tier.C4', 5);
  expect(readTier(account.view).now.tierScore).toBe(81.9);
});
