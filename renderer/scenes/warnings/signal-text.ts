import { changePercent } from '../../../shared/domain/account/signals-reading.ts';
import type { ScoringModel } from '../../../shared/domain/model/scoring-model.ts';
import { round2 } from '../../../shared/domain/scale.ts';
import type { SignalRule } from '../../../shared/domain/tier/signals.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { formatAmount } from '../../../shared/format/money.ts';
import { formatDifference, formatNumber } from '../../../shared/format/number.ts';
import type { Locale } from '../../../shared/i18n/locale.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { AccountStanding } from '../../../shared/schemas/account-standing.ts';

type Signal = AccountStanding['signals'][number];

const IN_MONEY: ReadonlySet<SignalRule> = new Set(['salesSwing', 'budget']);

/** What happened, in one sentence with its figures. */
export function signalText(t: Translator, signal: Signal, locale: Locale): string {
  const { rule, before, after, date, subject } = signal;
  const figure = (value: number | null) =>
    value === null ? '–' : IN_MONEY.has(rule) ? formatAmount(value, locale) : formatNumber(value);
  const change = changePercent(signal);
  return t(($) => $.warning.signal[rule], {
    subject,
    date: date === null ? '' : formatDate(date, locale),
    before: figure(before),
    after: figure(after),
    change: change === null ? '–' : `${formatDifference(change, 1)}%`,
    difference: before === null || after === null ? '–' : formatDifference(round2(after - before)),
  });
}

/** Why it is told: the rule with the numbers of the model in force. */
export function ruleText(t: Translator, rule: SignalRule, { review, credit }: ScoringModel): string {
  return t(($) => $.warning.rule[rule], {
    sales: formatNumber(review.salesSwing),
    stickiness: formatNumber(review.stickinessSwing),
    contacts: formatNumber(review.contactsFall),
    credit: formatNumber(credit.alert),
  });
}
