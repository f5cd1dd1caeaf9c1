import type { Translated } from '../messages.ts';
import type { portfolio as source } from '../zh-cn/portfolio.ts';

export const portfolio: Translated<typeof source> = { title: 'Portfolio', count: '{{count}} accounts' };
