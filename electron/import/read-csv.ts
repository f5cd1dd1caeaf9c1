import { CsvError, parse } from 'csv-parse/sync';
import { AppError } from '../../shared/errors/app-error.ts';
import { COLUMN_LIMIT, ROW_LIMIT, type SourceTable } from '../../shared/import/people/source-table.ts';
import { decodeTable } from './decode-table.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Lines that the delimiter is judged by. */
const SAMPLE = 20;

/**
 * Reads a text file as a table: encoding and delimiter are found out, quotes may be sloppy, rows may differ in length.
 * @throws TABLE_UNREADABLE with the row, FILE_TOO_LARGE beyond the limits of a table
 */
export function readCsv(bytes: Uint8Array): SourceTable {
  const { text } = decodeTable(bytes);
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      // Blank rows stay, so that row numbers are those of the file.
      skip_empty_lines: false,
      max_record_size: 1_000_000,
      to: ROW_LIMIT + 1,
    });
    if (rows.length > ROW_LIMIT) throw new AppError('FILE_TOO_LARGE', { rows: ROW_LIMIT });
    return { name: '', rows: rows.map((cells) => cells.slice(0, COLUMN_LIMIT)) };
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const row = 'lines' in cause ? Number(cause.lines) : 0;
    throw new AppError('TABLE_UNREADABLE', { row, reason: cause.code }, { cause });
  }
}

/**
 * The delimiter that splits most of the first lines into the same number of cells, more cells first; what stands in
 * quotes does not count.
 */
export function delimiterOf(text: string): (typeof DELIMITERS)[number] {
  const lines = text
    .slice(0, 64_000)
    .replaceAll(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE);
  const scores = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const common = Math.max(0, ...counts.filter((count) => count > 0));
    const agreeing = counts.filter((count) => count === common).length;
    return { delimiter, score: common === 0 ? 0 : (agreeing / lines.length) * 1_000 + common };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}
