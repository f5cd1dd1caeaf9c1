import type { Translated } from '../messages.ts';
import type { frame as source } from '../zh-cn/frame.ts';

export const frame: Translated<typeof source> = {};
