import { writeFile } from 'node:fs/promises';
import { createTranslator } from '../../shared/i18n/translator.ts';
import type { ReportDocument } from '../../shared/report/document.ts';
import type { ExportControl } from './progress.ts';

export type RenderFormat = 'docx' | 'xlsx';

/** Renders a report into the file; the libraries are loaded on first use. @throws AppError CANCELLED, storage faults */
export async function renderReport(
  report: ReportDocument,
  format: RenderFormat,
  path: string,
  control: ExportControl,
): Promise<void> {
  if (format === 'xlsx') {
    const { renderXlsx } = await import('./xlsx/render.ts');
    await renderXlsx(report, path, control);
    return;
  }
  const { renderDocx } = await import('./docx/render.ts');
  await writeFile(path, await renderDocx(report, createTranslator(report.meta.locale), control));
}
