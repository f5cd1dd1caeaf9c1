import { useEffect, useState } from 'react';
import type { ScoringModel } from '../../../shared/domain/model/scoring-model.ts';
import type { Tier } from '../../../shared/domain/tier/tiers.ts';
import { useStores } from '../../stores/stores.ts';

/** An account that would change its tier. */
export type PreviewMove = {
  readonly accountId: string;
  readonly name: string;
  readonly from: Tier | null;
  readonly to: Tier | null;
};
export type ModelPreview = { readonly moves: readonly PreviewMove[]; readonly scores: number };

/** Long enough for the digits of one number. */
const PAUSE_MS = 250;

/** What the draft would change, asked once the typing rests; null while there is nothing to ask. */
export function useModelPreview(model: ScoringModel, isWanted: boolean): ModelPreview | null {
  const { client, portfolio } = useStores();
  const [preview, setPreview] = useState<ModelPreview | null>(null);
  useEffect(() => {
    if (!isWanted) {
      setPreview(null);
      return;
    }
    let isCurrent = true;
    const ask = async () => {
      const results = await client.tier.simulate({ model, scores: [] }).catch(() => null);
      if (!isCurrent || results === null) return;
      const known = results.flatMap((after) => {
        const before = portfolio.byId(after.accountId);
        return before === undefined ? [] : [{ before, after }];
      });
      setPreview({
        moves: known
          .filter(({ before, after }) => before.tier !== after.tier)
          .map(({ before, after }) => ({
            accountId: before.accountId,
            name: before.name,
            from: before.tier,
            to: after.tier,
          })),
        scores: known.filter(({ before, after }) => before.tierScore !== after.tierScore).length,
      });
    };
    const timer = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [client, portfolio, model, isWanted]);
  return preview;
}
