import type { ScoringModel } from '../model/scoring-model.ts';
import { type MoveReason, moveReasons } from '../tier/move-reasons.ts';
import { type WhatIfScore, withScores } from './simulate.ts';
import type { RatableAccount } from './summary.ts';

export type ExplainedMove = { readonly accountId: string; readonly reasons: readonly MoveReason[] };

/** Why each of these accounts is rated otherwise by the scenario than by the model in force. */
export function explainMoves(
  accounts: readonly RatableAccount[],
  today: ScoringModel,
  scenario: ScoringModel,
  scores: readonly WhatIfScore[],
): readonly ExplainedMove[] {
  return accounts.map((account) => {
    const { accountId } = account.facts;
    const own = scores.filter((score) => score.accountId === accountId);
    const before = { basis: account.basis, rules: today.tier };
    const after = { basis: withScores(account, own).basis, rules: scenario.tier };
    return { accountId, reasons: moveReasons(before, after) };
  });
}
