import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { delimiterOf } from '../../../electron/import/read-csv.ts';
import { readTableFile } from '../../../electron/import/read-table-file.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { makePeopleLists } from '../../fixtures/make-people-lists.ts';
import { bytesOf, listOf } from './people-lists.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const codeOf = (read: () => unknown) => {
  try {
    read();
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : thrown;
  }
  return 'nothing thrown';
};

describe('lists as text', () => {
  test('Northwind: quoted commas and a line break within a cell', () => {
    const { rows } = listOf('northwind-employees.csv');
    expect(rows).toHaveLength(10);
    expect(rows[2]?.slice(0, 4)).toEqual(['2', 'Fuller', 'Andrew', 'Vice President, Sales']);
    expect(rows[6]?.[7]).toBe('Coventry House\nMiner Rd.');
  });
  test('semicolons, GB 18030, byte order marks, tabs', () => {
    expect(listOf('semicolons.csv')).toEqual(listOf('names.csv'));
    expect(listOf('gb18030.csv').rows[1]?.slice(0, 3)).toEqual(['A1', '欧阳雪', '总经理']);
    expect(readTableFile(utf8('\uFEFF姓名\t职位\n王芳\t总监\n'))[0]?.rows[0]).toEqual(['姓名', '职位']);
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...'a,b'].map((c) => c.charCodeAt(0))).buffer),
    ]);
    expect(readTableFile(utf16)[0]?.rows).toEqual([['a', 'b']]);
    expect(delimiterOf('one column\nalone')).toBe(',');
    expect(delimiterOf('a|b|"c,d,e"\n1|2|3')).toBe('|');
  });
  test('what is no table is refused with a code', () => {
    expect(codeOf(() => readTableFile(new Uint8Array()))).toBe('FILE_EMPTY');
    expect(codeOf(() => readTableFile(utf8('\n\n,,\n')))).toBe('FILE_EMPTY');
    expect(codeOf(() => readTableFile(new Uint8Array([65, 0, 66, 0, 44])))).toBe('TABLE_UNREADABLE');
    expect(codeOf(() => readTableFile(utf8('x\n'.repeat(20_002))))).toBe('FILE_TOO_LARGE');
  });
});

describe('lists as workbooks', () => {
  test('the workbook says what the text says; dates are days, formulas their values', () => {
    const text = listOf('people-500.csv').rows;
    const sheets = readTableFile(bytesOf('people-500.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Read me', 'People']);
    expect(sheets[1]?.rows[0]).toEqual(['Headcount of all branches']);
    expect(sheets[1]?.rows.slice(1)).toEqual(text.map((cells) => trimmed(cells)));
  });
  test('the committed files are what the script makes', async () => {
    for (const [name, bytes] of await makePeopleLists())
      expect([name, Buffer.from(bytes)]).toEqual([name, Buffer.from(bytesOf(name))]);
  });
  test('a bomb is stopped while it unpacks, whatever it says of its size', () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(70_000_000) });
    expect(bomb.byteLength).toBeLessThan(100_000);
    expect(codeOf(() => readTableFile(bomb))).toBe('FILE_TOO_LARGE');
  });
  test('broken, foreign and old workbooks are refused; entities do not grow', () => {
    const part = (xml: string) => zipSync({ 'xl/workbook.xml': utf8(xml) });
    expect(codeOf(() => readTableFile(bytesOf('people-500.xlsx').slice(0, 9_000)))).toBe('TABLE_UNREADABLE');
    expect(codeOf(() => readTableFile(zipSync({ 'word/document.xml': utf8('<a/>') })))).toBe(
      'TABLE_UNREADABLE',
    );
    expect(codeOf(() => readTableFile(part('<workbook><sheets>')))).toBe('TABLE_UNREADABLE');
    expect(codeOf(() => readTableFile(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1])))).toBe('TABLE_UNREADABLE');
    const laughs = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><workbook>&c;</workbook>';
    expect(codeOf(() => readTableFile(part(laughs)))).toBe('TABLE_UNREADABLE');
  });
});

/** A workbook does not hold empty cells at the end of a row. */
function trimmed(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
