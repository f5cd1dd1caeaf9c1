import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli, cliJson } from '../../helpers/cli.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

type Figures = {
  readonly relationshipScore: number;
  readonly roleGoals: readonly { readonly goal: string; readonly present: boolean }[];
  readonly nextPeople: readonly { readonly id: string; readonly messenger: { readonly colleague: string } }[];
  readonly gaps: readonly { readonly kind: string; readonly id: string }[];
};

it('zhibi map: the figures of domain §11.6, of a further map, and of a past day', async () => {
  const file = join(temporaryFolder(), 'sample.zhibi');
  await cli('init', file, '--sample');
  const now: Figures = await cliJson('map', file, '--account', 'YX');
  expect(now).toMatchObject({
    relationshipScore: 52.71,
    netSupport: 13.81,
    coverage: 57.14,
    uncoveredKeys: ['S03', 'S12'],
    overdueKeys: ['S01', 'S03', 'S12'],
    vacantKeySeats: [],
    priorities: expect.arrayContaining([{ id: 'S01', gap: 2, priority: 15 }]),
    ourThread: { t: 37.55, top: 'LY' },
    gri: 55.56,
    health: 53.22,
  });
  const late = now.gaps.filter(({ kind }) => kind === 'late').map(({ id }) => id);
  expect(late).toEqual(['S01', 'S03', 'S12']);
  expect(now.nextPeople[0]).toMatchObject({ id: 'S01', messenger: { colleague: 'HR' } });
  expect(now.roleGoals.filter(({ present }) => !present).map(({ goal }) => goal)).toEqual(['approver']);
  const own: Figures = await cliJson('map', file, '--account', 'YX', '--map', 'M01');
  expect(own.relationshipScore).not.toBe(now.relationshipScore);
  const then: { readonly date: string; readonly metrics: Figures } = await cliJson(
    'map',
    file,
    '--account',
    'YX',
    '--as-of',
    '2025-03-31',
  );
  expect(then.date).toBe('2025-03-31');
  expect(then.metrics.relationshipScore).toBeLessThan(50);
  expect((await cli('map', file, '--account', 'YX')).out).toContain('relationshipScore\t52.71');
  expect((await cli('map', file, '--account', 'YX', '--map', 'M99')).code).toBe(1);
  expect((await cli('map', file, '--account', 'YX', '--as-of', '2020-01-01')).code).toBe(1);
  expect((await cli('map', file, '--account', 'YX', '--as-of', 'gestern')).code).toBe(2);
  expect((await cli('map', file)).code).toBe(2);
});
