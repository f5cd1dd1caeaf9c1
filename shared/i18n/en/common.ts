import type { Translated } from '../messages.ts';
import type { common as source } from '../zh-cn/common.ts';

export const common: Translated<typeof source> = {
  product: 'Zhibi 知彼',
  create: 'Create',
  loading: 'Loading…',
  none: '—',
  tier: 'Tier {{tier}} account',
  unrated: 'Not rated yet',
  borderline: 'borderline',
  accounts: '{{count}} accounts',
};
