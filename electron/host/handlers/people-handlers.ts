import { erasePerson } from '../../../db/commands/erase-person.ts';
import { movePerson } from '../../../db/commands/move-person.ts';
import { accessLog, logAccess } from '../../../db/history/access-log.ts';
import {
  copiesBeside,
  linkedFiles,
  namesOf,
  personTraces,
  titlesOf,
  traceOf,
} from '../../../db/queries/person-report.ts';
import { entriesOfRecord, recordById } from '../../../db/queries/read-rows.ts';
import type { Workspace } from '../../../db/workspace.ts';
import { holdsSensitive } from '../../../shared/domain/dossier/sensitive.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { peopleContract } from '../../../shared/ipc/people.contract.ts';
import type { RecordRow } from '../../../shared/schemas/rows.ts';
import type { HandlersOf } from './handler-types.ts';

/** People of a customer: moves, sensitive data, what is held about a person, erasure. */
export const peopleHandlers: HandlersOf<typeof peopleContract> = {
  'person.move': ({ workspace }, input, place) => movePerson(workspace().commands(place), input),
  'person.unlock': ({ workspace, unlocked, now, newId }, { personId, purpose }, place) => {
    const open = workspace();
    const person = requireLive(open, personId);
    const { actor } = open.commands(place);
    const line = { id: newId(), at: now(), actor, deed: 'view', recordId: personId } as const;
    logAccess(open.connection, { ...line, purpose: withoutNames(open, person, purpose) });
    const until = unlocked.open(personId);
    const catalogue = open.catalogue();
    const entries = entriesOfRecord(open.connection, personId).filter(({ fieldKey }) =>
      holdsSensitive(catalogue, fieldKey),
    );
    return { until, entries };
  },
  'person.lock': ({ unlocked }, { personId }) => {
    unlocked.lock(personId);
    return null;
  },
  'person.traces': ({ workspace }, { personId }) => {
    const { connection, catalogue } = workspace();
    const person = requireLive(workspace(), personId);
    const traces = personTraces(connection, personId);
    const shown = (entries: typeof traces.references) =>
      entries
        .filter(({ fieldKey }) => !holdsSensitive(catalogue(), fieldKey))
        .map((entry) => traceOf(connection, entry));
    const pointing = traces.references.filter(({ value }) => JSON.stringify(value).includes(personId));
    const linked = linkedFiles(connection, person).map(({ id }) => id);
    return {
      entries: entriesOfRecord(connection, personId).length,
      references: shown(pointing),
      confirmed: traces.references.length - pointing.length,
      mentions: shown(traces.mentions),
      linked: titlesOf(connection, linked),
      copies: copiesBeside(connection),
    };
  },
  'person.erase': ({ workspace, unlocked }, input, place) => {
    erasePerson(workspace().commands(place), input);
    unlocked.lock(input.personId);
    return null;
  },
  'access.list': ({ workspace }, { personId }) => accessLog(workspace().connection, personId),
  'record.titles': ({ workspace }, { ids }) => titlesOf(workspace().connection, ids),
};

function requireLive({ connection }: Workspace, id: string): RecordRow {
  const record = recordById(connection, id);
  if (record === undefined) throw new AppError('NOT_FOUND');
  return record;
}

/** The log outlives an erasure and cannot be changed, so it knows a person by code alone. */
export function withoutNames({ connection }: Workspace, { id, code }: RecordRow, purpose: string): string {
  return namesOf(connection, id).reduce((text, name) => text.replaceAll(name, code), purpose);
}
