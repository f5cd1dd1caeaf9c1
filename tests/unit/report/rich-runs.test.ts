import { describe, expect, it } from 'vitest';
import { richRuns } from '../../../shared/report/rich-runs.ts';

describe('formatted text in print', () => {
  it('keeps bold, headings, items and links, a line each', () => {
    const text = '### 判断\n\n**可做**，见[年报](https://a.cn/x)\n\n- 匈牙利\n  1. 一期\n\n> 原话';
    const lines = richRuns(text)
      .map((run) => (run.marks === undefined ? run.text : `<${run.marks.join()}>${run.text}</>`))
      .join('');
    expect(lines).toBe(
      '<bold>判断</>\n<bold>可做</>，见年报 (https://a.cn/x)\n• 匈牙利\n\u30001. 一期\n“原话”',
    );
  });

  it('prints plain text as it is', () => {
    expect(richRuns('一行\n<b>二行</b>')).toEqual([{ text: '一行\n<b>二行</b>' }]);
  });
});
