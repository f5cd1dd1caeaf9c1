import './service.css';
import { Segmented, Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { quarterOf } from '../../../shared/domain/account/signal-of.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { ServiceDetail } from './ServiceDetail.tsx';
import { ServiceFigures } from './ServiceFigures.tsx';
import { ServiceTable } from './ServiceTable.tsx';
import { StandardsMatrix } from './StandardsMatrix.tsx';
import { type ServiceRow, type ServiceSort, sortRows, topContact } from './service-rows.ts';
import { TopContactList } from './TopContactList.tsx';

const SIDES = ['detail', 'standards', 'executive'] as const;

/** How accounts are served by the standards of their tiers (domain §5.8), and who has met their top executives. */
export const ServicePanel = observer(() => {
  const { app, notices, portfolio, standings, workspace } = useStores();
  const { t, locale } = app;
  const [sort, setSort] = useState<ServiceSort>({ column: 'tier', isFalling: false });
  const [chosen, setChosen] = useState<string | null>(null);
  const [side, setSide] = useState<(typeof SIDES)[number]>('detail');
  useEffect(() => {
    standings.load().catch(notices.show);
  }, [standings, notices]);

  if (portfolio.summaries.length === 0)
    return <EmptyState title={t(($) => $.service.title)} text={t(($) => $.service.empty)} />;
  const all = standings.all.flatMap((standing): readonly ServiceRow[] => {
    const summary = portfolio.byId(standing.accountId);
    return summary === undefined ? [] : [{ summary, standing }];
  });
  const rows = sortRows(all, sort);
  const row = rows.find(({ summary }) => summary.accountId === chosen) ?? rows[0];
  const top = topContact(all);
  return (
    <>
      <header className="page-header">
        <h1>{t(($) => $.service.title)}</h1>
        <p className="muted">
          {t(($) => $.service.lead, {
            quarter: quarterOf(workspace.today),
            date: formatDate(workspace.today, locale),
          })}
        </p>
        {!standings.isComplete && (
          <output className="muted">
            <Spin size="small" /> {t(($) => $.service.loading)}
          </output>
        )}
      </header>
      <ServiceFigures rows={all} top={top} />
      <div className="service-columns">
        <section className="panel service-list" aria-label={t(($) => $.service.table)}>
          <ServiceTable
            rows={rows}
            sort={sort}
            onSort={setSort}
            chosen={row?.summary.accountId ?? null}
            onChoose={(accountId) => {
              setChosen(accountId);
              setSide('detail');
            }}
          />
        </section>
        <aside className="panel service-side">
          <Segmented
            block
            size="small"
            value={side}
            aria-label={t(($) => $.service.panels)}
            options={SIDES.map((one) => ({ value: one, label: t(($) => $.service.panel[one]) }))}
            data-testid="service-sides"
            onChange={setSide}
          />
          {side === 'detail' && row !== undefined ? <ServiceDetail row={row} /> : null}
          {side === 'standards' ? <StandardsMatrix /> : null}
          {side === 'executive' ? <TopContactList top={top} /> : null}
        </aside>
      </div>
    </>
  );
});
