import type { Translated } from '../messages.ts';
import type { mapFinder as source } from '../zh-cn/map-finder.ts';

export const mapFinder: Translated<typeof source> = {
  open: 'Find people',
  name: 'Find people on the map',
  text: 'Name, position, department, code',
  spotlight: 'Bring out',
  spotlights: {
    everybody: 'Everybody',
    key: 'Key people',
    uncovered: 'Key people not covered',
    gap: 'People with a gap',
    supporters: 'Supporters',
    blockers: 'Blockers',
    unrated: 'Attitude or influence not rated',
  },
  count: '{{found}} of {{all}}',
  previous: 'Previous (Shift+Enter)',
  next: 'Next (Enter)',
  close: 'End the search (Esc)',
};
