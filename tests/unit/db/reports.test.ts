import { describe, expect, it } from 'vitest';
import { setEntry, setEvidence, setNotApplicable } from '../../../db/commands/entries.ts';
import { createRecord, removeRecord } from '../../../db/commands/records.ts';
import { reportEntry, resolveEntry } from '../../../db/commands/reports.ts';
import { addRows, removeRows, updateRow } from '../../../db/commands/table-rows.ts';
import { cellEntries, entriesOf, rivalsOf } from '../../../db/queries/read-rows.ts';
import type { Evidence } from '../../../shared/domain/evidence/evidence.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { emptyWorkspace } from '../../helpers/workspace.ts';

const filing: Evidence = {
  status: 'collected',
  confidence: 'high',
  sourceType: 'public_filing',
  asOf: '2025-06-30',
};
const talk: Evidence = {
  status: 'collected',
  confidence: 'medium',
  sourceType: 'customer_talk',
  asOf: '2025-09-01',
};
const headcount = 'bas.headcount';

function prepared() {
  const workspace = emptyWorkspace();
  const context = () => workspace.commands('/account/1/dossier');
  const account = createRecord(context(), {
    kind: 'account',
    accountId: null,
    values: { 'bas.short': '云岫' },
  });
  const report = (value: number, evidence: Evidence) =>
    reportEntry(context(), { recordId: account.id, fieldKey: headcount, value, evidence });
  const cell = () => cellEntries(workspace.connection, account.id, headcount);
  return { workspace, context, account, report, cell };
}

/** Code and details of the error that the work throws. */
function refusal(work: () => unknown): unknown {
  try {
    work();
  } catch (thrown) {
    return thrown instanceof AppError ? { code: thrown.code, ...thrown.details } : thrown;
  }
  return null;
}

describe('a report', () => {
  it('that contradicts keeps both values, disputed, and rules see the first alone', () => {
    const { workspace, report, cell } = prepared();
    expect(report(6530, filing).outcome).toBe('added');
    const { outcome, entry } = report(7000, talk);
    expect(outcome).toBe('disputed');
    expect(entry).toMatchObject({ value: 7000, rivalOf: cell()[0]?.id, evidence: { status: 'disputed' } });
    expect(cell()).toMatchObject([{ value: 6530, evidence: { status: 'disputed' } }]);
    expect(report(7000, { ...filing, asOf: '2025-10-01' })).toMatchObject({
      outcome: 'confirmed',
      entry: { id: entry.id },
    });
    expect(rivalsOf(workspace.connection, cell()[0]?.id ?? '')).toHaveLength(1);
  });

  it('is one undo step that takes the contradiction back', () => {
    const { workspace, report, cell } = prepared();
    report(6530, filing);
    report(7000, talk);
    workspace.history.undo();
    expect(cell()).toMatchObject([{ value: 6530, evidence: { status: 'collected' } }]);
    expect(rivalsOf(workspace.connection, cell()[0]?.id ?? '')).toEqual([]);
  });

  it('about a row is laid over it, and without a row makes a new one', () => {
    const { context, account, workspace } = prepared();
    const table = { recordId: account.id, fieldKey: 'fin.years' };
    const rows = addRows(context(), { ...table, rows: [{ year: 2024 }], evidence: filing });
    const entryId = rows[0]?.id ?? '';
    const amount = { minor: 5_610_000_000, currency: 'CNY' };
    const say = (value: object, more = {}) =>
      reportEntry(context(), { ...table, value: value as Record<string, never>, evidence: talk, ...more });
    expect(say({ revenue: amount }, { entryId }).outcome).toBe('added');
    expect(say({ revenue: { ...amount, minor: 1 } }, { entryId }).outcome).toBe('disputed');
    expect(say({ year: 2025, revenue: amount }).entry).toMatchObject({ position: 2, rivalOf: null });
    expect(cellEntries(workspace.connection, account.id, table.fieldKey)).toHaveLength(2);
    removeRows(context(), { entryIds: [entryId] });
    expect(entriesOf(workspace.connection, account.id).filter(({ rivalOf }) => rivalOf !== null)).toEqual([]);
  });

  it('with a day that is to come, or a check with nobody, is refused at its part', () => {
    const { report } = prepared();
    expect(refusal(() => report(1, { ...talk, asOf: '2026-01-16' }))).toMatchObject({
      code: 'DATE_IN_FUTURE',
      part: 'asOf',
    });
    expect(refusal(() => report(1, { ...talk, status: 'verified' }))).toMatchObject({
      code: 'VALIDATION_FAILED',
      part: 'verifications',
    });
    expect(
      refusal(() => report(1, { ...talk, attachments: ['00000000-0000-4000-8000-999999999999'] })),
    ).toMatchObject({
      code: 'REFERENCE_MISSING',
      part: 'attachments',
    });
  });

  it('with a grade has the confidence of the grade (domain §4.1)', () => {
    const { report } = prepared();
    const graded = { ...talk, grade: { reliability: 'E', credibility: 4 } } as const;
    expect(report(1, graded).entry.evidence?.confidence).toBe('low');
  });
});

describe('a contradiction', () => {
  function contested() {
    const all = prepared();
    all.report(6530, filing);
    const { entry } = all.report(7000, talk);
    return { ...all, rival: entry, held: all.cell()[0]?.id ?? '' };
  }

  it('is ended by the winner: the cell keeps its entry, losers go, the reason stays', () => {
    const { context, rival, held, cell, workspace } = contested();
    resolveEntry(context(), { entryId: rival.id, reason: '人事部名册' });
    expect(cell()).toMatchObject([
      { id: held, value: 7000, evidence: { status: 'collected', reasoning: '人事部名册' } },
    ]);
    expect(rivalsOf(workspace.connection, held)).toEqual([]);
    workspace.history.undo();
    expect(cell()).toMatchObject([{ value: 6530, evidence: { status: 'disputed' } }]);
    expect(rivalsOf(workspace.connection, held)).toHaveLength(1);
  });

  it('is not ended by an edit, new evidence or "not applicable"', () => {
    const { context, account, held, cell } = contested();
    setEntry(context(), { recordId: account.id, fieldKey: headcount, value: 6600, evidence: filing });
    expect(cell()).toMatchObject([{ value: 6600, evidence: { status: 'disputed' } }]);
    const broken = { code: 'INVARIANT_BROKEN', reason: 'disputed' };
    expect(refusal(() => setEvidence(context(), { entryId: held, evidence: filing }))).toMatchObject(broken);
    expect(refusal(() => setEvidence(context(), { entryId: held, evidence: null }))).toMatchObject(broken);
    const notApplicable = { recordId: account.id, fieldKey: headcount, reason: '无' };
    expect(refusal(() => setNotApplicable(context(), notApplicable))).toMatchObject(broken);
    setEvidence(context(), { entryId: held, evidence: { ...filing, status: 'disputed', confidence: 'low' } });
    expect(cell()[0]?.evidence?.confidence).toBe('low');
  });

  it('goes with the value when it is cleared, and a value that nothing contradicts has none to end', () => {
    const { context, account, held, workspace } = contested();
    setEntry(context(), { recordId: account.id, fieldKey: headcount, value: null });
    expect(rivalsOf(workspace.connection, held)).toEqual([]);
    expect(refusal(() => resolveEntry(context(), { entryId: held }))).toMatchObject({
      reason: 'uncontested',
    });
  });
});

describe('what a value says against the workspace', () => {
  it('a date of what has happened cannot lie after today, in a field or in a cell', () => {
    const { context, account } = prepared();
    const founded = { recordId: account.id, fieldKey: 'bas.founded' };
    setEntry(context(), { ...founded, value: '2026-01-15' });
    const ahead = () => setEntry(context(), { ...founded, value: '2026-01-16' });
    expect(refusal(ahead)).toMatchObject({ code: 'DATE_IN_FUTURE', field: 'bas.founded' });
    const row = { date: '2027-01-01', event: '签约' };
    const milestones = { recordId: account.id, fieldKey: 'bus.milestones', rows: [row] };
    expect(refusal(() => addRows(context(), milestones))).toMatchObject({ field: 'bus.milestones.date' });
  });

  it('a row with a reference to a deleted record can be edited elsewhere, but not set to it', () => {
    const { context, account } = prepared();
    const person = createRecord(context(), { kind: 'person', accountId: account.id, values: {} });
    const table = { recordId: account.id, fieldKey: 'fin.auth_limits' };
    const rows = addRows(context(), { ...table, rows: [{ level: '一级', approver: person.id }] });
    removeRecord(context(), { id: person.id });
    const entryId = rows[0]?.id ?? '';
    expect(updateRow(context(), { entryId, columns: { level: '二级' } }).value).toMatchObject({
      level: '二级',
    });
    const again = () => addRows(context(), { ...table, rows: [{ level: '三级', approver: person.id }] });
    expect(refusal(again)).toMatchObject({ code: 'REFERENCE_MISSING', field: 'fin.auth_limits.approver' });
  });
});
