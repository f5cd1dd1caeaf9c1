import type { Translated } from '../messages.ts';
import type { chart as source } from '../zh-cn/chart.ts';

export const chart: Translated<typeof source> = {
  copy: 'Copy as picture',
  copyOf: 'Copy as picture: {{label}}',
  copied: 'The picture is on the clipboard',
};
