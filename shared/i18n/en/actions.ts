import type { Translated } from '../messages.ts';
import type { actions as source } from '../zh-cn/actions.ts';

export const actions: Translated<typeof source> = {};
