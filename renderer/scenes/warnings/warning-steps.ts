import type { WarningItem } from './warning-items.ts';

/** What can be done with an item. */
export type WarningStep = 'takeUp' | 'change' | 'review' | 'dismiss' | 'close' | 'reopen';

/** Steps that an item allows, the most likely one first. */
export function warningSteps(item: WarningItem): readonly WarningStep[] {
  if (item.type === 'signal')
    return item.signal.trigger === null ? ['takeUp', 'dismiss'] : ['takeUp', 'review', 'dismiss'];
  if (item.type === 'override') return ['review'];
  if (item.type === 'review') return [];
  if (item.alert.state !== 'open') return ['reopen'];
  return item.alert.isIncomplete ? ['takeUp', 'close', 'review'] : ['close', 'change', 'review'];
}
