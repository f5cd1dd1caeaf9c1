import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecord, removeRecord } from '../../../db/commands/records.ts';
import { restoreFromTrash } from '../../../db/commands/restore.ts';
import { addRows, removeRows } from '../../../db/commands/table-rows.ts';
import { checkWorkspace } from '../../../db/queries/check.ts';
import { cellEntries, entriesOf, recordById, recordsOf } from '../../../db/queries/read-rows.ts';
import { trash } from '../../../db/queries/trash.ts';
import type { Workspace } from '../../../db/workspace.ts';
import { act, steps } from '../../helpers/random-steps.ts';
import { liveRows } from '../../helpers/rows.ts';
import { emptyWorkspace } from '../../helpers/workspace.ts';

const listOf = (workspace: Workspace) =>
  trash(workspace.connection, workspace.catalogue(), { limit: 200 }).items;

function accountOf(workspace: Workspace, name: string) {
  const input = { kind: 'account' as const, accountId: null, values: { 'bas.short': name } };
  return createRecord(workspace.commands('/'), input);
}

describe('the trash', () => {
  it('gives back exactly what a removal took, and undo takes it again', () => {
    fc.assert(
      fc.property(steps, fc.nat(1000), fc.boolean(), (sequence, pick, isRow) => {
        const workspace = emptyWorkspace();
        for (const step of sequence) act(workspace, step);
        const context = workspace.commands('/');
        const all = workspace.connection
          .all<{ id: string }>('SELECT id FROM record WHERE deleted_at IS NULL ORDER BY id')
          .map(({ id }) => id);
        const rows = workspace.connection
          .all<{ id: string }>(
            "SELECT id FROM entry WHERE deleted_at IS NULL AND field_key = 'bas.sites' ORDER BY id",
          )
          .filter(({ id }) => id !== '');
        const target = isRow
          ? rows[pick % Math.max(1, rows.length)]?.id
          : all[pick % Math.max(1, all.length)];
        fc.pre(target !== undefined);
        const before = liveRows(workspace);
        if (isRow) removeRows(context, { entryIds: [target] });
        else removeRecord(context, { id: target });
        const removed = liveRows(workspace);
        const item = listOf(workspace)[0];
        expect(item?.id).toBe(target);
        const count = restoreFromTrash(context, { items: [target] });
        expect(count).toBe(1 + (item?.along ?? 0));
        expect(liveRows(workspace)).toEqual(before);
        workspace.history.undo();
        expect(liveRows(workspace)).toEqual(removed);
        expect(checkWorkspace(workspace.connection, workspace.catalogue()).ok).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('brings back first what a row or person hangs on', () => {
    const workspace = emptyWorkspace();
    const context = workspace.commands('/');
    const account = accountOf(workspace, '客户');
    const input = { kind: 'person' as const, accountId: account.id, values: { 'per.name': '甲' } };
    const person = createRecord(context, input);
    const rows = [{ org: '老东家' }];
    const [row] = addRows(context, { recordId: person.id, fieldKey: 'per.career', rows });
    removeRows(context, { entryIds: [row?.id ?? ''] });
    removeRecord(context, { id: person.id });
    removeRecord(context, { id: account.id });
    expect(listOf(workspace).map(({ id, bringsBack }) => [id, bringsBack])).toEqual([
      [account.id, null],
      [person.id, '客户'],
      [row?.id, '甲'],
    ]);
    restoreFromTrash(context, { items: [row?.id ?? ''] });
    const fields = entriesOf(workspace.connection, account.id).map(({ fieldKey }) => fieldKey);
    expect(fields).toEqual(expect.arrayContaining(['bas.short', 'per.career', 'per.name']));
    expect(listOf(workspace)).toEqual([]);
  });

  it('gives the next free code when the code is taken, and the end of the table to a row', () => {
    const workspace = emptyWorkspace();
    const context = workspace.commands('/');
    const account = accountOf(workspace, '客户');
    const values = { 'per.name': '甲' };
    const person = createRecord(context, { kind: 'person', accountId: account.id, code: 'S01', values });
    const table = { recordId: account.id, fieldKey: 'bas.sites' };
    const [first] = addRows(context, { ...table, rows: [{ name: '一' }] });
    removeRecord(context, { id: person.id });
    removeRows(context, { entryIds: [first?.id ?? ''] });
    createRecord(context, { kind: 'person', accountId: account.id, code: 'S01', values });
    const [second] = addRows(context, { ...table, rows: [{ name: '二' }] });
    expect(second?.position).toBe(first?.position);
    restoreFromTrash(context, { items: [person.id, first?.id ?? ''] });
    expect(recordById(workspace.connection, person.id)?.code).toBe('S02');
    const cell = cellEntries(workspace.connection, account.id, 'bas.sites');
    expect(cell.map(({ id, position }) => [id, position])).toEqual([
      [second?.id, 1],
      [first?.id, 2],
    ]);
    expect(recordsOf(workspace.connection, account.id)).toHaveLength(3);
  });

  it('lists neither what undo took back nor what is live', () => {
    const workspace = emptyWorkspace();
    const account = accountOf(workspace, '客户');
    workspace.history.undo();
    expect(listOf(workspace)).toEqual([]);
    workspace.history.redo();
    expect(() => restoreFromTrash(workspace.commands('/'), { items: [account.id] })).toThrow('NOT_FOUND');
  });
});
