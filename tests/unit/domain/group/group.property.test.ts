import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { treeRows } from '../../../../shared/domain/group/group-tree.ts';
import {
  circleOf,
  createOwnership,
  depthOf,
  type Firm,
  membersOf,
} from '../../../../shared/domain/group/ownership.ts';
import { effectiveStakes, rollUp } from '../../../../shared/domain/group/roll-up.ts';
import { firm } from './small-groups.ts';

/** Groups without a circle: owners always have a lower number, and no firm is owned by more than 100 %. */
const groups = fc
  .array(fc.array(fc.tuple(fc.nat(1_000), fc.integer({ min: 0, max: 100 })), { maxLength: 3 }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((shape): readonly Firm[] =>
    shape.map((owners, index) =>
      firm(
        `F${index}`,
        index === 0
          ? []
          : owners.map(([at, stake]) => [`F${at % index}`, Math.floor(stake / owners.length)] as const),
        { accountId: `A${index % 7}`, headcount: index },
      ),
    ),
  );
const figuresOf = (id: string) => {
  const size = Number(id.slice(1)) + 1;
  return { revenue: size * 10, wallet: size * 100, people: size, headcount: size * 1_000 };
};
const shuffled = fc.infiniteStream(fc.nat());

describe('groups of any shape', () => {
  test('do not depend on the order in which firms are read', () => {
    fc.assert(
      fc.property(groups, shuffled, (firms, keys) => {
        const mixed = firms
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const [straight, other] = [createOwnership(firms), createOwnership(mixed)];
        expect(other.roots).toEqual(straight.roots);
        expect(rollUp(other, 'F0', figuresOf)).toEqual(rollUp(straight, 'F0', figuresOf));
      }),
    );
  });

  test('every firm stands below a root, once among its members, and in the open tree', () => {
    fc.assert(
      fc.property(groups, (firms) => {
        const ownership = createOwnership(firms);
        const reached = ownership.roots.flatMap((root) => membersOf(ownership, root));
        expect(new Set(reached).size).toBe(firms.length);
        for (const root of ownership.roots) {
          const members = membersOf(ownership, root);
          expect(new Set(members).size).toBe(members.length);
          const shown = treeRows(ownership, root, () => true);
          expect(new Set(shown.map((row) => row.firm))).toEqual(new Set(members));
          expect(new Set(shown.map((row) => row.key)).size).toBe(shown.length);
        }
      }),
    );
  });

  test('no account counts twice, and nothing counts more by stake than in full', () => {
    fc.assert(
      fc.property(groups, (firms) => {
        const ownership = createOwnership(firms);
        const members = membersOf(ownership, 'F0');
        const { full, byStake } = rollUp(ownership, 'F0', figuresOf);
        const accounts = new Set(members.map((id) => ownership.firms.get(id)?.accountId ?? ''));
        expect(full.accounts).toBe(accounts.size);
        expect(full.revenue).toBe([...accounts].reduce((all, id) => all + figuresOf(id).revenue, 0));
        expect(byStake.revenue ?? 0).toBeLessThanOrEqual(full.revenue ?? 0);
        expect(byStake.employees ?? 0).toBeLessThanOrEqual(full.employees ?? 0);
        for (const stake of effectiveStakes(ownership, 'F0').values()) {
          expect(stake ?? 0).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  test('an owner may be added exactly when that closes no circle', () => {
    fc.assert(
      fc.property(groups, fc.nat(29), fc.nat(29), (firms, at, by) => {
        const [id, owner] = [`F${at % firms.length}`, `F${by % firms.length}`];
        const ownership = createOwnership(firms);
        expect(circleOf(ownership, id, owner) !== null).toBe(membersOf(ownership, id).includes(owner));
      }),
    );
  });

  test('500 firms 60 levels deep with several owners each are one quick sum', () => {
    const firms = Array.from({ length: 500 }, (_, index) =>
      firm(
        `F${index}`,
        index === 0
          ? []
          : [...new Set([index - 1, index - 2, index - 3].filter((at) => at >= 0))].map(
              (at) => [`F${at}`, 30] as const,
            ),
        { accountId: `A${index}` },
      ),
    );
    const chain = Array.from({ length: 60 }, (_, index) =>
      firm(`C${index}`, index === 0 ? [] : [[`C${index - 1}`, 100]]),
    );
    const ownership = createOwnership([...firms, ...chain]);
    expect(depthOf(ownership, 'C0')).toBe(59);
    expect(rollUp(ownership, 'F0', figuresOf)).toMatchObject({ firms: 500, withoutStake: 0 });
    expect(treeRows(ownership, 'F0', () => true)).toHaveLength(1 + 1 + 2 + 497 * 3);
  });
});
