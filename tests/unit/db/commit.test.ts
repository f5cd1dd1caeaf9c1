import { describe, expect, it } from 'vitest';
import { setEntry, setEvidence } from '../../../db/commands/entries.ts';
import { createRecord, removeRecord } from '../../../db/commands/records.ts';
import { addRows, updateRow } from '../../../db/commands/table-rows.ts';
import { entryHistory } from '../../../db/queries/history.ts';
import { cellEntries, entriesOf } from '../../../db/queries/read-rows.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { type DataChanged, events } from '../../../shared/ipc/app.contract.ts';
import { emptyWorkspace } from '../../helpers/workspace.ts';

function prepared() {
  const heard: DataChanged[] = [];
  const workspace = emptyWorkspace((event) => heard.push(event));
  const context = () => workspace.commands('/account/1/dossier');
  const account = createRecord(context(), {
    kind: 'account',
    accountId: null,
    values: { 'bas.short': '云岫' },
  });
  return { workspace, context, account, heard };
}

const headcount = (value: number) => ({ fieldKey: 'bas.headcount', value });

describe('commit', () => {
  it('tells of each change once, in the shape of the contract, with the undo label', () => {
    const { context, account, heard } = prepared();
    setEntry(context(), { recordId: account.id, ...headcount(6530) });
    expect(heard).toHaveLength(2);
    const event = events['data.changed'].parse(heard[1]);
    expect(event.accountIds).toEqual([account.id]);
    expect(event.upserted.entry.map((entry) => entry.value)).toEqual([6530]);
    expect(event.undo).toEqual({ undo: { code: 'entry.set', subject: 'bas.headcount' }, redo: null });
  });

  it('writes nothing and tells nothing when nothing changes', () => {
    const { context, account, heard } = prepared();
    const first = setEntry(context(), { recordId: account.id, ...headcount(6530) });
    const again = setEntry(context(), { recordId: account.id, ...headcount(6530) });
    expect(again.revision).toBe(first.revision);
    expect(heard).toHaveLength(2);
  });

  it('leaves nothing behind when the work fails half way', () => {
    const { workspace, context, account, heard } = prepared();
    const before = entriesOf(workspace.connection, account.id);
    const doomed = () =>
      createRecord(context(), {
        kind: 'account',
        accountId: null,
        values: { 'bas.name_zh': '甲', 'bas.headcount': 'many' },
      });
    expect(doomed).toThrow(AppError);
    expect(workspace.connection.all('SELECT * FROM record')).toHaveLength(1);
    expect(entriesOf(workspace.connection, account.id)).toEqual(before);
    expect(heard).toHaveLength(1);
  });

  it('refuses a write that was made on an older state', () => {
    const { context, account } = prepared();
    const first = setEntry(context(), { recordId: account.id, ...headcount(1) });
    setEntry(context(), { recordId: account.id, ...headcount(2) });
    expect(() =>
      setEntry(context(), { recordId: account.id, ...headcount(3), expectedRevision: first.revision }),
    ).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
  });

  it('joins the writes of one gesture to one step', () => {
    const { workspace, context, account } = prepared();
    for (const value of [1, 2, 3]) {
      setEntry(context(), { recordId: account.id, ...headcount(value), group: 'typing' });
    }
    expect(workspace.history.undo()).toBe('/account/1/dossier');
    expect(cellEntries(workspace.connection, account.id, 'bas.headcount')).toEqual([]);
    workspace.history.redo();
    expect(cellEntries(workspace.connection, account.id, 'bas.headcount')[0]?.value).toBe(3);
  });

  it('brings a deleted account back whole', () => {
    const { workspace, context, account } = prepared();
    addRows(context(), { recordId: account.id, fieldKey: 'bas.sites', rows: [{ name: '临泽' }] });
    const before = entriesOf(workspace.connection, account.id).map((entry) => entry.value);
    removeRecord(context(), { id: account.id });
    expect(entriesOf(workspace.connection, account.id)).toEqual([]);
    workspace.history.undo();
    expect(entriesOf(workspace.connection, account.id).map((entry) => entry.value)).toEqual(before);
  });

  it('keeps the history append-only', () => {
    const { workspace } = prepared();
    expect(() => workspace.connection.exec('DELETE FROM change')).toThrow();
    expect(() => workspace.connection.exec("UPDATE change_set SET actor = 'x'")).toThrow();
  });
});

describe('evidence of a written value', () => {
  it('is a guess without a source, as domain principle 2 wants it', () => {
    const { context, account } = prepared();
    const entry = setEntry(context(), { recordId: account.id, ...headcount(1) });
    expect(entry.evidence).toMatchObject({ status: 'inferred', confidence: 'low', asOf: '2026-01-15' });
  });

  it('falls from verified to collected when the value is edited (domain §4.1 rule d)', () => {
    const { workspace, context, account } = prepared();
    const [row] = addRows(context(), {
      recordId: account.id,
      fieldKey: 'bas.sites',
      rows: [{ name: '临泽' }],
      evidence: {
        status: 'verified',
        confidence: 'high',
        sourceType: 'public_filing',
        sourceRef: '年报',
        asOf: '2025-05-01',
      },
    });
    const edited = updateRow(context(), { entryId: row?.id ?? '', columns: { name: '临泽一期' } });
    expect(edited.evidence).toMatchObject({ status: 'collected', sourceRef: '年报', asOf: '2026-01-15' });
    setEvidence(context(), { entryId: edited.id, evidence: null });
    const history = entryHistory(workspace.connection, edited.id);
    expect(history.map((item) => item.evidence?.status ?? null)).toEqual([null, 'collected', 'verified']);
  });
});
