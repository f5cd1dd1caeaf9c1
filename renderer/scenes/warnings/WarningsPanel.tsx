import './warnings.css';
import { Button, Segmented, Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { AddWarning } from './AddWarning.tsx';
import { WarningDetail } from './WarningDetail.tsx';
import { WarningFilters } from './WarningFilters.tsx';
import { WarningList } from './WarningList.tsx';
import {
  byUrgency,
  groupOf,
  isShown,
  itemsOf,
  WARNING_GROUPS,
  type WarningFilter,
  type WarningGroup,
  type WarningItem,
} from './warning-items.ts';

const EVERYTHING: WarningFilter = { kind: null, manager: null, tiers: new Set() };

/** The early-warning board of all accounts (domain §5.7): noticed, being handled, done; reviews and overrides. */
export const WarningsPanel = observer(() => {
  const { app, notices, portfolio, standings } = useStores();
  const { t } = app;
  const [group, setGroup] = useState<WarningGroup>('new');
  const [filter, setFilter] = useState(EVERYTHING);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  useEffect(() => {
    standings.load().catch(notices.show);
  }, [standings, notices]);

  const all = standings.all.flatMap((standing) => {
    const summary = portfolio.byId(standing.accountId);
    return summary === undefined ? [] : itemsOf(standing, summary);
  });
  const shown = all.filter((item) => isShown(item, filter));
  const inGroup = byUrgency(shown.filter((item) => groupOf(item) === group));
  const item = inGroup.find(({ id }) => id === chosen) ?? inGroup[0];
  const managers = [...new Set(portfolio.summaries.flatMap(({ manager }) => manager ?? []))].sort();

  if (portfolio.summaries.length === 0)
    return <EmptyState title={t(($) => $.warning.title)} text={t(($) => $.warning.empty.none)} />;
  return (
    <>
      <header className="page-header">
        <h1>{t(($) => $.warning.title)}</h1>
        <Trouble items={all} />
        {!standings.isComplete && (
          <output className="muted">
            <Spin size="small" /> {t(($) => $.warning.loading)}
          </output>
        )}
        <div className="page-actions">
          <Button size="small" data-testid="warning-add-open" onClick={() => setAdding(!isAdding)}>
            {t(($) => $.warning.add)}
          </Button>
        </div>
      </header>
      <div className="warning-bar">
        <Segmented
          size="small"
          value={group}
          aria-label={t(($) => $.warning.groups)}
          options={WARNING_GROUPS.map((one) => ({
            value: one,
            label: t(($) => $.warning.groupCount, {
              name: t(($) => $.warning.group[one]),
              count: shown.filter((each) => groupOf(each) === one).length,
            }),
          }))}
          data-testid="warning-groups"
          onChange={setGroup}
        />
        <WarningFilters filter={filter} managers={managers} onChange={setFilter} />
      </div>
      {isAdding && (
        <section className="panel warning-card">
          <AddWarning onClose={() => setAdding(false)} />
        </section>
      )}
      <div className="warning-columns">
        <section className="panel warning-list" aria-label={t(($) => $.warning.list)}>
          {inGroup.length === 0 ? (
            <p className="warning-none muted">
              {t(($) => $.warning.empty[all.some((one) => groupOf(one) === group) ? 'filtered' : group])}
            </p>
          ) : (
            <WarningList items={inGroup} chosen={item?.id ?? null} onChoose={setChosen} />
          )}
        </section>
        <aside className="panel warning-card" aria-live="polite">
          {item === undefined ? (
            <p className="muted">{t(($) => $.warning.lead)}</p>
          ) : (
            <WarningDetail key={item.id} item={item} />
          )}
        </aside>
      </div>
    </>
  );
});

/** What nobody answers for, and what is late. */
const Trouble = observer(({ items }: { readonly items: readonly WarningItem[] }) => {
  const { t } = useStores().app;
  const alerts = items.flatMap((item) => (item.type === 'alert' ? [item.alert] : []));
  const incomplete = alerts.filter(({ isIncomplete }) => isIncomplete).length;
  const late = alerts.filter(({ isOverdue }) => isOverdue).length;
  return (
    <p className="warning-trouble">
      {late > 0 && (
        <mark className="warning-mark warning-late">{t(($) => $.warning.late, { count: late })}</mark>
      )}
      {incomplete > 0 && (
        <mark className="warning-mark">{t(($) => $.warning.incomplete, { count: incomplete })}</mark>
      )}
    </p>
  );
});
