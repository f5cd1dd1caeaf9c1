import { addDays, daysBetween } from '../../lib/calendar-date.ts';
import { creditUse } from '../credit/credit.ts';
import { hasFinalSay } from '../relationship/roles.ts';
import { percent, round2 } from '../scale.ts';
import { actualYears, US } from '../supplier/position.ts';
import { retieringTriggers } from '../tier/override.ts';
import type { Signal } from '../tier/signals.ts';
import { contactWindows } from './contact-reading.ts';
import { readEconomics } from './economics-reading.ts';
import { wanOf } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { planSignals } from './plan-signals.ts';
import { rowSignals } from './row-signals.ts';
import { quarterOf, signalOf } from './signal-of.ts';
import { readStickiness } from './stickiness-reading.ts';
import { readSupplierDossier } from './supplier-reading.ts';
import type { AccountView } from './view.ts';

/** Everything that today's data tell, whether somebody deals with it or not (domain §5.7). */
export const readSignals = oncePerView((view): readonly Signal[] => [
  ...swingSignals(view),
  ...deciderSignals(view),
  ...creditSignals(view),
  ...categorySignals(view),
  ...rowSignals(view),
  ...planSignals(view),
]);

/** Sales of two years, stickiness against the year before, contacts of two windows of 90 days. */
function swingSignals(view: AccountView): readonly Signal[] {
  const years = readEconomics(view).filter(({ revenue }) => revenue !== null);
  const [last, before] = [years.at(-1), years.at(-2)];
  const isNext = last !== undefined && before !== undefined && last.year === before.year + 1;
  const { result, history } = readStickiness(view);
  const now = result.stickiness ?? history.at(-1)?.score ?? null;
  const then = (result.stickiness === null ? history.at(-2) : history.at(-1)) ?? null;
  const contacts = contactWindows(view);
  const found = retieringTriggers(
    {
      sales: isNext ? [before.revenue, last.revenue] : [null, null],
      stickiness: [then?.score ?? null, now],
      contacts: [contacts.before, contacts.now],
    },
    view.models.current.model.review,
  );
  const told: { readonly [rule: string]: Signal } = {
    salesSwing: signalOf(view, 'salesSwing', `${last?.year}`, {
      before: before?.revenue ?? null,
      after: last?.revenue ?? null,
      fieldKey: 'trx.year_sales',
    }),
    stickinessSwing: signalOf(view, 'stickinessSwing', `${then?.year}@${quarterOf(view.today)}`, {
      before: then?.score ?? null,
      after: now,
      fieldKey: result.stickiness === null ? 'stk.history' : 'stk.P1',
    }),
    contactsFalling: signalOf(view, 'contactsFalling', `90@${quarterOf(view.today)}`, {
      before: contacts.before,
      after: contacts.now,
      fieldKey: 'per.contact_log',
    }),
  };
  return found.flatMap((rule) => told[rule] ?? []);
}

/** Approvers and deciders who took their seat, or left, within 90 days. */
function deciderSignals(view: AccountView): readonly Signal[] {
  const since = addDays(view.today, -90);
  const isRecent = (day: unknown): day is string =>
    typeof day === 'string' && day >= since && day <= view.today;
  return view.records('person').flatMap(({ id }): readonly Signal[] => {
    const roles = view.value(id, 'node.roles');
    const held = Array.isArray(roles) ? roles.map(String) : [];
    if (!hasFinalSay(held.filter((role) => role === 'approver' || role === 'decider'))) return [];
    const told = { subject: view.title(id), recordId: id };
    const left = view.value(id, 'per.left');
    if (isRecent(left))
      return [signalOf(view, 'deciderLeft', `${id}:${left}`, { ...told, date: left, fieldKey: 'per.left' })];
    const from = view
      .rows(id, 'per.seat')
      .map(({ row }) => row.from)
      .find(isRecent);
    if (from === undefined) return [];
    return [signalOf(view, 'newDecider', `${id}:${from}`, { ...told, date: from, fieldKey: 'per.seat' })];
  });
}

/** Grade C, use of the limit, and incidents of the last 90 days that are not settled. */
function creditSignals(view: AccountView): readonly Signal[] {
  const { id } = view.account;
  const grade =
    view.value(id, 'trx.credit_grade') === 'C'
      ? [signalOf(view, 'creditGrade', 'C', { subject: 'C', fieldKey: 'trx.credit_grade' })]
      : [];
  const [used, limit] = [wanOf(view.value(id, 'trx.credit_used')), wanOf(view.value(id, 'trx.credit_limit'))];
  const rules = view.models.current.model.credit;
  const use = used === null || limit === null ? null : creditUse(used, limit, rules);
  const alert = use?.isAlert
    ? [
        signalOf(view, 'creditLimit', `use@${quarterOf(view.today)}`, {
          before: rules.alert,
          after: use.percent,
          fieldKey: 'trx.credit_used',
        }),
      ]
    : [];
  const incidents = view.rows(id, 'trx.credit_events').flatMap(({ entry, row }) => {
    const { date, type } = row;
    if (typeof date !== 'string' || row.resolved === true) return [];
    const age = daysBetween(date, view.today);
    if (age < 0 || age > 90) return [];
    return [
      signalOf(view, 'creditEvent', entry.id, {
        subject: typeof type === 'string' ? type : '',
        date,
        fieldKey: 'trx.credit_events',
      }),
    ];
  });
  return [...grade, ...alert, ...incidents];
}

/** Our share of a category that went to 0, or came from it, between its two latest actual years. */
function categorySignals(view: AccountView): readonly Signal[] {
  return readSupplierDossier(view).categories.flatMap((category): readonly Signal[] => {
    const year = actualYears(category).at(-1);
    const shares = category.shares.get(US);
    if (year === undefined || shares === undefined) return [];
    const [before, after] = [shares.get(year - 1), shares.get(year)];
    if (before === undefined || after === undefined || before > 0 === after > 0) return [];
    const rule = after > 0 ? 'categoryWon' : 'categoryLost';
    const told = { subject: category.name, before: round2(before), after: round2(after) };
    return [signalOf(view, rule, `${category.id}:${year}`, { ...told, fieldKey: 'shr.shares' })];
  });
}

/** Change in %, for texts; null when there was nothing before. */
export function changePercent({ before, after }: Pick<Signal, 'before' | 'after'>): number | null {
  const share = percent(after, before);
  return share === null ? null : round2(share - 100);
}
