import { daysBetween } from '../../lib/calendar-date.ts';
import type { Signal, SignalRule } from '../tier/signals.ts';
import { readContracts } from './contract-reading.ts';
import { cellNumber, cellText } from './money.ts';
import { signalOf } from './signal-of.ts';
import type { AccountView, RowEntry } from './view.ts';

/** How near an end of a contract or a move of a rival must be, in days. */
const NEAR = 90;
/** How far ahead a rule in force or a change of the organization is seen. */
const AHEAD = 180;
/** A rival's move counts from this likelihood on. */
const LIKELY = 4;

/** What dated rows of the dossier tell: mergers, reorganizations, regulation, ends of contracts, moves of rivals. */
export function rowSignals(view: AccountView): readonly Signal[] {
  return [
    ...datedRows(view, 'ownership', 'str.ma', 'event', -AHEAD, AHEAD),
    ...datedRows(view, 'organization', 'pln.org_change', 'change', -NEAR, AHEAD),
    ...datedRows(view, 'policy', 'env.regulation', 'rule', 0, AHEAD),
    ...contractSignals(view),
    ...moveSignals(view),
    ...intentSignals(view),
  ];
}

/** Rows of the account whose day lies between so many days from today. */
function datedRows(
  view: AccountView,
  rule: SignalRule,
  fieldKey: string,
  subject: string,
  from: number,
  to: number,
): readonly Signal[] {
  return view.rows(view.account.id, fieldKey).flatMap(({ entry, row }) => {
    const date = dayWithin(view, row, 'date', from, to);
    if (date === null) return [];
    return [signalOf(view, rule, entry.id, { subject: cellText(row, subject) ?? '', date, fieldKey })];
  });
}

/** Our contracts that end soon, and a rival's: his hold loosens. */
function contractSignals(view: AccountView): readonly Signal[] {
  return readContracts(view)
    .filter(({ daysLeft }) => daysLeft >= 0 && daysLeft <= NEAR)
    .map(({ entryId, recordId, fieldKey, supplier, isUs, categoryId, number, end }) => {
      const category = categoryId === null ? '' : view.title(categoryId);
      const subject = [isUs ? number : supplier, category].filter((text) => text !== '').join(' · ');
      const told = { subject, date: end, recordId, fieldKey };
      return signalOf(view, isUs ? 'contractEnds' : 'rivalContract', `${entryId}:${end}`, told);
    });
}

/** Moves of a rival that are likely and near. */
function moveSignals(view: AccountView): readonly Signal[] {
  return view
    .records('supplier')
    .filter(({ id }) => view.value(id, 'sup.is_us') !== true)
    .flatMap(({ id }) =>
      view.rows(id, 'sup.next_moves').flatMap(({ entry, row }) => {
        const date = dayWithin(view, row, 'when', -NEAR, NEAR);
        if (date === null || (cellNumber(row, 'likelihood') ?? 0) < LIKELY) return [];
        const subject = [view.title(id), cellText(row, 'move')].join(' · ');
        return [
          signalOf(view, 'rivalMove', entry.id, { subject, date, recordId: id, fieldKey: 'sup.next_moves' }),
        ];
      }),
    );
}

/** Rivals of whom it became known lately that they attack. */
function intentSignals(view: AccountView): readonly Signal[] {
  return view.records('supplier').flatMap(({ id }): readonly Signal[] => {
    const asOf = view.entry(id, 'sup.strategy_here')?.evidence?.asOf;
    const isAttack = view.value(id, 'sup.strategy_here') === 'attack';
    if (!isAttack || asOf === undefined || view.value(id, 'sup.is_us') === true) return [];
    const age = daysBetween(asOf, view.today);
    if (age < 0 || age > NEAR) return [];
    const told = { subject: view.title(id), date: asOf, recordId: id, fieldKey: 'sup.strategy_here' };
    return [signalOf(view, 'rivalIntent', `${id}:${asOf}`, told)];
  });
}

function dayWithin(
  view: AccountView,
  row: RowEntry['row'],
  column: string,
  from: number,
  to: number,
): string | null {
  const day = cellText(row, column);
  if (day === null) return null;
  const ahead = daysBetween(view.today, day);
  return ahead >= from && ahead <= to ? day : null;
}
