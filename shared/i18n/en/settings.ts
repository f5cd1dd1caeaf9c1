import type { Translated } from '../messages.ts';
import type { settings as source } from '../zh-cn/settings.ts';

export const settings: Translated<typeof source> = {};
