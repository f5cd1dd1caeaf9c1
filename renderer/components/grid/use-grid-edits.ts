import { useMemo } from 'react';
import { isRow } from '../../../shared/domain/account/view.ts';
import type { Column, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { inputText } from '../../../shared/format/input-text.ts';
import { parseValue } from '../../../shared/format/parse.ts';
import type { EntryRow } from '../../../shared/schemas/rows.ts';
import { useStores } from '../../stores/stores.ts';
import { useValueContext, type ValueContext } from '../field/value-context.ts';
import { planFill } from './fill-plan.ts';
import type { GridModel } from './grid-model.ts';
import { type PasteProblem, planPaste } from './paste-plan.ts';
import { readTabSeparated, writeTabSeparated } from './tab-separated.ts';

export type GridEdits = {
  readonly columns: readonly Column[];
  /** Writes of one group are one undo step. */
  readonly setCell: (row: number, column: Column, value: ScalarValue | null, group?: string) => void;
  readonly clearBlock: () => void;
  /** Copies the block's first row, or the row above a single one, into the rest of the block. */
  readonly fillDown: () => void;
  readonly removeRows: () => void;
  /** Shows the row's evidence in the inspector. */
  readonly inspect: (row: number) => void;
  /** The selected block as text for a spreadsheet. */
  readonly copy: () => string;
  readonly paste: (text: string) => void;
};

type GridSource = {
  readonly recordId: string;
  readonly fieldKey: string;
  readonly columns: readonly Column[];
  readonly model: GridModel;
  readonly onProblems: (problems: readonly PasteProblem[]) => void;
};

/** What can be done to the rows of one table; each gesture is one undo step. */
export function useGridEdits({ recordId, fieldKey, columns, model, onProblems }: GridSource): GridEdits {
  const stores = useStores();
  const context = useValueContext();
  return useMemo(() => {
    const { account, app, commands, inspector } = stores;
    const rows = (): readonly EntryRow[] =>
      account.cell(recordId, fieldKey).filter(({ value }) => value !== null);
    const selectedRows = () => rows().slice(model.block.top, model.block.bottom + 1);
    return {
      columns,
      setCell: (row, column, value, group) => {
        onProblems([]);
        const entry = rows()[row];
        if (entry !== undefined) void commands.updateRow(entry.id, { [column.key]: value }, group);
        else {
          const complete = model.fillDraft(column, value);
          if (complete !== null) void commands.addRows(recordId, fieldKey, [complete]);
        }
      },
      clearBlock: () => {
        const { left, right } = model.block;
        const cleared = columns.slice(left, right + 1).filter(({ required }) => required !== true);
        if (cleared.length === 0) return;
        const values = Object.fromEntries(cleared.map(({ key }) => [key, null]));
        const updates = selectedRows().map(({ id }) => ({ entryId: id, columns: values }));
        void commands.changeRows(recordId, fieldKey, { updates, additions: [] });
      },
      fillDown: () => {
        const plan = planFill(rows(), columns, model.block);
        if (plan.length > 0) void commands.changeRows(recordId, fieldKey, { updates: plan, additions: [] });
      },
      removeRows: () => {
        const ids = selectedRows().map(({ id }) => id);
        if (ids.length > 0) void commands.removeRows(ids);
      },
      inspect: (row) => {
        const entry = rows()[row];
        if (entry !== undefined) inspector.select({ kind: 'field', recordId, fieldKey, entryId: entry.id });
      },
      copy: () => {
        const { left, right } = model.block;
        return writeTabSeparated(
          selectedRows().map((entry) => textsOf(entry, columns.slice(left, right + 1), context)),
        );
      },
      paste: (text) => {
        const { top, left } = model.block;
        const existing = rows();
        const plan = planPaste(readTabSeparated(text), {
          columns,
          rowCount: existing.length,
          at: { row: top, column: left },
          parse: (column, cell) => parseValue(column.type, cell, context),
          labelOf: ({ label }) => app.label(label),
        });
        onProblems(plan.problems);
        if (plan.problems.length > 0) return;
        const updates = plan.updates.flatMap((update) => {
          const entry = existing[update.row];
          return entry === undefined ? [] : [{ entryId: entry.id, columns: update.columns }];
        });
        void commands.changeRows(recordId, fieldKey, { updates, additions: plan.additions });
      },
    };
  }, [stores, context, recordId, fieldKey, columns, model, onProblems]);
}

function textsOf(entry: EntryRow, columns: readonly Column[], context: ValueContext): readonly string[] {
  const row = isRow(entry.value) ? entry.value : {};
  return columns.map((column) => inputText(column.type, row[column.key] ?? null, context));
}
