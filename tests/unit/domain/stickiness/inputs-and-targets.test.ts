import { describe, expect, test } from 'vitest';
import { readStickinessInputs } from '../../../../shared/domain/account/stickiness-inputs.ts';
import { readStickiness } from '../../../../shared/domain/account/stickiness-reading.ts';
import { readLevelTargets } from '../../../../shared/domain/account/stickiness-targets.ts';
import { sampleView } from '../../db/sample-view.ts';
import { dossierView } from '../account/dossier-view.ts';

describe('what the dossier says of the indicators (domain §6)', () => {
  test('the worked example: measured beside judged, and nothing of it counts', () => {
    const view = sampleView('YX');
    const inputs = readStickinessInputs(view);
    expect(inputs).toMatchObject({
      P2: { value: 91.2, score: 3 },
      P4: { value: 3.8, score: 4, formula: '(3.6 + 3.8 + 4.2 + 4 + 3.4) ÷ 5' },
      P5: { value: 75, score: 3, asOf: '2025-12-10' },
      V5: { score: 3 },
    });
    expect(readStickiness(view).scores).toMatchObject({ P4: 4, P5: 4 });
    expect(readStickiness(view).stickiness).toBe(53.4);
  });

  test('of each touchpoint the latest score counts', () => {
    const touch = [
      { touchpoint: 'sales', score: 5, date: '2025-12-01' },
      { touchpoint: 'sales', score: 1, date: '2025-06-01' },
      { touchpoint: 'delivery', score: 4, date: '2025-11-01' },
    ];
    expect(readStickinessInputs(dossierView({ a: { 'csat.touch': touch } })).P4).toMatchObject({
      value: 4.5,
      score: 5,
      asOf: '2025-11-01',
    });
  });
});

describe('targets by level (domain §6)', () => {
  const scores = (level: string, mark: number) =>
    Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`stk.${level}${at}`, mark]));
  const account = (tier: string, status: string | null) =>
    dossierView({
      a: {
        'tier.history': [{ year: 2025, tier }],
        ...scores('P', 2),
        ...scores('V', 4),
        'stk.targets': [{ level: 'P', target: 60, due: '2025-12-31', actions: ['A1'] }],
        'plan.actions': status === null ? [] : [{ code: 'A1', text: '巡检', status }],
      },
    });

  test.each([
    ['S', 'todo', false],
    ['S', 'done', true],
    ['A', null, true],
    ['B', null, false],
  ])('level 1 at 40 of an %s account with an action that is %s needs one: %s', (tier, status, needs) => {
    const [first, second, third] = readLevelTargets(account(tier, status));
    expect(first).toMatchObject({ score: 40, gap: 20, needsAction: needs, isOverdue: true });
    expect(second).toMatchObject({ score: 80, needsAction: false, gap: null });
    expect(third).toMatchObject({ score: null, needsAction: false, isOverdue: false });
  });

  test('the worked example has an action for each level', () => {
    const targets = readLevelTargets(sampleView('YX'));
    expect(targets.map(({ gap, needsAction }) => [gap, needsAction])).toEqual([
      [4, false],
      [12, false],
      [16, false],
    ]);
  });
});
