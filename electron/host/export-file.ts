import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { logExport } from '../../db/history/export-log.ts';
import { groupMembers } from '../../db/queries/group-members.ts';
import type { Workspace } from '../../db/workspace.ts';
import { visitPlanKey } from '../../shared/domain/account/visit-list.ts';
import { NO_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { DocumentRequest } from '../../shared/ipc/app.contract.ts';
import { readVisitPlan } from '../../shared/schemas/visit-plan.ts';
import type { ExportControl } from '../export/progress.ts';
import { competitorData } from './competitor-data.ts';
import { dossierSource } from './dossier-source.ts';
import { mapReportData, mapSubject } from './map-source.ts';
import { logPrinted, personReportData } from './personal-exports.ts';
import { portfolioSource } from './portfolio-source.ts';

export type ExportFileRequest = {
  readonly path: string;
  readonly request: DocumentRequest;
  readonly locale: Locale;
};

export type ExportFileTools = {
  readonly now: () => string;
  readonly newId: () => string;
  readonly actor: string;
  readonly exportWorker?: URL;
};

/**
 * Exports one document of the open workspace and notes it in the export log. What only exports need is loaded with
 * the first one.
 * @throws AppError NOT_FOUND without an account for a dossier, VALIDATION_FAILED for sensitive data without a purpose, CANCELLED, EXPORT_FAILED and storage codes
 */
export async function exportFile(
  workspace: Workspace,
  { path, locale, request }: ExportFileRequest,
  control: ExportControl,
  tools: ExportFileTools,
): Promise<void> {
  const { exportDocument } = await import('../export/export-document.ts');
  const { createTranslator } = await import('../../shared/i18n/translator.ts');
  const { document, accountId } = request;
  logPrinted(workspace, request, tools);
  const t = createTranslator(locale);
  const common = { path, locale, t, worker: tools.exportWorker, ...control };
  if (document === 'portfolio') {
    await exportDocument({ ...common, document, data: portfolioSource(workspace, tools.actor) });
  } else if (document === 'competitor-profile') {
    await exportDocument({ ...common, document, data: competitorData(workspace, request, tools) });
  } else if (document === 'person-report') {
    const data = personReportData(workspace, request, t, tools);
    await exportDocument({ ...common, document, data });
  } else {
    if (accountId === null) throw new AppError('NOT_FOUND');
    const { include = NO_DISCLOSURE } = request;
    const source = dossierSource(workspace, accountId, request.snapshotId, include);
    const data = { ...source, include, owner: tools.actor };
    if (document === 'visit-questions') {
      const plan = readVisitPlan(workspace.setting(visitPlanKey(accountId)));
      const asked = { ...data, plan, personId: request.subject ?? null };
      await exportDocument({ ...common, document, data: asked });
    } else if (document === 'relationship-map') {
      await exportDocument({ ...common, document, data: mapReportData(workspace, request, tools.actor) });
    } else if (document === 'tier-memo') {
      await exportDocument({ ...common, document, data });
    } else {
      const members = request.snapshotId === undefined ? groupMembers(workspace, accountId) : [];
      await exportDocument({ ...common, document, data: { ...data, members } });
    }
  }
  await noteExport(workspace, path, request, tools);
}

/** Who exported what; the hash tells later whether a document is the one that was handed out. */
export async function noteExport(
  workspace: Workspace,
  path: string,
  request: DocumentRequest,
  tools: ExportFileTools,
): Promise<void> {
  if (workspace.connection.readOnly) return;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  logExport(workspace.connection, {
    id: tools.newId(),
    at: tools.now(),
    actor: tools.actor,
    document: request.document,
    accountId: request.accountId,
    fileName: basename(path),
    subject: request.map === undefined ? (request.subject ?? null) : mapSubject(request.map),
    included: request.include ?? null,
    sha256: hash.digest('hex'),
  });
}
