import type { Translated } from '../messages.ts';
import type { dossier as source } from '../zh-cn/dossier.ts';

export const dossier: Translated<typeof source> = {};
