import './filter-bar.css';
import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { type RatedTier, TIERS } from '../../../shared/domain/tier/tiers.ts';
import { useStores } from '../../stores/stores.ts';

const CHOICES: readonly RatedTier[] = [...TIERS, 'unrated'];

/** Filter by tier and by text. */
export const FilterBar = observer(() => {
  const { app, portfolioFilter } = useStores();
  const { t } = app;
  return (
    <div className="portfolio-filter">
      <Input
        allowClear
        value={portfolioFilter.text}
        placeholder={t(($) => $.portfolio.filter.text)}
        aria-label={t(($) => $.portfolio.filter.text)}
        data-testid="portfolio-filter"
        onChange={(event) => portfolioFilter.setText(event.target.value)}
      />
      <fieldset className="portfolio-tiers" aria-label={t(($) => $.portfolio.filter.tiers)}>
        {CHOICES.map((tier) => (
          <TierToggle key={tier} tier={tier} />
        ))}
      </fieldset>
      {portfolioFilter.isActive ? (
        <Button size="small" type="text" data-testid="clear-filter" onClick={portfolioFilter.clear}>
          {t(($) => $.portfolio.filter.clear)}
        </Button>
      ) : null}
    </div>
  );
});

/** A tier with the number of its accounts; pressed = shown. */
const TierToggle = observer(({ tier }: { readonly tier: RatedTier }) => {
  const { app, portfolioFilter } = useStores();
  const count = portfolioFilter.countOf(tier);
  if (count === 0) return null;
  const name = tier === 'unrated' ? app.t(($) => $.portfolio.filter.unrated) : tier;
  return (
    <button
      type="button"
      className={`tier-toggle tier-toggle-${tier}`}
      aria-pressed={portfolioFilter.tiers.has(tier)}
      data-testid={`filter-tier-${tier}`}
      onClick={() => portfolioFilter.toggleTier(tier)}
    >
      {name} <strong>{count}</strong>
    </button>
  );
});
