import { describe, expect, it } from 'vitest';
import { areUpright, columnWidth, isWrapped } from '../../../../renderer/scenes/map/views/matrix-columns.ts';

describe('columns of the coverage matrix', () => {
  it('fill the frame between their least and their greatest width', () => {
    expect(columnWidth(112 + 14 * 64, 14)).toBe(64);
    expect(columnWidth(400, 14)).toBe(48);
    expect(columnWidth(2_000, 3)).toBe(96);
    expect(columnWidth(0, 0)).toBe(48);
  });

  it('have names across where every one of them fits, in two words at most', () => {
    expect(areUpright(['陆承渊', '苏砚'], 50)).toBe(true);
    expect(areUpright(['陆承渊', '欧阳修远'], 50)).toBe(false);
    expect(areUpright(['Anna Li'], 48)).toBe(true);
    expect(areUpright(['Margaret Featherstone'], 96)).toBe(false);
    expect(areUpright([], 48)).toBe(true);
    expect([isWrapped('自动化工程部', 64), isWrapped('自动化工程部', 48)]).toEqual([true, false]);
  });
});
