import type { Translated } from '../messages.ts';
import type { model as source } from '../zh-cn/model.ts';

export const model: Translated<typeof source> = {
  title: 'Scoring model',
};
