import { writeFile } from 'node:fs/promises';
import type { DocumentName } from '../../shared/ipc/app.contract.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import {
  buildCustomerDossier,
  type CustomerDossierData,
} from '../../shared/report/customer-dossier/build.ts';
import { buildPortfolio, type PortfolioData } from '../../shared/report/portfolio/build.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import { type ExportControl, step } from './progress.ts';
import { writeAtomically } from './write-atomically.ts';

/** What each document is made of. */
type DocumentData = { 'customer-dossier': CustomerDossierData; portfolio: PortfolioData };

type ExportRequest<Name extends DocumentName = DocumentName> = ExportControl & {
  readonly document: Name;
  /** Where the finished file goes; an existing one is replaced only when the new one is complete. */
  readonly path: string;
  readonly data: DocumentData[Name];
  readonly t: Translator;
  readonly locale: Locale;
};

export type AnyExportRequest = { [Name in DocumentName]: ExportRequest<Name> }[DocumentName];

/**
 * Builds a document and writes it: Word for the dossier, Excel for the portfolio. The libraries are loaded on first
 * use. Ends with progress 1.
 * @throws AppError CANCELLED, EXPORT_FAILED and the storage codes of `writeAtomically`.
 */
export async function exportDocument(request: AnyExportRequest): Promise<void> {
  await step(request, 0);
  await writeAtomically(request.path, async (temporary) => {
    const report = buildDocument(request);
    if (request.document === 'portfolio') {
      const { renderXlsx } = await import('./xlsx/render.ts');
      await renderXlsx(report, temporary, request);
    } else {
      const { renderDocx } = await import('./docx/render.ts');
      await writeFile(temporary, await renderDocx(report, request.t, request));
    }
    await step(request, 0.98);
  });
  request.onProgress?.(1);
}

/** The document as plain data. */
export function buildDocument(request: AnyExportRequest): ReportDocument {
  const { t, locale } = request;
  return request.document === 'portfolio'
    ? buildPortfolio({ ...request.data, t, locale })
    : buildCustomerDossier({ ...request.data, t, locale });
}
