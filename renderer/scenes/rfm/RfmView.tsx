import './rfm.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { rfmOf } from '../../../shared/domain/economics/rfm.ts';
import { routes } from '../../app/routes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { RfmTable } from './RfmTable.tsx';
import { sortedRows } from './rfm-rows.ts';

/** Recency, frequency and money of the accounts that need no dossier of their own (domain §9.4). */
export const RfmView = observer(() => {
  const { app, portfolio, workspace } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const { summaries } = portfolio;
  const { today } = workspace;
  const { table, rows } = useMemo(() => {
    const rated = rfmOf(
      summaries.map((one) => ({ ...one, id: one.accountId })),
      today,
    );
    return { table: rated, rows: sortedRows(rated, summaries) };
  }, [summaries, today]);
  if (rows.length === 0) {
    return (
      <EmptyState title={t(($) => $.rfm.empty)} text={t(($) => $.rfm.emptyText)}>
        <Button type="primary" onClick={() => goTo(routes.portfolio)}>
          {t(($) => $.rfm.openPortfolio)}
        </Button>
      </EmptyState>
    );
  }
  const missing = rows.filter(({ row }) => row.code === null).length;
  return (
    <section className="panel rfm" aria-label={t(($) => $.rfm.title)} data-testid="rfm-view">
      <header className="rfm-head">
        <h1>{t(($) => $.rfm.title)}</h1>
        <span className="muted">{t(($) => $.rfm.note, { count: rows.length })}</span>
        <p className="muted rfm-rule">
          {t(($) => $.rfm.rule)} {table.isIndicative && t(($) => $.rfm.fewer)}
        </p>
        {missing > 0 && <p className="rfm-missing">{t(($) => $.rfm.missing, { count: missing })}</p>}
      </header>
      <RfmTable rows={rows} />
    </section>
  );
});
