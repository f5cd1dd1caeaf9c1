import { REVIEW_TRIGGERS, WARNING_KINDS } from '../../../shared/domain/tier/review.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { useStores } from '../../stores/stores.ts';
import { signalText } from './signal-text.ts';
import type { WarningItem } from './warning-items.ts';

/** Texts of the items of the board in the window's language. */
export function useWarningWords() {
  const { app } = useStores();
  const { t, locale } = app;
  const kindName = (key: string) => {
    const kind = WARNING_KINDS.find((known) => known.key === key);
    return kind === undefined ? key : app.label(kind.label);
  };
  const triggerName = (key: string | null) => {
    const trigger = REVIEW_TRIGGERS.find((known) => known.key === key);
    return trigger === undefined ? '' : app.label(trigger.label);
  };
  const day = (date: string) => formatDate(date, locale);
  return {
    kindName,
    triggerName,
    day,
    /** Short name of the kind of item. */
    tag: (item: WarningItem): string => {
      if (item.type === 'signal') return kindName(item.signal.kind);
      if (item.type === 'alert') return kindName(item.alert.kind);
      return item.type === 'review' ? triggerName(item.review.trigger) : '';
    },
    /** What happened, in one sentence. */
    text: (item: WarningItem): string => {
      if (item.type === 'signal') return signalText(t, item.signal, locale);
      if (item.type === 'alert') return item.alert.text;
      if (item.type === 'override') return t(($) => $.warning.override, { date: day(item.ends) });
      const state = t(($) => $.warning.reviewState[item.review.state]);
      return t(($) => $.warning.reviewLine, {
        state,
        trigger: item.review.note || triggerName(item.review.trigger),
      });
    },
  };
}
