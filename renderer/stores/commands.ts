import type { OwnDeclarations } from '../../shared/domain/dossier/own-catalogue.ts';
import type { RowValue, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import type { CallInput, CallOutput } from '../../shared/ipc/contract.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Client } from '../services/client.ts';
import type { JobsStore } from './jobs-store.ts';
import type { NoticesStore } from './notices-store.ts';

type Columns = CallInput<'entry.updateRow'>['columns'];
/** Stored lists are read-only here and plain arrays on the wire: the same JSON. */
const onWire = (row: RowValue) => row as Columns;
type AddOptions = { readonly evidence?: Evidence; readonly group?: string };
export type RowChange = {
  readonly updates: readonly { readonly entryId: string; readonly columns: RowValue }[];
  readonly additions: readonly RowValue[];
};
type SetOptions = { readonly evidence?: Evidence; readonly note?: string | null; readonly group?: string };

/**
 * What a user does to the workspace. Each runs one call; a failure is told in the notices and answered with null.
 * The stores learn of the change by `data.changed`, as every other window does.
 */
export type Commands = ReturnType<typeof createCommands>;

export function createCommands(client: Client, notices: NoticesStore, jobs: JobsStore) {
  const run = async <Output>(call: Promise<Output>): Promise<Output | null> => {
    try {
      return await call;
    } catch (thrown) {
      notices.show(thrown);
      return null;
    }
  };

  /** True when the call was answered. */
  const isDone = async (call: Promise<null>): Promise<boolean> => (await run(call.then(() => true))) === true;
  const restore = (ids: readonly string[]) => run(client.trash.restore({ items: [...ids] }));
  /** Removes, and offers the way back where the eye is. */
  const removed = async (call: Promise<null>, ids: readonly string[]): Promise<boolean> => {
    const isRemoved = await isDone(call);
    if (isRemoved) notices.removed(() => void restore(ids));
    return isRemoved;
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
    /** Changed cells and new rows of one table, one undo step. */
    changeRows: (recordId: string, fieldKey: string, change: RowChange) =>
      run(
        client.entry.changeRows({
          recordId,
          fieldKey,
          updates: change.updates.map(({ entryId, columns }) => ({ entryId, columns: onWire(columns) })),
          additions: change.additions.map(onWire),
        }),
      ),
    removeRows: (entryIds: readonly string[]) =>
      removed(client.entry.removeRows({ entryIds: [...entryIds] }), entryIds),
    createRecord: (input: CallInput<'record.create'>) => run<RecordRow>(client.record.create(input)),
    createPerson: (input: CallInput<'person.create'>) => run<RecordRow>(client.person.create(input)),
    /** Asks for files to keep with the account; with `proves` (an entry's id) they become evidence of that value. */
    addAttachments: (accountId: string, proves?: string) => jobs.attach(accountId, proves),
    /** A person takes another seat, goes to another account or leaves; one undo step. */
    movePerson: (input: CallInput<'person.move'>) => run<RecordRow>(client.person.move(input)),
    /** Removes everything about a person for good; true when it is done. */
    erasePerson: async (input: CallInput<'person.erase'>) =>
      (await run(client.person.erase(input).then(() => true))) === true,
    removeRecord: (id: string) => removed(client.record.remove({ id }), [id]),
    /** Brings back what is in the trash; answers how many rows came. */
    restoreFromTrash: restore,
    createSnapshot: (accountId: string, name: string) =>
      run<RecordRow>(client.snapshot.create({ accountId, name })),
    renameSnapshot: (id: string, name: string) => run<RecordRow>(client.snapshot.rename({ id, name })),
    signSnapshot: (id: string, signer: string) => run<RecordRow>(client.snapshot.sign({ id, signer })),
    /** Gives a value the content that it had after a step of its history. */
    restoreValue: (entryId: string, changeSetId: string) =>
      run<EntryRow>(client.entry.restore({ entryId, changeSetId })),
    createMap: (input: CallInput<'map.create'>) => run<RecordRow>(client.map.create(input)),
    /** Where cards stand; true when it is saved. */
    placeCards: (input: CallInput<'map.place'>) => isDone(client.map.place(input)),
    /** Hangs people and empty seats under a chief; true when it is saved. */
    reparent: (input: CallInput<'map.reparent'>) => isDone(client.map.reparent(input)),
    addToMap: (input: CallInput<'map.addPeople'>) => isDone(client.map.addPeople(input)),
    removeFromMap: (input: CallInput<'map.removePeople'>) => isDone(client.map.removePeople(input)),
    park: (input: CallInput<'map.park'>) => isDone(client.map.park(input)),
    mergeMaps: (input: CallInput<'map.merge'>) => isDone(client.map.merge(input)),
    /** The map as it was on some days; null when it could not be read. */
    mapFrames: (input: CallInput<'map.frames'>) => run(client.map.frames(input)),
    mapDays: (input: CallInput<'map.days'>) => run(client.map.days(input)),
    saveContact: (input: CallInput<'contact.save'>) => run<RecordRow>(client.contact.save(input)),
    /** Replaces what the workspace declares itself; true when it is saved. */
    saveCatalogue: async ({ sections, templates }: OwnDeclarations, group?: string) =>
      (await run(
        client.catalogue
          .save({
            sections: [...sections],
            templates: [...templates],
            ...(group === undefined ? {} : { group }),
          })
          .then(() => true),
      )) === true,
    openReview: (input: CallInput<'review.open'>) => run<EntryRow>(client.review.open(input)),
    proposeTier: (input: CallInput<'review.propose'>) => run<EntryRow>(client.review.propose(input)),
    approveReview: (input: CallInput<'review.approve'>) => run<EntryRow>(client.review.approve(input)),
    rejectReview: (input: CallInput<'review.reject'>) => run<EntryRow>(client.review.reject(input)),
    /** Enters the tier of an earlier year. */
    recordYear: (input: CallInput<'tier.recordYear'>) => run<EntryRow>(client.tier.recordYear(input)),
    /** Puts a scoring model in force; answers its version. */
    adoptModel: (input: CallInput<'model.adopt'>) => run<number>(client.model.adopt(input)),
    /** In how many accounts each of these fields holds something. */
    fieldUsage: (keys: readonly string[]) => run(client.catalogue.usage({ keys: [...keys] })),
    setSetting: (key: string, value: CallInput<'setting.set'>['value']) =>
      run(client.setting.set({ key, value })),
    /** Takes back for good what was saved of a gesture that is given up; false when something else came after it. */
    cancelGesture: (group: string) => run<boolean>(client.undo.cancel({ group })),
    /** A value that a source reports: added, confirming, replacing or contradicting what is held. */
    report: (input: CallInput<'entry.report'>) => run<CallOutput<'entry.report'>>(client.entry.report(input)),
    /** Ends a contradiction: the value of this entry is held. */
    resolve: (entryId: string, reason?: string) =>
      run<EntryRow>(client.entry.resolve({ entryId, ...(reason ? { reason } : {}) })),
    /** History of a value or row, newest first; null when it could not be read. */
    history: (entryId: string) => run(client.entry.history({ entryId })),
  };
}
