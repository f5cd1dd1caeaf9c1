import type { ScoringModel } from '../model/scoring-model.ts';
import { type RatableAccount, type RatingSummary, ratingOf } from './summary.ts';

/** A score that a what-if puts in the place of the one in force; null takes it away. */
export type WhatIfScore = {
  readonly accountId: string;
  readonly criterionId: string;
  readonly score: number | null;
};

/** What each account would be by another model and other scores (domain §5.2); nothing is read or written. */
export function simulate(
  accounts: readonly RatableAccount[],
  model: ScoringModel,
  scores: readonly WhatIfScore[] = [],
): (RatingSummary & { readonly accountId: string })[] {
  const changed = new Map<string, WhatIfScore[]>();
  for (const score of scores) changed.set(score.accountId, [...(changed.get(score.accountId) ?? []), score]);
  return accounts.map((account) => {
    const { accountId } = account.facts;
    return { accountId, ...ratingOf(withScores(account, changed.get(accountId) ?? []), model) };
  });
}

/** The account with the scores of a what-if in the place of its own. */
export function withScores(account: RatableAccount, scores: readonly WhatIfScore[]): RatableAccount {
  if (scores.length === 0) return account;
  const { judged, measured } = account.basis;
  const given = Object.fromEntries(scores.map(({ criterionId, score }) => [criterionId, score]));
  // A score that is taken away must not come back from the dossier's own figure.
  const kept = Object.entries(measured).filter(([id]) => given[id] !== null);
  const basis = {
    ...account.basis,
    judged: { ...judged, ...given },
    measured: Object.fromEntries(kept),
  };
  return { ...account, basis };
}
