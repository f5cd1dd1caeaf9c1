import { SIGNAL_RULES, type Signal, type SignalRule } from '../tier/signals.ts';
import type { AccountView } from './view.ts';

type Told = Partial<Pick<Signal, 'subject' | 'date' | 'before' | 'after'>> & {
  readonly fieldKey: string;
  readonly recordId?: string;
};

/** A signal by its rule; `name` tells it from others of the rule. */
export function signalOf(view: AccountView, rule: SignalRule, name: string, told: Told): Signal {
  const { recordId = view.account.id, fieldKey, ...figures } = told;
  return {
    key: `${rule}:${name}`,
    rule,
    ...SIGNAL_RULES[rule],
    subject: '',
    date: null,
    before: null,
    after: null,
    ...figures,
    source: { recordId, fieldKey },
  };
}

/** Quarter of a day, such as `2026Q1`: what may happen again names its quarter. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
