import type { Translated } from '../messages.ts';
import type { welcome as source } from '../zh-cn/welcome.ts';

export const welcome: Translated<typeof source> = {};
