import type { Translated } from '../messages.ts';
import type { chart as source } from '../zh-cn/chart.ts';

export const chart: Translated<typeof source> = {
  copy: 'Copy as picture',
  copyNumbers: 'Copy the numbers',
  copyOf: 'Copy as picture: {{label}}',
  copied: 'The picture is on the clipboard',
  year: 'Year',
  numbers: 'Show the numbers',
  numbersOf: 'Show the numbers: {{label}}',
  picture: 'Show the picture',
  copyNumbersOf: 'Copy the numbers: {{label}}',
  numbersCopied: 'The numbers are on the clipboard',
};
