import { describe, expect, it } from 'vitest';
import { anchorsIn, linesOf, optionsIn } from '../../../../renderer/scenes/catalogue/option-lines.ts';

const former = optionsIn('公路 | Road\n铁路 | Rail', []);

describe('options written a line each', () => {
  it('reads names in one or two languages', () => {
    expect(former).toEqual([
      { key: 'o1', label: { zh: '公路', en: 'Road' } },
      { key: 'o2', label: { zh: '铁路', en: 'Rail' } },
    ]);
    expect(linesOf(former.map(({ label }) => label))).toBe('公路 | Road\n铁路 | Rail');
    expect(optionsIn('Rail', [])[0]?.label).toEqual({ zh: 'Rail', en: 'Rail' });
  });

  it('keeps the key of an option that is moved or renamed, so that answers stay', () => {
    expect(optionsIn('铁路\n公路', former).map(({ key }) => key)).toEqual(['o2', 'o1']);
    expect(optionsIn('公路\n班列', former).map(({ key }) => key)).toEqual(['o1', 'o2']);
  });

  it('never gives the key of an option that is gone to another one', () => {
    expect(optionsIn('铁路\n海运\n空运', former).map(({ key }) => key)).toEqual(['o2', 'o3', 'o4']);
    const keys = optionsIn('海运', former).map(({ key }) => key);
    expect(keys).toEqual(['o3']);
  });

  it('fills the marks that say nothing with their figure', () => {
    expect(anchorsIn('')).toBeUndefined();
    expect(anchorsIn('差\n中')?.map(({ zh }) => zh)).toEqual(['差', '中', '2', '3', '4', '5']);
  });
});
