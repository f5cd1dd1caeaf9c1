import { writeFile } from 'node:fs/promises';
import { AppError } from '../../shared/errors/app-error.ts';
import { PICTURE_SCALE } from '../../shared/figure/raster-scale.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import type { DocumentName } from '../../shared/ipc/app.contract.ts';
import {
  buildCompetitorProfile,
  type CompetitorProfileData,
} from '../../shared/report/competitor-profile/build.ts';
import {
  buildCustomerDossier,
  type CustomerDossierData,
} from '../../shared/report/customer-dossier/build.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import { buildPersonReport, type PersonReportData } from '../../shared/report/person-report/build.ts';
import { buildPortfolio, type PortfolioData } from '../../shared/report/portfolio/build.ts';
import { buildRelationshipMap } from '../../shared/report/relationship-map/build.ts';
import { type MapReportData, mapReportContext } from '../../shared/report/relationship-map/context.ts';
import { mapPicture } from '../../shared/report/relationship-map/picture.ts';
import { buildTierMemo, type TierMemoData } from '../../shared/report/tier-memo/build.ts';
import { buildVisitQuestions, type VisitQuestionsData } from '../../shared/report/visit-questions/build.ts';
import { writeAtomically } from '../services/write-atomically.ts';
import { drawPicture } from './picture-in-worker.ts';
import { type ExportControl, step } from './progress.ts';
import type { RenderFormat } from './render.ts';
import { renderInWorker } from './render-in-worker.ts';

/** What each document is made of. */
type DocumentData = {
  'customer-dossier': CustomerDossierData;
  portfolio: PortfolioData;
  'person-report': PersonReportData;
  'visit-questions': VisitQuestionsData;
  'competitor-profile': CompetitorProfileData;
  'tier-memo': TierMemoData;
  'relationship-map': MapReportData;
};

type AnyDocumentData = DocumentData[DocumentName];
type Words = { readonly t: Translator; readonly locale: Locale };

const BUILDERS: {
  readonly [Name in DocumentName]: (data: DocumentData[Name] & Words) => ReportDocument;
} = {
  'customer-dossier': buildCustomerDossier,
  portfolio: buildPortfolio,
  'person-report': buildPersonReport,
  'visit-questions': buildVisitQuestions,
  'competitor-profile': buildCompetitorProfile,
  'tier-memo': buildTierMemo,
  'relationship-map': buildRelationshipMap,
};

type ExportRequest<Name extends DocumentName = DocumentName> = ExportControl & {
  readonly document: Name;
  /** Where the finished file goes; an existing one is replaced only when the new one is complete. */
  readonly path: string;
  readonly data: DocumentData[Name];
  readonly t: Translator;
  readonly locale: Locale;
  /** Entry of the export thread. */
  readonly worker?: URL | undefined;
};

export type AnyExportRequest = { [Name in DocumentName]: ExportRequest<Name> }[DocumentName];

/** Shares of the work after the document is built, and after it is laid out. */
const BUILT = 0.05;
const RENDERED = 0.98;

/** Where the thread starts when the program runs from its sources; a bundle says where its own copy lies. */
const SOURCE_WORKER = new URL('./worker.ts', import.meta.url);

/**
 * Builds a document and writes it: Word for the dossier, Excel for the portfolio. It is laid out in a thread of its
 * own. Ends with progress 1.
 * @throws AppError CANCELLED, EXPORT_FAILED and the storage codes of `writeAtomically`.
 */
export async function exportDocument(request: AnyExportRequest): Promise<void> {
  await step(request, 0);
  await writeAtomically(request.path, async (temporary) => {
    if (request.document === 'portfolio') return writePortfolio(request, temporary);
    if (isMapPicture(request)) return writeMapPicture(request, temporary);
    const report = buildDocument(request);
    await step(request, BUILT);
    const format = extensionOf(request.document);
    const job = { kind: 'render', report, format, path: temporary } as const;
    const onProgress = (share: number) => request.onProgress?.(BUILT + share * (RENDERED - BUILT));
    await renderInWorker(job, request.worker ?? SOURCE_WORKER, { signal: request.signal, onProgress });
    await step(request, RENDERED);
  });
  request.onProgress?.(1);
}

/** The workbook is written account by account: all of it at once would take too much memory and time. */
async function writePortfolio(
  { data, t, locale, worker, signal, onProgress }: ExportRequest<'portfolio'>,
  path: string,
): Promise<void> {
  const { writePortfolioWorkbook } = await import('./portfolio-workbook.ts');
  await writePortfolioWorkbook({ ...data, t, locale }, path, worker ?? SOURCE_WORKER, {
    signal,
    onProgress: (share) => onProgress?.(share * RENDERED),
  });
}

type MapRequest = ExportRequest<'relationship-map'>;

function isMapPicture(request: AnyExportRequest): request is MapRequest {
  return request.document === 'relationship-map' && request.data.map.format !== 'docx';
}

/** The map as a picture alone. @throws AppError VALIDATION_FAILED for a PDF page, which only a window can print */
async function writeMapPicture(request: MapRequest, path: string): Promise<void> {
  const { data, t, locale, worker, signal, onProgress } = request;
  const { format } = data.map;
  if (format === 'pdf') throw new AppError('VALIDATION_FAILED', { field: 'format', reason: 'pdf' });
  const { svg } = mapPicture(mapReportContext({ ...data, t, locale }));
  await step(request, BUILT);
  if (format === 'svg') await writeFile(path, svg);
  else {
    const job = { kind: 'picture', svg, scale: PICTURE_SCALE, path } as const;
    await drawPicture(job, worker ?? SOURCE_WORKER, { signal, onProgress });
  }
  await step(request, RENDERED);
}

/** The document as plain data. */
export function buildDocument(request: AnyExportRequest): ReportDocument {
  const { t, locale, data } = request;
  const build = BUILDERS[request.document] as (data: AnyDocumentData & Words) => ReportDocument;
  return build({ ...data, t, locale });
}

/** File name ending of a document. */
export function extensionOf(document: DocumentName): RenderFormat {
  return document === 'portfolio' ? 'xlsx' : 'docx';
}
