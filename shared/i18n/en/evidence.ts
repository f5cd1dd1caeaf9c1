import type { Translated } from '../messages.ts';
import type { evidence as source } from '../zh-cn/evidence.ts';

export const evidence: Translated<typeof source> = {};
