import type { Translated } from '../messages.ts';
import type { assessment as source } from '../zh-cn/assessment.ts';

export const assessment: Translated<typeof source> = {};
