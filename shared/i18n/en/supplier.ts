import type { Translated } from '../messages.ts';
import type { supplier as source } from '../zh-cn/supplier.ts';

export const supplier: Translated<typeof source> = {};
