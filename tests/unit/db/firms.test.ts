import { describe, expect, it } from 'vitest';
import { changeRows } from '../../../db/commands/change-rows.ts';
import { createFirm, takeOverSubsidiaries } from '../../../db/commands/firms.ts';
import { createRecord } from '../../../db/commands/records.ts';
import { addRows, updateRow } from '../../../db/commands/table-rows.ts';
import { firmSource, ownershipOf } from '../../../db/queries/firms.ts';
import { readFirms } from '../../../shared/domain/group/firm-reading.ts';
import { depthOf, membersOf } from '../../../shared/domain/group/ownership.ts';
import { rollUp } from '../../../shared/domain/group/roll-up.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { emptyWorkspace } from '../../helpers/workspace.ts';

function prepared() {
  const workspace = emptyWorkspace();
  const context = () => workspace.commands('/groups');
  const firm = (name: string, ownerId: string | null = null, stake: number | null = null) =>
    createFirm(context(), { name, ownerId, stake, accountId: null });
  return { workspace, context, firm };
}

const owners = (firm: string, stake: number | null) => ({ firm, stake, since: null });

/** The error that the work throws. */
function refused(work: () => unknown): Pick<AppError, 'code' | 'details'> {
  try {
    work();
  } catch (thrown) {
    if (thrown instanceof AppError) return { code: thrown.code, details: thrown.details };
  }
  throw new Error('nothing was refused');
}

describe('owners of a firm', () => {
  it('may be several, but never close a circle; the refusal names the way', () => {
    const { workspace, context, firm } = prepared();
    const top = firm('甲');
    const middle = firm('乙', top.id, 60);
    const bottom = firm('丙', middle.id, 50);
    addRows(context(), { recordId: bottom.id, fieldKey: 'frm.owners', rows: [owners(top.id, 50)] });
    const before = ownershipOf(workspace.connection);
    const error = refused(() =>
      addRows(context(), { recordId: top.id, fieldKey: 'frm.owners', rows: [owners(bottom.id, 1)] }),
    );
    expect(error).toEqual({
      code: 'CIRCULAR',
      details: { field: 'frm.owners.firm', way: '甲 → 丙 → 甲' },
    });
    expect(
      refused(() =>
        addRows(context(), { recordId: top.id, fieldKey: 'frm.owners', rows: [owners(top.id, 1)] }),
      ).code,
    ).toBe('CIRCULAR');
    expect(ownershipOf(workspace.connection).roots).toEqual(before.roots);
    expect(membersOf(before, top.id)).toHaveLength(3);
  });

  it('hold 100 % together at most, whichever command writes the row', () => {
    const { context, firm } = prepared();
    const [first, second] = [firm('甲'), firm('乙')];
    const joint = firm('丙', first.id, 66.67);
    const rows = addRows(context(), {
      recordId: joint.id,
      fieldKey: 'frm.owners',
      rows: [owners(second.id, 33.33)],
    });
    const entryId = rows[0]?.id ?? '';
    const over = { code: 'STAKES_OVER_100', details: { field: 'frm.owners.stake', total: 100.01 } };
    const columns = { stake: 33.34 };
    expect(refused(() => updateRow(context(), { entryId, columns }))).toEqual(over);
    const change = {
      recordId: joint.id,
      fieldKey: 'frm.owners',
      updates: [{ entryId, columns }],
      additions: [],
    };
    expect(refused(() => changeRows(context(), change))).toEqual(over);
    expect(updateRow(context(), { entryId, columns: { stake: 33.33 } }).value).toMatchObject({
      stake: 33.33,
    });
  });
});

describe('firms of an account', () => {
  it('take the subsidiaries of the basic data over once, in one step that can be undone', () => {
    const { workspace, context } = prepared();
    const account = createRecord(context(), {
      kind: 'account',
      accountId: null,
      values: { 'bas.short': '云岫' },
    });
    const evidence = { status: 'collected', confidence: 'high', asOf: '2025-04-22' } as const;
    addRows(context(), {
      recordId: account.id,
      fieldKey: 'bas.subs',
      rows: [
        { name: '系统集成', stake: 100, role: '集成', buys_from_us: true },
        { name: '材料', stake: 62, role: null, buys_from_us: null },
      ],
      evidence,
    });
    const { firmId, added } = takeOverSubsidiaries(context(), { accountId: account.id });
    expect(added).toBe(2);
    const ownership = ownershipOf(workspace.connection);
    expect(ownership.firms.get(firmId)).toMatchObject({ name: '云岫', accountId: account.id });
    expect(ownership.holdings(firmId).map(({ stake }) => stake)).toEqual([100, 62]);
    const source = firmSource(workspace.connection);
    const first = ownership.holdings(firmId)[0]?.firm ?? '';
    expect(source.entries(first, 'frm.owners')[0]?.evidence).toMatchObject(evidence);
    expect(takeOverSubsidiaries(context(), { accountId: account.id })).toEqual({ firmId, added: 0 });
    workspace.history.undo();
    expect(readFirms(firmSource(workspace.connection))).toEqual([]);
  });
});

describe('large groups', () => {
  it('500 firms and 60 levels are stored, read and summed up', () => {
    const { workspace, firm } = prepared();
    const ids: string[] = [];
    for (let index = 0; index < 500; index += 1) {
      // The first 60 are a chain, the others hang on it.
      const owner = index === 0 ? null : (ids[index < 60 ? index - 1 : index % 60] ?? null);
      ids.push(firm(`企业 ${index}`, owner, index === 0 ? null : 90).id);
    }
    const ownership = ownershipOf(workspace.connection);
    expect(ownership.roots).toEqual([ids[0]]);
    expect(depthOf(ownership, ids[0] ?? '')).toBe(60);
    expect(rollUp(ownership, ids[0] ?? '', () => undefined)).toMatchObject({ firms: 500, withoutStake: 0 });
  });
});
