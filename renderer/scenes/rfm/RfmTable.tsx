import { useVirtualizer } from '@tanstack/react-virtual';
import { observer } from 'mobx-react-lite';
import { useRef } from 'react';
import { Link } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import type { RfmLine } from './rfm-rows.ts';

const ROW_HEIGHT = 32;

/** One line an account; only those in view exist. */
export const RfmTable = observer(({ rows }: { readonly rows: readonly RfmLine[] }) => {
  const { t } = useStores().app;
  const { unit } = useAmounts();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className="rfm-scroll">
      <table className="figures rfm-table" aria-label={t(($) => $.rfm.title)} aria-rowcount={rows.length + 1}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.rfm.account)}</th>
            <th scope="col">{t(($) => $.rfm.lastOrder)}</th>
            <th scope="col">{t(($) => $.rfm.days)}</th>
            <th scope="col">{t(($) => $.rfm.orders)}</th>
            <th scope="col">
              {t(($) => $.rfm.revenue)} ({unit})
            </th>
            <th scope="col">{t(($) => $.rfm.r)}</th>
            <th scope="col">{t(($) => $.rfm.f)}</th>
            <th scope="col">{t(($) => $.rfm.m)}</th>
            <th scope="col">{t(($) => $.rfm.code)}</th>
            <th scope="col" className="figures-text">
              {t(($) => $.rfm.hint)}
            </th>
          </tr>
        </thead>
        <tbody>
          {above > 0 && <tr style={{ height: above }} />}
          {items.map(({ index }) => {
            const line = rows[index];
            return line === undefined ? null : <Row key={line.row.id} line={line} />;
          })}
          {below > 0 && <tr style={{ height: below }} />}
        </tbody>
      </table>
    </div>
  );
});

const Row = observer(({ line }: { readonly line: RfmLine }) => {
  const { t } = useStores().app;
  const { amount, figure, none } = useAmounts();
  const { row, summary, advice } = line;
  return (
    <tr style={{ height: ROW_HEIGHT }}>
      <th scope="row">
        <TierBadge tier={summary.tier} />{' '}
        <Link
          href={routes.account(summary.accountId, 'dossier', { section: 'trx', field: 'trx.last_order' })}
        >
          {summary.name}
        </Link>
      </th>
      <td>{summary.lastOrder ?? none}</td>
      <td>{figure(row.days)}</td>
      <td>{figure(summary.orders12m)}</td>
      <td>{amount(summary.revenue)}</td>
      <td>{figure(row.recency)}</td>
      <td>{figure(row.frequency)}</td>
      <td>{figure(row.money)}</td>
      <td>
        <b data-testid={`rfm-${summary.code}`}>{row.code ?? none}</b>
      </td>
      <td className="figures-text muted">{t(($) => $.rfm.advice[advice])}</td>
    </tr>
  );
});
