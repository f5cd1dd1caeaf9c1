import type { RowValue, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Client } from '../services/client.ts';
import type { NoticesStore } from './notices-store.ts';

type Columns = CallInput<'entry.updateRow'>['columns'];
/** Stored lists are read-only here and plain arrays on the wire: the same JSON. */
const onWire = (row: RowValue) => row as Columns;
type AddOptions = { readonly evidence?: Evidence; readonly group?: string };
type SetOptions = { readonly evidence?: Evidence; readonly note?: string | null; readonly group?: string };

/**
 * What a user does to the workspace. Each runs one call; a failure is told in the notices and answered with null.
 * The stores learn of the change by `data.changed`, as every other window does.
 */
export type Commands = ReturnType<typeof createCommands>;

export function createCommands(client: Client, notices: NoticesStore) {
  const run = async <Output>(call: Promise<Output>): Promise<Output | null> => {
    try {
      return await call;
    } catch (thrown) {
      notices.show(thrown);
      return null;
    }
  };

  return {
    /** Sets a single value; null clears it. The same `group` within one gesture is one undo step. */
    setValue: (recordId: string, fieldKey: string, value: Value | null, options: SetOptions = {}) =>
      run<EntryRow>(
        client.entry.set({ recordId, fieldKey, value: value as CallInput<'entry.set'>['value'], ...options }),
      ),
    setEvidence: (entryId: string, evidence: Evidence | null) =>
      run<EntryRow>(client.entry.setEvidence({ entryId, evidence })),
    setNotApplicable: (recordId: string, fieldKey: string, reason: string | null) =>
      run<EntryRow>(client.entry.setNotApplicable({ recordId, fieldKey, reason })),
    addRows: (recordId: string, fieldKey: string, rows: readonly RowValue[], options: AddOptions = {}) =>
      run<EntryRow[]>(client.entry.addRows({ recordId, fieldKey, rows: rows.map(onWire), ...options })),
    updateRow: (entryId: string, columns: RowValue, group?: string) =>
      run<EntryRow>(
        client.entry.updateRow({
          entryId,
          columns: onWire(columns),
          ...(group === undefined ? {} : { group }),
        }),
      ),
    removeRows: (entryIds: readonly string[]) => run(client.entry.removeRows({ entryIds: [...entryIds] })),
    createRecord: (input: CallInput<'record.create'>) => run<RecordRow>(client.record.create(input)),
    createPerson: (input: CallInput<'person.create'>) => run<RecordRow>(client.person.create(input)),
    removeRecord: (id: string) => run(client.record.remove({ id })),
    /** Where a person stands on the map; null = back to the computed place. */
    placeRecord: (id: string, place: RecordRow['place'], group?: string) =>
      run<RecordRow>(client.record.place({ id, place, ...(group === undefined ? {} : { group }) })),
    setSetting: (key: string, value: CallInput<'setting.set'>['value']) =>
      run(client.setting.set({ key, value })),
    /** History of a value or row, newest first; null when it could not be read. */
    history: (entryId: string) => run(client.entry.history({ entryId })),
  };
}
