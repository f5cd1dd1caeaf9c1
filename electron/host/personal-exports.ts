import { accessLog, logAccess } from '../../db/history/access-log.ts';
import { linkedFiles, personTraces, titlesOf } from '../../db/queries/person-report.ts';
import { recordById } from '../../db/queries/read-rows.ts';
import { accountView } from '../../db/queries/views.ts';
import type { Workspace } from '../../db/workspace.ts';
import { fieldState } from '../../shared/domain/account/view.ts';
import { FULL_DISCLOSURE, privacyOf } from '../../shared/domain/dossier/privacy.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { DocumentRequest } from '../../shared/ipc/app.contract.ts';
import type { AccessLine } from '../../shared/ipc/people.contract.ts';
import type { PersonReportData } from '../../shared/report/person-report/build.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import { withoutNames } from './handlers/people-handlers.ts';

type LogTools = { readonly now: () => string; readonly newId: () => string; readonly actor: string };

/**
 * Writes down whose sensitive data a document is about to print; before it is made, so that none leaves unlogged.
 * @throws VALIDATION_FAILED without a purpose, READ_ONLY
 */
export function logPrinted(workspace: Workspace, request: DocumentRequest, tools: LogTools): void {
  const { accountId, include, purpose } = request;
  if (include?.sensitive !== true || accountId === null) return;
  if (purpose === undefined)
    throw new AppError('VALIDATION_FAILED', { field: 'purpose', reason: 'required' });
  const view = accountView(workspace, accountId, FULL_DISCLOSURE);
  const fields = view.catalogue
    .sectionsOf('person')
    .flatMap((section) => section.fields.filter((field) => privacyOf(field) === 'sensitive'));
  for (const { id } of view.records('person')) {
    const isPrinted = fields.some((field) => fieldState(view, id, field) !== 'empty');
    if (isPrinted) note(workspace, id, 'export', purpose, tools);
  }
}

/**
 * What the report of everything held about a person is made of; makes a line in the access log first.
 * @throws NOT_FOUND, READ_ONLY
 */
export function personReportData(
  workspace: Workspace,
  request: DocumentRequest,
  t: Translator,
  tools: LogTools,
): PersonReportData {
  const { connection } = workspace;
  const person = request.subject === undefined ? undefined : recordById(connection, request.subject);
  if (person?.kind !== 'person' || person.accountId === null) throw new AppError('NOT_FOUND');
  note(workspace, person.id, 'report', request.purpose ?? t(($) => $.people.report.purpose), tools);
  const traces = personTraces(connection, person.id);
  const lines = (entries: readonly EntryRow[]): PersonReportData['references'] =>
    entries.map((entry) => {
      const [record] = titlesOf(connection, [entry.recordId]);
      return { entry, title: record?.title ?? '', accountTitle: record?.accountTitle ?? '' };
    });
  const linked = linkedFiles(connection, person).map(({ id }) => id);
  return {
    view: accountView(workspace, person.accountId, FULL_DISCLOSURE),
    personId: person.id,
    owner: tools.actor,
    references: lines(traces.references),
    mentions: lines(traces.mentions),
    linked: titlesOf(connection, linked),
    access: accessLog(connection, person.id),
  };
}

function note(
  workspace: Workspace,
  recordId: string,
  deed: AccessLine['deed'],
  purpose: string,
  { now, newId, actor }: LogTools,
): void {
  const record = recordById(workspace.connection, recordId);
  if (record === undefined) throw new AppError('NOT_FOUND');
  const anonymous = withoutNames(workspace, record, purpose);
  logAccess(workspace.connection, { id: newId(), at: now(), actor, deed, purpose: anonymous, recordId });
}
