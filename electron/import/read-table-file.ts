import { AppError } from '../../shared/errors/app-error.ts';
import type { SourceTable } from '../../shared/import/people/source-table.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { TABLE_FILE_LIMIT } from './table-file-limit.ts';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The format of Excel before 2007, and of encrypted workbooks. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Sheets of a file, told by its content and not by its name.
 * @throws FILE_EMPTY, FILE_TOO_LARGE, TABLE_UNREADABLE (`reason` `oldExcel` for .xls and encrypted workbooks)
 */
export function readTableFile(bytes: Uint8Array): readonly SourceTable[] {
  if (bytes.byteLength === 0) throw new AppError('FILE_EMPTY');
  if (bytes.byteLength > TABLE_FILE_LIMIT) throw new AppError('FILE_TOO_LARGE');
  const begins = (signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);
  if (begins(COMPOUND)) throw new AppError('TABLE_UNREADABLE', { reason: 'oldExcel' });
  const tables = begins(ZIP) ? readXlsx(bytes) : [readCsv(bytes)];
  const filled = tables.filter(({ rows }) => rows.some((cells) => cells.some((cell) => cell.trim() !== '')));
  if (filled.length === 0) throw new AppError('FILE_EMPTY');
  return filled;
}
