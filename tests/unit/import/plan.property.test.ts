import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCycles } from '../../../shared/import/people/cycles.ts';
import { listWith, planFor } from './people-lists.ts';

/** Any graph of bosses: to nobody, to somebody, to oneself, to somebody who is not there. */
const graph = fc
  .integer({ min: 1, max: 40 })
  .chain((size) => fc.array(fc.integer({ min: -1, max: size + 2 }), { minLength: size, maxLength: size }));

const listOfGraph = (bosses: readonly number[]) =>
  listWith(bosses.map((boss, index) => [`${index}`, `P${index}`, '', '', boss === -1 ? '' : `${boss}`]));

/** Members of circles, found the slow way: who comes back to himself. */
function slowCycles(bosses: readonly number[]): readonly number[] {
  return bosses.flatMap((_, start) => {
    let at = start;
    for (let step = 0; step < bosses.length; step += 1) {
      const next = bosses[at];
      if (next === undefined || next === -1) return [];
      at = next;
      if (at === start) return [start];
    }
    return [];
  });
}

test('circles are found exactly, each once', () => {
  fc.assert(
    fc.property(graph, (bosses) => {
      const above = new Map(bosses.map((boss, index) => [index, boss === -1 ? null : boss]));
      const cycles = findCycles(above);
      const members = cycles.flat().toSorted((a, b) => a - b);
      expect(members).toEqual(slowCycles(bosses));
      for (const cycle of cycles)
        for (const [index, node] of cycle.entries())
          expect(above.get(node)).toBe(cycle[(index + 1) % cycle.length]);
    }),
  );
});

test('every row comes out, and what comes out is a tree', () => {
  fc.assert(
    fc.property(graph, fc.constantFrom('placeholder', 'top'), (bosses, unknownBoss) => {
      const plan = planFor(listOfGraph(bosses), { unknownBoss });
      expect(plan.rows).toHaveLength(bosses.length);
      const above = new Map(
        plan.rows.map(({ line, parent }) => [line, parent?.kind === 'line' ? parent.line : null]),
      );
      expect(findCycles(above)).toEqual([]);
      const cut = new Set(plan.cycles.map((cycle) => cycle.cut));
      for (const [index, boss] of bosses.entries()) {
        const { parent } = plan.rows[index] ?? {};
        if (cut.has(index + 2) || boss === -1) expect(parent).toBeNull();
        else if (boss < bosses.length) expect(parent).toEqual({ kind: 'line', line: boss + 2 });
        else expect(parent?.kind ?? 'top').toBe(unknownBoss);
      }
      expect(plan.cycles.flatMap(({ chain }) => chain)).toHaveLength(slowCycles(bosses).length);
    }),
  );
});

test('any text in any cell gives a plan', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '王芳', '1', '总监', ' '));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
      const plan = planFor(listWith(rows));
      const told = new Set([...plan.rows, ...plan.issues].map(({ line }) => line));
      for (const [index, cells] of rows.entries())
        if (cells.slice(0, 5).some((text) => text.trim() !== '')) expect(told).toContain(index + 2);
    }),
  );
});
