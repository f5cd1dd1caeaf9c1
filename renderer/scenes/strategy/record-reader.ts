import { isRow } from '../../../shared/domain/account/view.ts';
import type { ValueReader } from '../../../shared/domain/dossier/types.ts';
import type { WorkspaceStore } from '../../stores/workspace-store.ts';

/** Current values of a record that the whole workspace shares. */
export function recordReader(workspace: WorkspaceStore, recordId: string): ValueReader {
  return {
    scalar: (fieldKey) => {
      const entry = workspace.cell(recordId, fieldKey)[0];
      if (entry === undefined || entry.notApplicable !== null || isRow(entry.value)) return null;
      return entry.value;
    },
    rows: (fieldKey) =>
      workspace.cell(recordId, fieldKey).flatMap(({ value }) => (isRow(value) ? [value] : [])),
  };
}
