import '../../components/portfolio-filter/filter-bar.css';
import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { WARNING_KINDS } from '../../../shared/domain/tier/review.ts';
import { type RatedTier, TIERS } from '../../../shared/domain/tier/tiers.ts';
import { useStores } from '../../stores/stores.ts';
import type { WarningFilter } from './warning-items.ts';

type WarningFiltersProps = {
  readonly filter: WarningFilter;
  readonly managers: readonly string[];
  readonly onChange: (filter: WarningFilter) => void;
};

const ALL = '';
const CHOICES: readonly RatedTier[] = [...TIERS, 'unrated'];

/** Filter by kind of warning, account manager and tier. */
export const WarningFilters = observer(({ filter, managers, onChange }: WarningFiltersProps) => {
  const { app } = useStores();
  const { t } = app;
  const toggle = (tier: RatedTier) => {
    const tiers = new Set(filter.tiers);
    if (!tiers.delete(tier)) tiers.add(tier);
    onChange({ ...filter, tiers });
  };
  return (
    <div className="warning-filters">
      <Select
        size="small"
        value={filter.kind ?? ALL}
        aria-label={t(($) => $.warning.filter.kind)}
        popupMatchSelectWidth={false}
        options={[
          { value: ALL, label: t(($) => $.warning.filter.allKinds) },
          ...WARNING_KINDS.map(({ key, label }) => ({ value: key as string, label: app.label(label) })),
        ]}
        onChange={(kind) => onChange({ ...filter, kind: kind === ALL ? null : kind })}
      />
      <Select
        size="small"
        value={filter.manager ?? ALL}
        aria-label={t(($) => $.warning.filter.manager)}
        popupMatchSelectWidth={false}
        options={[
          { value: ALL, label: t(($) => $.warning.filter.allManagers) },
          ...managers.map((name) => ({ value: name, label: name })),
        ]}
        onChange={(manager) => onChange({ ...filter, manager: manager === ALL ? null : manager })}
      />
      <fieldset className="portfolio-tiers" aria-label={t(($) => $.warning.filter.tiers)}>
        {CHOICES.map((tier) => (
          <button
            key={tier}
            type="button"
            className={`tier-toggle tier-toggle-${tier}`}
            aria-pressed={filter.tiers.has(tier)}
            onClick={() => toggle(tier)}
          >
            {tier === 'unrated' ? t(($) => $.warning.filter.unrated) : tier}
          </button>
        ))}
      </fieldset>
    </div>
  );
});
