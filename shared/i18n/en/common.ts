import type { Translated } from '../messages.ts';
import type { common as source } from '../zh-cn/common.ts';

export const common: Translated<typeof source> = {};
