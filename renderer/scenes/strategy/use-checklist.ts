import { isRow } from '../../../shared/domain/account/view.ts';
import type { RowValue } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';

/** The row of each fixed item of a table, and a way to write to it that makes the row when there is none. */
export function useChecklist(companyId: string, fieldKey: string, column: string) {
  const { commands, workspace } = useStores();
  const entryOf = (item: string) =>
    workspace.cell(companyId, fieldKey).find(({ value }) => isRow(value) && value[column] === item);
  return {
    row: (item: string): RowValue => {
      const value = entryOf(item)?.value ?? null;
      return isRow(value) ? value : {};
    },
    write: (item: string, columns: RowValue): void => {
      const entry = entryOf(item);
      if (entry === undefined) void commands.addRows(companyId, fieldKey, [{ [column]: item, ...columns }]);
      else void commands.updateRow(entry.id, columns);
    },
  };
}
