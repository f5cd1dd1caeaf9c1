import type { Translated } from '../messages.ts';
import type { report as source } from '../zh-cn/report.ts';

export const report: Translated<typeof source> = {};
