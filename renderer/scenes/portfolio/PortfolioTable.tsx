import { useVirtualizer } from '@tanstack/react-virtual';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { nextRow } from './next-row.ts';
import { PortfolioRow } from './PortfolioRow.tsx';
import { TableHead } from './TableHead.tsx';

const ROW_HEIGHT = 34;
const COLUMN_COUNT = 9;

/** The table of accounts; only the rows in view exist. Arrows move, Enter opens. */
export const PortfolioTable = observer(() => {
  const { app, portfolioFilter } = useStores();
  const { rows } = portfolioFilter;
  const [, goTo] = useLocation();
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const current = Math.min(active, rows.length - 1);
  const open = (index: number) => {
    const row = rows[index];
    if (row !== undefined) goTo(routes.account(row.accountId));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') open(current);
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT);
    const next = nextRow(event.key, current, rows.length, page);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
    virtual.scrollToIndex(next);
  };

  return (
    <div
      className="portfolio-table"
      role="grid"
      tabIndex={0}
      aria-label={app.t(($) => $.portfolio.table)}
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMN_COUNT}
      aria-activedescendant={rows.length === 0 ? undefined : `portfolio-row-${current}`}
      data-testid="portfolio-table"
      onKeyDown={onKeyDown}
    >
      <div ref={scroller} className="portfolio-scroll" role="presentation">
        <TableHead />
        <div className="portfolio-rows" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <PortfolioRow
                key={row.accountId}
                index={index}
                top={start}
                summary={row}
                isActive={index === current}
                onOpen={() => open(index)}
              />
            );
          })}
        </div>
        {rows.length === 0 ? (
          <p className="portfolio-none muted" role="status">
            {app.t(($) => $.portfolio.filter.none)}
          </p>
        ) : null}
      </div>
    </div>
  );
});
