import type { Translated } from '../messages.ts';
import type { inspector as source } from '../zh-cn/inspector.ts';

export const inspector: Translated<typeof source> = {};
