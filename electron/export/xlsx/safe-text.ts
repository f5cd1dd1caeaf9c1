import { xmlText } from '../../../shared/lib/xml-text.ts';

/** Longest text that a cell of Excel can hold. */
const CELL_LIMIT = 32_767;
/** What begins a formula or a command when a sheet is saved as CSV and opened again. */
const DANGEROUS = /^[=+\-@\t\r]/;

/** Text that no spreadsheet takes for a formula: a leading = + - @, tab or CR gets an apostrophe before it. */
export function safeText(text: string): string {
  const clean = xmlText(text);
  return (DANGEROUS.test(clean) ? `'${clean}` : clean).slice(0, CELL_LIMIT);
}
