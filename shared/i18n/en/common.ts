import type { Translated } from '../messages.ts';
import type { common as source } from '../zh-cn/common.ts';

export const common: Translated<typeof source> = {
  product: 'Zhibi 知彼',
  ok: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  create: 'Create',
  delete: 'Delete',
  save: 'Save',
  retry: 'Try again',
  loading: 'Loading…',
  none: '—',
  yes: 'Yes',
  no: 'No',
  tier: 'Tier {{tier}} account',
  unrated: 'Not rated yet',
  borderline: 'borderline',
  accounts: '{{count}} accounts',
};
