import type { Translated } from '../messages.ts';
import type { documents as source } from '../zh-cn/documents.ts';

export const documents: Translated<typeof source> = {};
