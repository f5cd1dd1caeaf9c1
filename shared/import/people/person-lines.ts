import type { ColumnChoice, ColumnRole } from './column-roles.ts';
import { readDate } from './read-date.ts';
import { readLevel, type SeatLevel } from './seat-level.ts';
import type { SourceTable } from './source-table.ts';

/** One row of the list, read by the roles of its columns; '' = nothing there. */
export type PersonLine = {
  /** Row number in the file, 1 = first. */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly region: string;
  readonly email: string;
  readonly phone: string;
  /** The boss as the file names him or her: code, name or title. */
  readonly boss: string;
  readonly level: SeatLevel | null;
  /** YYYY-MM-DD. */
  readonly from: string | null;
};

export const ISSUE_CODES = [
  'noName',
  'nameTooLong',
  'cellTooLong',
  'duplicate',
  'unknownBoss',
  'ambiguousBoss',
  'bossWithoutSeat',
  'cycle',
  'unknownLevel',
  'badDate',
  'sameName',
  'severalRegions',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

/** Something about a row that somebody should know; `text` is what the file says there. */
export type RowIssue = {
  readonly line: number;
  readonly code: IssueCode;
  readonly role: ColumnRole | null;
  readonly text: string;
};

/** Most characters of each text, as the fields of the catalogue have them. */
const LIMITS = { name: 60, title: 200, department: 120, region: 120, email: 200, phone: 40 } as const;

export type ReadLines = { readonly lines: readonly PersonLine[]; readonly issues: readonly RowIssue[] };

/**
 * Reads the rows below the headings; blank ones are passed over. A name that no field can hold leaves its row out, any
 * other such cell alone is left out; both are told.
 */
export function readLines(table: SourceTable, headings: number, columns: ColumnChoice): ReadLines {
  const issues: RowIssue[] = [];
  const lines = table.rows.slice(headings + 1).flatMap((cells, index): PersonLine[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    return readLine(headings + 2 + index, (role) => cellOf(cells, columns, role), issues);
  });
  return { lines, issues };
}

function cellOf(cells: readonly string[], columns: ColumnChoice, role: ColumnRole): string {
  const index = columns.indexOf(role);
  return index === -1 ? '' : (cells[index] ?? '').replaceAll(/\s+/g, ' ').trim();
}

function readLine(line: number, cell: (role: ColumnRole) => string, issues: RowIssue[]): PersonLine[] {
  const tell = (code: IssueCode, role: ColumnRole | null, text: string) =>
    void issues.push({ line, code, role, text: text.slice(0, 200) });
  const name = cell('name') || fullName(cell('lastName'), cell('firstName'));
  const text = (role: 'title' | 'department' | 'region' | 'email' | 'phone'): string => {
    const found = cell(role);
    if (found.length <= LIMITS[role]) return found;
    tell('cellTooLong', role, found);
    return '';
  };
  if (name.length > LIMITS.name) {
    tell('nameTooLong', 'name', name);
    return [];
  }
  const read = {
    line,
    code: cell('code').slice(0, 200),
    name,
    title: text('title'),
    department: text('department'),
    region: text('region'),
    email: text('email'),
    phone: text('phone'),
    boss: cell('boss').slice(0, 200),
    level: readLevel(cell('level')),
    from: readDate(cell('from')),
  };
  if (name === '' && read.title === '') {
    tell('noName', 'name', '');
    return [];
  }
  if (read.level === null && cell('level') !== '') tell('unknownLevel', 'level', cell('level'));
  if (read.from === null && cell('from') !== '') tell('badDate', 'from', cell('from'));
  return [read];
}

const HAN = /\p{Script=Han}/u;

/** 王 + 芳 = 王芳, but Fuller + Andrew = Andrew Fuller. */
function fullName(last: string, first: string): string {
  if (last === '' || first === '') return last || first;
  return HAN.test(last) ? `${last}${first}` : `${first} ${last}`;
}
