import type { Translated } from '../messages.ts';
import type { map as source } from '../zh-cn/map.ts';

export const map: Translated<typeof source> = {};
