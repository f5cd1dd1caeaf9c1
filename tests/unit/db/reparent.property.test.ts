import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPerson } from '../../../db/commands/people.ts';
import { createRecord } from '../../../db/commands/records.ts';
import { reparent } from '../../../db/commands/reparent.ts';
import { readChart } from '../../../db/queries/chart.ts';
import type { Workspace } from '../../../db/workspace.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { emptyWorkspace } from '../../helpers/workspace.ts';

/** An account with so many people at the top, one empty seat and one person without a seat. */
function chartOf(workspace: Workspace, count: number) {
  const context = workspace.commands('/');
  const values = { 'bas.short': '客户' };
  const accountId = createRecord(context, { kind: 'account', accountId: null, values }).id;
  const people = Array.from({ length: count }, (_, index) =>
    createPerson(context, {
      accountId,
      name: `人${index}`,
      title: '职',
      department: '部',
      reportsToSeatId: null,
    }),
  );
  const seat = createRecord(context, { kind: 'seat', accountId, values: { 'pos.title': '空缺' } });
  const unseated = createRecord(context, { kind: 'person', accountId, values: { 'per.name': '无座' } });
  return { accountId, nodes: [...people, seat, unseated].map(({ id }) => id) };
}

/** Seats from a seat up; ends where it would go round. */
function wayUp(chiefOf: ReadonlyMap<string, string>, from: string): readonly string[] {
  const way = [from];
  for (let above = chiefOf.get(from); above !== undefined; above = chiefOf.get(above)) {
    if (way.includes(above)) return [...way, above];
    way.push(above);
  }
  return way;
}

const drops = fc.array(
  fc.record({
    nodes: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }),
    chief: fc.option(fc.nat(20), { nil: null }),
  }),
  { minLength: 1, maxLength: 25 },
);

describe('reparenting (domain §7.2 reports_to)', () => {
  it('never closes a circle, whatever is dropped where, and hangs what it does not refuse under the chief', () => {
    fc.assert(
      fc.property(drops, (sequence) => {
        const workspace = emptyWorkspace();
        const { accountId, nodes } = chartOf(workspace, 8);
        const context = workspace.commands('/');
        for (const drop of sequence) {
          const moved = [...new Set(drop.nodes.map((index) => nodes[index % nodes.length] ?? ''))];
          const chief = drop.chief === null ? null : (nodes[drop.chief % nodes.length] ?? null);
          const before = readChart(context, accountId);
          let refused = false;
          try {
            reparent(context, { accountId, nodes: moved, chief });
          } catch (thrown) {
            expect(thrown instanceof AppError && thrown.code).toBe('CIRCULAR');
            refused = true;
          }
          const after = readChart(context, accountId);
          const seatOf = (id: string) => after.seatOf.get(id) ?? id;
          for (const seat of after.chiefOf.keys()) {
            const way = wayUp(after.chiefOf, seat);
            expect(new Set(way).size).toBe(way.length);
          }
          if (refused) expect([...after.chiefOf]).toEqual([...before.chiefOf]);
          else
            for (const id of moved)
              expect(after.chiefOf.get(seatOf(id)) ?? null).toBe(chief === null ? null : seatOf(chief));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('ends at a circle that an older file already has', () => {
    const workspace = emptyWorkspace();
    const { accountId, nodes } = chartOf(workspace, 4);
    const context = workspace.commands('/');
    const [a = '', b = '', c = ''] = nodes;
    const chart = readChart(context, accountId);
    const seats = [a, b].map((id) => chart.seatOf.get(id) ?? '');
    workspace.history.commit({ origin: 'import', code: 'import', subject: '', place: '' }, (recorder) => {
      for (const [index, recordId] of seats.entries())
        recorder.insert('entry', {
          recordId,
          accountId,
          fieldKey: 'pos.reports_to',
          position: 0,
          value: seats[1 - index] ?? '',
          evidence: null,
        });
    });
    expect(reparent(context, { accountId, nodes: [c], chief: a })).toBeNull();
    expect(reparent(context, { accountId, nodes: [a], chief: null })).toBeNull();
    expect(readChart(context, accountId).chiefOf.get(seats[0] ?? '')).toBeUndefined();
  });
});
