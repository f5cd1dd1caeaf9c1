import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { exceedsStrategicCapacity, strategicCapacity } from '../../../shared/domain/tier/override.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';
import { useStores } from '../../stores/stores.ts';
import { DecideDialog } from './DecideDialog.tsx';
import { RetierTable } from './RetierTable.tsx';
import { lastTier } from './retier-rows.ts';

const FILTERS = ['all', 'changed', 'borderline', 'open'] as const;
type Filter = (typeof FILTERS)[number];

/** The yearly decision on the tiers of all accounts, by the model in force. */
export const RetierTab = observer(() => {
  const { app, portfolio, workspace } = useStores();
  const { t } = app;
  const [filter, setFilter] = useState<Filter>('all');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isDeciding, setDeciding] = useState(false);
  const year = Number(workspace.today.slice(0, 4));
  const { summaries } = portfolio;
  const rows = useMemo(() => summaries.filter((one) => passes(one, filter, year)), [summaries, filter, year]);
  const chosen = summaries.filter(({ accountId }) => selected.has(accountId));
  const { version, model } = workspace.models.current;
  const strategic = summaries.filter((one) => tierAfter(one, selected) === 'S').length;
  const isOver = exceedsStrategicCapacity(strategic, summaries.length, model.review);
  const capacity = strategicCapacity(summaries.length, model.review);
  const areAll = rows.length > 0 && rows.every(({ accountId }) => selected.has(accountId));
  return (
    <section className="panel what-if-result" aria-label={t(($) => $.whatIf.tab.retier)}>
      <div className="what-if-retier-bar">
        <Segmented<Filter>
          size="small"
          value={filter}
          options={FILTERS.map((value) => ({
            value,
            label: t(($) => $.whatIf.retier.filter[value], { year }),
          }))}
          onChange={setFilter}
        />
        <Button
          size="small"
          aria-pressed={areAll}
          data-testid="retier-all"
          onClick={() => setSelected(areAll ? new Set() : new Set(rows.map(({ accountId }) => accountId)))}
        >
          {t(($) => $.whatIf.retier.selectAll)}
        </Button>
        <span className={isOver ? 'what-if-warn' : 'muted'} data-testid="retier-capacity">
          {isOver
            ? t(($) => $.whatIf.capacityExceeded, { strategic, capacity })
            : t(($) => $.whatIf.capacity, { strategic, capacity })}
        </span>
        <div className="page-actions">
          <Button
            size="small"
            type="primary"
            disabled={chosen.length === 0}
            data-testid="retier-decide"
            onClick={() => setDeciding(true)}
          >
            {t(($) => $.whatIf.retier.decide, { count: chosen.length })}
          </Button>
        </div>
      </div>
      <p className="muted what-if-hint">{t(($) => $.whatIf.retier.rule, { version })}</p>
      <RetierTable rows={rows} selected={selected} onSelect={setSelected} />
      {isDeciding && (
        <DecideDialog
          accountIds={chosen.map(({ accountId }) => accountId)}
          year={year}
          onClose={(isDone) => {
            setDeciding(false);
            if (isDone) setSelected(new Set());
          }}
        />
      )}
    </section>
  );
});

function passes(summary: AccountSummary, filter: Filter, year: number): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return summary.computedTier !== 'unrated' && lastTier(summary) !== summary.computedTier;
    case 'borderline':
      return summary.borderline;
    case 'open':
      return summary.tierYears.every((decided) => decided.year !== year);
  }
}

/** Tier of the account once the selected ones are decided. */
function tierAfter(summary: AccountSummary, selected: ReadonlySet<string>) {
  return selected.has(summary.accountId) ? summary.computedTier : summary.tier;
}
