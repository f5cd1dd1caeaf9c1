import { round2 } from '../scale.ts';
import type { Signal } from '../tier/signals.ts';
import { cellNumber, cellText, cellWan } from './money.ts';
import { signalOf } from './signal-of.ts';
import { type AccountView, compareCodes } from './view.ts';

/** What plans tell: the customer's budget, and our own objectives. */
export function planSignals(view: AccountView): readonly Signal[] {
  return [...budgetSignals(view), ...objectiveSignals(view)];
}

/** Its investment of two following years, the later one not beyond next year, by the swing that sales are held to. */
function budgetSignals(view: AccountView): readonly Signal[] {
  const horizon = Number(view.today.slice(0, 4)) + 1;
  const byYear = new Map(
    view.rows(view.account.id, 'fin.years').flatMap(({ row }) => {
      const [year, capex] = [cellNumber(row, 'year'), cellWan(row, 'capex')];
      return year === null || capex === null || year > horizon ? [] : [[year, capex] as const];
    }),
  );
  const year = Math.max(...byYear.keys());
  const [before, after] = [byYear.get(year - 1), byYear.get(year)];
  if (!before || after === undefined) return [];
  const swing = round2(Math.abs(after / before - 1) * 100);
  if (swing < view.models.current.model.review.salesSwing) return [];
  return [signalOf(view, 'budget', `${year}`, { subject: `${year}`, before, after, fieldKey: 'fin.years' })];
}

/** Two objectives that follow each other by their due date, both missed: off track, or overdue and not done. */
function objectiveSignals(view: AccountView): readonly Signal[] {
  const objectives = view
    .rows(view.account.id, 'plan.objectives')
    .map(({ row }) => {
      const [code, due, status] = [
        cellText(row, 'code') ?? '',
        cellText(row, 'due'),
        cellText(row, 'status'),
      ];
      const isLate = due !== null && due < view.today && status !== 'done';
      return { code, due: due ?? '9999', isMissed: status === 'off' || isLate };
    })
    .sort((a, b) => (a.due === b.due ? compareCodes(a.code, b.code) : a.due < b.due ? -1 : 1));
  const at = objectives.findIndex(
    ({ isMissed }, index) => isMissed && objectives[index + 1]?.isMissed === true,
  );
  const pair = at === -1 ? [] : objectives.slice(at, at + 2).map(({ code }) => code);
  if (pair.length === 0) return [];
  const subject = pair.join(' · ');
  return [signalOf(view, 'objectives', pair.join('+'), { subject, fieldKey: 'plan.objectives' })];
}
