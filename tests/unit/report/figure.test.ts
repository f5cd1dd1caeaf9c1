import { describe, expect, test } from 'vitest';
import { drawMatrix } from '../../../shared/figure/matrix.ts';
import { drawRadar } from '../../../shared/figure/radar.ts';
import { escapeXml, fitText, textWidth } from '../../../shared/figure/svg.ts';
import { PRINT_THEME } from '../../../shared/figure/theme.ts';

describe('pictures', () => {
  test('the radar needs all values for its outline', () => {
    const axes = ['甲', '乙', '丙'];
    const whole = drawRadar(
      { title: 't', axes, max: 5, series: [{ name: 's', values: [1, 2, 3] }] },
      PRINT_THEME,
    );
    const gap = drawRadar(
      { title: 't', axes, max: 5, series: [{ name: 's', values: [1, null, 3] }] },
      PRINT_THEME,
    );
    expect(whole.svg.match(/fill-opacity="0.14"/g)).toHaveLength(1);
    expect(gap.svg).not.toContain('fill-opacity="0.14"');
  });

  test('the matrix keeps names apart that share a place', () => {
    const point = (name: string) => ({ name, x: 50, y: 50, size: 10 });
    const { svg } = drawMatrix(
      {
        title: 't',
        xTitle: 'x',
        yTitle: 'y',
        max: 100,
        cut: 60,
        quadrants: ['a', 'b', 'c', 'd'],
        points: [point('甲甲'), point('乙乙')],
      },
      PRINT_THEME,
    );
    const heights = ['甲甲', '乙乙'].map((name) => new RegExp(`y="([\\d.]+)"[^>]*>${name}<`).exec(svg)?.[1]);
    expect(new Set(heights).size).toBe(2);
  });
});

describe('text', () => {
  test('is measured and cut by its width', () => {
    expect(textWidth('客户', 10)).toBe(20);
    expect(fitText('供应链副总裁', 10, 40)).toBe('供应链…');
    expect(fitText('短', 10, 40)).toBe('短');
  });

  test('loses what XML forbids', () => {
    expect(escapeXml('a\u0000<b>\u0008&"\'')).toBe('a&lt;b&gt;&amp;&quot;&apos;');
  });
});
