import type { Translated } from '../messages.ts';
import type { account as source } from '../zh-cn/account.ts';

export const account: Translated<typeof source> = {};
