import { expect, it } from 'vitest';
import { setEntry, setEvidence } from '../../../db/commands/entries.ts';
import { createRecord } from '../../../db/commands/records.ts';
import { cellEntries } from '../../../db/queries/read-rows.ts';
import { emptyWorkspace } from '../../helpers/workspace.ts';

const field = 'bas.headcount';

function prepared() {
  const workspace = emptyWorkspace();
  const context = () => workspace.commands('/account/1/dossier');
  const account = createRecord(context(), {
    kind: 'account',
    accountId: null,
    values: { 'bas.short': '云岫' },
  });
  const type = (value: number, group?: string) =>
    setEntry(context(), {
      recordId: account.id,
      fieldKey: field,
      value,
      ...(group === undefined ? {} : { group }),
    });
  const cell = () => cellEntries(workspace.connection, account.id, field);
  return { workspace, context, type, cell };
}

it('drafts of one edit are one undo step, and lose what was verified once', () => {
  const { workspace, context, type, cell } = prepared();
  const { id } = type(6530);
  setEvidence(context(), {
    entryId: id,
    evidence: { status: 'verified', confidence: 'high', sourceType: 'public_filing', asOf: '2025-06-30' },
  });
  for (const draft of [6, 65, 654]) type(draft, 'edit');
  expect(cell()).toMatchObject([{ value: 654, evidence: { status: 'collected', asOf: '2026-01-15' } }]);
  workspace.history.undo();
  expect(cell()).toMatchObject([{ value: 6530, evidence: { status: 'verified', asOf: '2025-06-30' } }]);
});

it('a given-up edit leaves nothing: no value, no undo, no redo', () => {
  const { workspace, type, cell } = prepared();
  const before = workspace.history.undoState();
  type(6, 'edit');
  type(65, 'edit');
  expect(workspace.history.cancel('edit')).toBe(true);
  expect(cell()).toEqual([]);
  expect(workspace.history.undoState()).toEqual(before);
});

it('does not take back another step', () => {
  const { workspace, type, cell } = prepared();
  type(6, 'edit');
  type(7);
  expect(workspace.history.cancel('edit')).toBe(false);
  expect(cell()).toMatchObject([{ value: 7 }]);
});
