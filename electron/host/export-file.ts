import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { logExport } from '../../db/history/export-log.ts';
import { accountView, accountViews } from '../../db/queries/views.ts';
import type { Workspace } from '../../db/workspace.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { DocumentRequest } from '../../shared/ipc/app.contract.ts';
import type { ExportControl } from '../export/progress.ts';

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
 * @throws AppError NOT_FOUND without an account for a dossier, CANCELLED, EXPORT_FAILED and storage codes
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
  const common = { path, locale, t: createTranslator(locale), worker: tools.exportWorker, ...control };
  if (document === 'portfolio') {
    const data = { views: [...accountViews(workspace)], date: workspace.today(), owner: tools.actor };
    await exportDocument({ ...common, document, data });
  } else {
    if (accountId === null) throw new AppError('NOT_FOUND');
    const data = { view: accountView(workspace, accountId), owner: tools.actor };
    await exportDocument({ ...common, document, data });
  }
  await noteExport(workspace, path, request, tools);
}

/** Who exported what; the hash tells later whether a document is the one that was handed out. */
async function noteExport(
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
    subject: request.subject ?? null,
    included: request.include ?? null,
    sha256: hash.digest('hex'),
  });
}
