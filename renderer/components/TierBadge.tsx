import './tier-badge.css';
import { observer } from 'mobx-react-lite';
import type { Tier } from '../../shared/domain/tier/tiers.ts';
import { useStores } from '../stores/stores.ts';

/** The tier's letter in its colour; a dash where an account is not rated. */
export const TierBadge = observer(({ tier }: { readonly tier: Tier | null }) => {
  const { t } = useStores().app;
  const name = tier === null ? t(($) => $.common.unrated) : t(($) => $.common.tier, { tier });
  return (
    <span className={`tier-badge tier-badge-${tier ?? 'none'}`} role="img" aria-label={name} title={name}>
      {tier ?? t(($) => $.common.none)}
    </span>
  );
});
