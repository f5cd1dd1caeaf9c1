import { describe, expect, test } from 'vitest';
import { treeRows } from '../../../../shared/domain/group/group-tree.ts';
import {
  circleOf,
  createOwnership,
  depthOf,
  membersOf,
  waysTo,
} from '../../../../shared/domain/group/ownership.ts';
import { effectiveStakes, rollUp } from '../../../../shared/domain/group/roll-up.ts';
import { diamond, firm } from './small-groups.ts';

const figures = { revenue: 200, wallet: 1_000, people: 7, headcount: 900 };
const figuresOf = (id: string) => (id === 'A4' ? figures : undefined);

describe('ownership', () => {
  test('has one root a group, and a firm with two owners once among the members', () => {
    expect(diamond.roots).toEqual(['F1', 'F5']);
    expect(membersOf(diamond, 'F1')).toEqual(['F1', 'F2', 'F4', 'F3']);
    expect(membersOf(diamond, 'F5')).toEqual(['F5', 'F3', 'F4']);
    expect(depthOf(diamond, 'F1')).toBe(2);
  });

  test('tells the ways from the roots to a firm', () => {
    expect(waysTo(diamond, 'F4')).toEqual([
      ['F1', 'F2', 'F4'],
      ['F1', 'F3', 'F4'],
      ['F5', 'F3', 'F4'],
    ]);
    expect(waysTo(diamond, 'F4', 2)).toHaveLength(2);
  });

  test('finds the circle that an owner would close, through any number of firms', () => {
    expect(circleOf(diamond, 'F1', 'F4')).toEqual(['F1', 'F2', 'F4']);
    expect(circleOf(diamond, 'F1', 'F1')).toEqual(['F1']);
    expect(circleOf(diamond, 'F4', 'F1')).toBeNull();
  });

  test('stays finite when a file holds a circle all the same', () => {
    const ring = createOwnership([firm('F1', [['F2', 60]]), firm('F2', [['F1', 60]])]);
    expect(ring.roots).toEqual(['F1']);
    expect(membersOf(ring, 'F1')).toEqual(['F1', 'F2']);
    expect(rollUp(ring, 'F1', figuresOf).firms).toBe(2);
    expect(treeRows(ring, 'F1', () => true)).toHaveLength(3);
  });
});

describe('roll-up', () => {
  test('multiplies stakes along a way and adds up the ways', () => {
    expect([...effectiveStakes(diamond, 'F1')]).toEqual(
      expect.arrayContaining([
        ['F1', 100],
        ['F2', 80],
        ['F3', 50],
        ['F4', 65],
      ]),
    );
  });

  test('counts in full and by stake', () => {
    const { full, byStake, firms, withoutStake } = rollUp(diamond, 'F1', figuresOf);
    expect({ firms, withoutStake }).toEqual({ firms: 4, withoutStake: 0 });
    expect(full).toEqual({
      revenue: 200,
      wallet: 1_000,
      share: 20,
      accounts: 1,
      people: 7,
      employees: 110,
    });
    expect(byStake).toEqual({
      revenue: 130,
      wallet: 650,
      share: 20,
      accounts: 0.65,
      people: 4.55,
      employees: 75,
    });
  });

  test('takes an account of two firms once, with the larger stake', () => {
    const group = createOwnership([
      firm('F1'),
      firm('F2', [['F1', 60]], { accountId: 'A4' }),
      firm('F3', [['F1', 30]], { accountId: 'A4' }),
    ]);
    expect(rollUp(group, 'F1', figuresOf)).toMatchObject({
      full: { revenue: 200, accounts: 1 },
      byStake: { revenue: 120, accounts: 0.6 },
    });
  });

  test('measures the share on accounts whose wallet is known, and says what is not known', () => {
    const group = createOwnership([
      firm('F1', [], { accountId: 'A4' }),
      firm('F2', [['F1', null]], { accountId: 'B' }),
    ]);
    const both = (id: string) => (id === 'A4' ? figures : { ...figures, wallet: null });
    expect(rollUp(group, 'F1', both)).toMatchObject({
      full: { revenue: 400, wallet: 1_000, share: 20 },
      byStake: { revenue: 200 },
      withoutStake: 1,
    });
    expect(rollUp(group, 'F2', () => undefined).full).toMatchObject({
      revenue: null,
      share: null,
      accounts: 0,
    });
  });
});

describe('tree', () => {
  test('unfolds a firm at its first line only', () => {
    const rows = treeRows(diamond, 'F1', () => true);
    expect(rows.map(({ firm: id, level, stake, isRepeat }) => [id, level, stake, isRepeat])).toEqual([
      ['F1', 0, null, false],
      ['F2', 1, 80, false],
      ['F4', 2, 50, false],
      ['F3', 1, 50, false],
      ['F4', 2, 50, true],
    ]);
    expect(treeRows(diamond, 'F1', () => false)).toHaveLength(1);
  });
});
