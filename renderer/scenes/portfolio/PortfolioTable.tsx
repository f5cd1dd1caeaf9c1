import { useVirtualizer } from '@tanstack/react-virtual';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { nextRow } from '../../components/next-row.ts';
import { useStores } from '../../stores/stores.ts';
import { accountLinkId, PortfolioRow } from './PortfolioRow.tsx';
import { TableHead } from './TableHead.tsx';

const ROW_HEIGHT = 34;

/** The table of accounts; only the rows in view exist. Tab reaches one row, arrows move on, Enter opens. */
export const PortfolioTable = observer(() => {
  const { app, portfolioFilter } = useStores();
  const { rows } = portfolioFilter;
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  /** The row that was moved to may not be drawn yet; it gets the focus once it is. */
  const isMoving = useRef(false);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const current = Math.min(active, rows.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT);
    const next = nextRow(event.key, current, rows.length, page);
    if (next === null) return;
    event.preventDefault();
    isMoving.current = true;
    setActive(next);
    virtual.scrollToIndex(next);
  };
  useEffect(() => {
    if (!isMoving.current) return;
    const link = document.getElementById(accountLinkId(current));
    if (link === null) return;
    isMoving.current = false;
    link.focus({ preventScroll: true });
  });

  return (
    <div ref={scroller} className="portfolio-scroll">
      <table
        className="portfolio-table"
        aria-label={app.t(($) => $.portfolio.table)}
        aria-rowcount={rows.length + 1}
        data-testid="portfolio-table"
      >
        <TableHead />
        <tbody className="portfolio-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <PortfolioRow
                key={row.accountId}
                index={index}
                top={start}
                summary={row}
                isActive={index === current}
                onKeyDown={onKeyDown}
                onFocus={() => setActive(index)}
              />
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 ? (
        <output className="portfolio-none muted">{app.t(($) => $.portfolio.filter.none)}</output>
      ) : null}
    </div>
  );
});
