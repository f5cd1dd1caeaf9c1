import type { ForceReading } from '../../../shared/domain/account/strategy-reading.ts';
import type { RowValue } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';

/** Writes to the row of a force; the first judgement makes it. */
export function useForceEdits({ key, entryId }: ForceReading): (columns: RowValue) => void {
  const { account, commands } = useStores();
  return (columns) => {
    if (entryId !== null) void commands.updateRow(entryId, columns);
    else void commands.addRows(account.view.account.id, 'env.five_forces', [{ force: key, ...columns }]);
  };
}
