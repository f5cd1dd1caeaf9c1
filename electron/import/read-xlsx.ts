import { AppError } from '../../shared/errors/app-error.ts';
import type { SourceTable } from '../../shared/import/people/source-table.ts';
import { unpack } from './unpack.ts';
import { readRelations, readSharedTexts, readSheetList, readStyles } from './xlsx-parts.ts';
import { readSheet } from './xlsx-sheet.ts';

const WANTED =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
/** Most sheets that are read; further ones are passed over. */
const SHEET_LIMIT = 30;

/**
 * Reads the visible sheets of an Excel workbook. Formulas count with the value that Excel last computed; macros,
 * pictures and links outside are never opened.
 * @throws TABLE_UNREADABLE, FILE_TOO_LARGE
 */
export function readXlsx(bytes: Uint8Array): readonly SourceTable[] {
  const parts = unpack(bytes, (name) => WANTED.test(name));
  const text = (name: string): string => new TextDecoder().decode(parts.get(name) ?? new Uint8Array());
  const workbook = text('xl/workbook.xml');
  if (workbook === '') throw new AppError('TABLE_UNREADABLE', { reason: 'noWorkbook' });
  const targets = readRelations(text('xl/_rels/workbook.xml.rels'));
  const texts = readSharedTexts(text('xl/sharedStrings.xml'));
  const styles = readStyles(text('xl/styles.xml'));
  const { sheets, is1904 } = readSheetList(workbook);
  const read = sheets.slice(0, SHEET_LIMIT).flatMap(({ name, relation }): SourceTable[] => {
    const sheet = text(pathOf(targets.get(relation) ?? ''));
    return sheet === '' ? [] : [{ name, rows: readSheet(sheet, { texts, styles, is1904 }) }];
  });
  if (read.length === 0) throw new AppError('TABLE_UNREADABLE', { reason: 'noSheet' });
  return read;
}

/** Targets are told from `xl/`, or from the root with a leading slash. */
function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
