import { changeRows } from '../../db/commands/change-rows.ts';
import { setEntry, setEvidence, setNotApplicable } from '../../db/commands/entries.ts';
import { createPerson } from '../../db/commands/people.ts';
import { createRecord, removeRecord } from '../../db/commands/records.ts';
import { setSetting } from '../../db/commands/settings.ts';
import { addRows, removeRows, updateRow } from '../../db/commands/table-rows.ts';
import { entryHistory, placeOfEntry } from '../../db/queries/history.ts';
import { entriesOf, recordById, recordsOf, settings } from '../../db/queries/read-rows.ts';
import { search } from '../../db/search/search.ts';
import { holdsSensitive } from '../../shared/domain/dossier/sensitive.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { attachmentHandlers } from './handlers/attachment-handlers.ts';
import { catalogueHandlers } from './handlers/catalogue-handlers.ts';
import { competitorHandlers } from './handlers/competitor-handlers.ts';
import { contactHandlers } from './handlers/contact-handlers.ts';
import { evidenceHandlers } from './handlers/evidence-handlers.ts';
import { groupHandlers } from './handlers/group-handlers.ts';
import type { HostHandlers } from './handlers/handler-types.ts';
import { historyHandlers } from './handlers/history-handlers.ts';
import { mapExportHandlers } from './handlers/map-export-handlers.ts';
import { mapHandlers } from './handlers/map-handlers.ts';
import { modelHandlers } from './handlers/model-handlers.ts';
import { peopleHandlers } from './handlers/people-handlers.ts';
import { peopleImportHandlers } from './handlers/people-import-handlers.ts';
import { reviewHandlers } from './handlers/review-handlers.ts';
import { scenarioHandlers } from './handlers/scenario-handlers.ts';
import { standingHandlers } from './handlers/standing-handlers.ts';

/** What the data host answers, one line a name of the contract. */
export const hostHandlers: HostHandlers = {
  ...evidenceHandlers,
  ...peopleHandlers,
  ...peopleImportHandlers,
  ...mapExportHandlers,
  ...mapHandlers,
  ...contactHandlers,
  ...historyHandlers,
  ...attachmentHandlers,
  ...competitorHandlers,
  ...groupHandlers,
  ...catalogueHandlers,
  ...modelHandlers,
  ...standingHandlers,
  ...scenarioHandlers,
  ...reviewHandlers,
  'workspace.load': ({ workspace }) => {
    const { connection } = workspace();
    return {
      records: recordsOf(connection, null),
      entries: entriesOf(connection, null),
      settings: settings(connection),
    };
  },
  'account.load': ({ workspace }, { accountId }) => {
    const { connection } = workspace();
    if (recordById(connection, accountId)?.kind !== 'account') throw new AppError('NOT_FOUND');
    return { records: recordsOf(connection, accountId), entries: entriesOf(connection, accountId) };
  },
  'portfolio.list': ({ workspace, summaries }, { accountIds }) => summaries.list(workspace(), accountIds),
  'search.query': ({ workspace }, { query, limit }) =>
    search(workspace().connection, workspace().catalogue(), query, limit),
  'entry.history': ({ workspace, unlocked }, { entryId }) => {
    const { connection, catalogue } = workspace();
    const entry = placeOfEntry(connection, entryId);
    if (
      entry !== undefined &&
      holdsSensitive(catalogue(), entry.fieldKey) &&
      !unlocked.isOpen(entry.recordId)
    )
      throw new AppError('SENSITIVE_LOCKED', { field: entry.fieldKey });
    return entryHistory(connection, entryId);
  },
  'setting.set': ({ workspace }, input, place) => setSetting(workspace().commands(place), input),
  'record.create': ({ workspace }, input, place) => createRecord(workspace().commands(place), input),
  'person.create': ({ workspace }, input, place) => createPerson(workspace().commands(place), input),
  'record.remove': ({ workspace }, input, place) => removeRecord(workspace().commands(place), input),
  'entry.set': ({ workspace }, input, place) => setEntry(workspace().commands(place), input),
  'entry.setNotApplicable': ({ workspace }, input, place) =>
    setNotApplicable(workspace().commands(place), input),
  'entry.addRows': ({ workspace }, input, place) => addRows(workspace().commands(place), input),
  'entry.updateRow': ({ workspace }, input, place) => updateRow(workspace().commands(place), input),
  'entry.changeRows': ({ workspace }, input, place) => changeRows(workspace().commands(place), input),
  'entry.removeRows': ({ workspace }, input, place) => removeRows(workspace().commands(place), input),
  'entry.setEvidence': ({ workspace }, input, place) => setEvidence(workspace().commands(place), input),
  'undo.state': ({ workspace }) => workspace().history.undoState(),
  'undo.undo': ({ workspace }) => ({ route: workspace().history.undo() }),
  'undo.redo': ({ workspace }) => ({ route: workspace().history.redo() }),
  'undo.cancel': ({ workspace }, { group }) => workspace().history.cancel(group),
  'job.cancel': ({ cancelJob }, { jobId }) => {
    cancelJob(jobId);
    return null;
  },
};
