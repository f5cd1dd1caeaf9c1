import { round2 } from '../scale.ts';
import { INDICATOR_LEVELS, type IndicatorLevel } from '../stickiness/indicators.ts';
import { cellNumber, cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { readStickiness } from './stickiness-reading.ts';
import { readTier } from './tier-reading.ts';
import type { AccountView } from './view.ts';

/** An action of the plan that is to lift a level. */
export type LevelAction = { readonly code: string; readonly text: string; readonly isOpen: boolean };

/** What a level is to reach, by when, whose task it is and by which actions (domain §6). */
export type LevelTarget = {
  readonly level: IndicatorLevel;
  /** Score of today; null while too few indicators are scored. */
  readonly score: number | null;
  /** Entry that holds the target; null while none is set. */
  readonly entryId: string | null;
  readonly target: number | null;
  readonly due: string | null;
  readonly ownerId: string | null;
  readonly owner: string;
  readonly actions: readonly LevelAction[];
  /** target − score; null while one is unknown. */
  readonly gap: number | null;
  /** Below the line on an S or A account without an open action: the rule of domain §6 is broken. */
  readonly needsAction: boolean;
  readonly isOverdue: boolean;
};

/** Targets of the three levels with their actions (domain §6). */
export const readLevelTargets = oncePerView((view): readonly LevelTarget[] => {
  const { result } = readStickiness(view);
  const { reached } = view.models.current.model.stickiness;
  const { tier } = readTier(view);
  const scores = { P: result.l1, V: result.l2, F: result.l3 };
  const rows = view.rows(view.account.id, 'stk.targets');
  const plan = planActions(view);
  return INDICATOR_LEVELS.map(({ key }): LevelTarget => {
    const found = rows.findLast(({ row }) => row.level === key);
    const score = scores[key];
    const [target, due] = [
      found === undefined ? null : cellNumber(found.row, 'target'),
      found === undefined ? null : cellText(found.row, 'due'),
    ];
    const ownerId = found === undefined ? null : cellText(found.row, 'owner');
    const codes = Array.isArray(found?.row.actions) ? found.row.actions.map(String) : [];
    const actions = codes.map((code) => plan.get(code) ?? { code, text: '', isOpen: false });
    const isBelow = score !== null && score < reached;
    return {
      level: key,
      score,
      entryId: found?.entry.id ?? null,
      target,
      due,
      ownerId,
      owner: ownerId === null ? '' : view.title(ownerId),
      actions,
      gap: target === null || score === null ? null : round2(target - score),
      needsAction: isBelow && (tier === 'S' || tier === 'A') && !actions.some(({ isOpen }) => isOpen),
      isOverdue: due !== null && due < view.today && score !== null && target !== null && score < target,
    };
  });
});

/** Actions of the account plan by their code. */
export function planActions(view: AccountView): ReadonlyMap<string, LevelAction> {
  return new Map(
    view.rows(view.account.id, 'plan.actions').flatMap(({ row }) => {
      const code = cellText(row, 'code');
      const isOpen = row.status !== 'done' && row.status !== 'dropped';
      return code === null ? [] : [[code, { code, text: cellText(row, 'text') ?? '', isOpen }] as const];
    }),
  );
}
