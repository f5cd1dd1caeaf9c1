import type { Scores } from '../scale.ts';
import { FORCES, type Force, fiveForces } from '../strategy/five-forces.ts';
import { GENERIC_STRATEGIES, type GenericStrategy, isStrategyRisk } from '../strategy/generic-strategy.ts';
import { cellNumber, cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';

export type ForceReading = {
  readonly key: Force;
  readonly entryId: string | null;
  /** 0–5, 5 = strong pressure. */
  readonly now: number | null;
  readonly in3y: number | null;
  readonly comment: string;
};

export type StrategyReading = {
  readonly forces: readonly ForceReading[];
  readonly now: ReturnType<typeof fiveForces>;
  readonly in3y: ReturnType<typeof fiveForces>;
  readonly generic: GenericStrategy | null;
  /** Stuck in the middle. */
  readonly isGenericRisk: boolean;
};

/** Five forces of the customer's industry and its basic strategy (domain §9.4); the first row of a force counts. */
export const readStrategy = oncePerView((view): StrategyReading => {
  const id = view.account.id;
  const rows = view.rows(id, 'env.five_forces');
  const forces = FORCES.map(({ key }) => {
    const found = rows.find(({ row }) => row.force === key);
    return {
      key,
      entryId: found?.entry.id ?? null,
      now: found === undefined ? null : cellNumber(found.row, 'now'),
      in3y: found === undefined ? null : cellNumber(found.row, 'in3y'),
      comment: found === undefined ? '' : (cellText(found.row, 'comment') ?? ''),
    };
  });
  const scores = (of: (force: ForceReading) => number | null) =>
    Object.fromEntries(forces.map((force) => [force.key, of(force)])) as Scores<Force>;
  const generic = GENERIC_STRATEGIES.find(({ key }) => key === view.value(id, 'str.generic'))?.key ?? null;
  return {
    forces,
    now: fiveForces(scores(({ now }) => now)),
    in3y: fiveForces(scores(({ in3y }) => in3y)),
    generic,
    isGenericRisk: generic !== null && isStrategyRisk(generic),
  };
});
