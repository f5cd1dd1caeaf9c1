import { describe, expect, it } from 'vitest';
import { readTabSeparated, writeTabSeparated } from '../../../../renderer/components/grid/tab-separated.ts';

describe('blocks of a spreadsheet', () => {
  it.each([
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['one', [['one']]],
    ['', []],
    ['a\t\tc\n\n', [['a', '', 'c'], ['']]],
    ['"two\nlines"\t"say ""hi"""\tplain "quote"', [['two\nlines', 'say "hi"', 'plain "quote"']]],
  ])('reads %j', (text, rows) => {
    expect(readTabSeparated(text)).toEqual(rows);
  });

  it('reads back what it writes', () => {
    const rows = [
      ['二期 8 号线', 'a\tb', '"x"'],
      ['', 'line\nbreak', '9,800'],
    ];
    expect(readTabSeparated(writeTabSeparated(rows))).toEqual(rows);
  });
});
