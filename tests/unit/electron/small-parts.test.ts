import { describe, expect, it } from 'vitest';
import { createMarks } from '../../../electron/main/marks.ts';
import { windowBounds } from '../../../electron/main/window-bounds.ts';
import { fileNameOf, withExtension } from '../../../electron/services/file-names.ts';
import { ERROR_CODES } from '../../../shared/errors/codes.ts';
import { errors as en } from '../../../shared/i18n/en/errors.ts';
import { errors as zh } from '../../../shared/i18n/zh-cn/errors.ts';

describe('file names', () => {
  it('join what is there and lose what systems refuse', () => {
    expect(fileNameOf(['客户档案', '千澜汽车', '2026-01-15'], 'docx')).toBe(
      '客户档案-千澜汽车-2026-01-15.docx',
    );
    expect(fileNameOf(['a/b\\c:d*e?f"g<h>i|j\u0000', ''], 'xlsx')).toBe('a b c d e f g h i j.xlsx');
    expect(fileNameOf(['../../etc'], 'docx')).not.toContain('/');
    expect(fileNameOf(['长'.repeat(300)], 'docx')).toHaveLength(85);
  });

  it('get the extension that the system left out, under a free name', () => {
    const taken = new Set(['/d/a.docx', '/d/a 2.docx']);
    const exists = (path: string) => taken.has(path);
    expect(withExtension('/d/a.docx', 'docx', exists)).toBe('/d/a.docx');
    expect(withExtension('/d/a.DOCX', 'docx', exists)).toBe('/d/a.DOCX');
    expect(withExtension('/d/b', 'docx', exists)).toBe('/d/b.docx');
    expect(withExtension('/d/v1.2', 'docx', exists)).toBe('/d/v1.2.docx');
    expect(withExtension('/d/a', 'docx', exists)).toBe('/d/a 3.docx');
  });
});

describe('window bounds', () => {
  const screen = { x: 0, y: 25, width: 1920, height: 1055 };
  const remembered = { x: 100, y: 100, width: 1200, height: 800, maximized: false };

  it('start in the middle of the screen', () => {
    expect(windowBounds(null, screen)).toEqual({ x: 240, y: 103, width: 1440, height: 900 });
  });

  it('are those of the last time', () => {
    expect(windowBounds(remembered, screen)).toEqual({ x: 100, y: 100, width: 1200, height: 800 });
  });

  it('lie on the screen, however small it is', () => {
    expect(windowBounds({ ...remembered, x: -5_000, y: 9_000 }, screen)).toEqual({
      x: 0,
      y: 280,
      width: 1200,
      height: 800,
    });
    expect(windowBounds({ ...remembered, width: 10, height: 10 }, screen)).toMatchObject({
      width: 1024,
      height: 680,
    });
    const tiny = { x: 0, y: 0, width: 800, height: 600 };
    expect(windowBounds(null, tiny)).toEqual(tiny);
  });
});

describe('marks', () => {
  it('count from the start of the process; the first time holds', () => {
    let now = 1_000;
    const marks = createMarks(900, () => now);
    marks.set('ready');
    now = 1_500.4;
    marks.set('ready');
    marks.set('firstList');
    expect(JSON.parse(marks.toJson())).toEqual({
      processStart: 0,
      ready: 100,
      hostReady: null,
      windowShown: null,
      firstList: 600,
    });
  });
});

describe('error texts', () => {
  it('are there for every code, as whole sentences', () => {
    expect(Object.keys(zh).sort()).toEqual([...ERROR_CODES].sort());
    expect(Object.keys(en).sort()).toEqual([...ERROR_CODES].sort());
    for (const code of ERROR_CODES) {
      expect(zh[code]).toMatch(/。$/);
      expect(en[code]).toMatch(/\.$/);
    }
  });
});
