import { describe, expect, it } from 'vitest';
import { changeLines } from '../../../../renderer/components/change/change-text.ts';
import { endOfDay, localDay, localTime } from '../../../../renderer/components/time/local-time.ts';
import { builtinCatalogue } from '../../../../shared/domain/dossier/builtin.ts';
import type { Value } from '../../../../shared/domain/dossier/types.ts';

const words = {
  locale: 'zh-CN',
  titleOf: (id: string) => (id === 'p' ? '张三' : ''),
  notApplicable: (reason: string) => `不适用：${reason}`,
} as const;
const side = (value: Value | null, note: string | null = null, notApplicable: string | null = null) => ({
  value,
  note,
  notApplicable,
});
const field = (key: string) => builtinCatalogue.field(key);

describe('the words of a change', () => {
  it('are the value before and after, in the way of its type', () => {
    expect(changeLines(field('bas.headcount'), side(6530), side(6820), words)).toEqual([
      { name: '', before: '6,530 人', after: '6,820 人' },
    ]);
    expect(changeLines(field('bas.owner'), null, side(['p']), words)).toEqual([
      { name: '', before: '', after: '张三' },
    ]);
  });

  it('are the columns that differ, for a row that was changed', () => {
    const lines = changeLines(
      field('bas.sites'),
      side({ name: '一期', address: null, headcount: 10 }),
      side({ name: '一期', address: '甲路', headcount: 20 }),
      words,
    );
    expect(lines.map(({ before, after }) => [before, after])).toEqual([
      ['', '甲路'],
      ['10 人', '20 人'],
    ]);
    expect(lines.every(({ name }) => name !== '')).toBe(true);
  });

  it('are the reason why a field does not apply, or the remark when only that was changed', () => {
    expect(changeLines(field('bas.ticker'), side(null), side(null, null, '未上市'), words)).toEqual([
      { name: '', before: '', after: '不适用：未上市' },
    ]);
    expect(changeLines(field('bas.headcount'), side(1, '旧'), side(1, '新'), words)).toEqual([
      { name: '', before: '旧', after: '新' },
    ]);
  });
});

it('days and times are those of the place where the user is', () => {
  const end = endOfDay('2026-03-01');
  expect([localDay(end), localTime(end)]).toEqual(['2026-03-01', '23:59']);
});
