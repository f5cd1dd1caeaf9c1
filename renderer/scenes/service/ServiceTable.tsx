import { useVirtualizer } from '@tanstack/react-virtual';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { nextRow } from '../../components/next-row.ts';
import { useStores } from '../../stores/stores.ts';
import { ServiceTableRow, serviceRowId } from './ServiceTableRow.tsx';
import { SERVICE_COLUMNS, type ServiceRow, type ServiceSort } from './service-rows.ts';

const ROW_HEIGHT = 34;

type ServiceTableProps = {
  readonly rows: readonly ServiceRow[];
  readonly sort: ServiceSort;
  readonly onSort: (sort: ServiceSort) => void;
  readonly chosen: string | null;
  readonly onChoose: (accountId: string) => void;
};

/** One line an account; only those in view exist. Arrows choose the next one, headings sort. */
export const ServiceTable = observer(({ rows, sort, onSort, chosen, onChoose }: ServiceTableProps) => {
  const { t } = useStores().app;
  const scroller = useRef<HTMLDivElement>(null);
  const moveTo = useRef<number | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const active = Math.max(
    0,
    rows.findIndex(({ summary }) => summary.accountId === chosen),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT);
    const next = nextRow(event.key, active, rows.length, page);
    const row = next === null ? undefined : rows[next];
    if (next === null || row === undefined) return;
    event.preventDefault();
    moveTo.current = next;
    virtual.scrollToIndex(next);
    onChoose(row.summary.accountId);
  };
  useEffect(() => {
    if (moveTo.current === null) return;
    const row = document.getElementById(serviceRowId(moveTo.current));
    if (row === null) return;
    moveTo.current = null;
    row.focus({ preventScroll: true });
  });
  return (
    <div ref={scroller} className="service-scroll">
      <table
        className="service-table"
        aria-label={t(($) => $.service.table)}
        aria-rowcount={rows.length + 1}
        data-testid="service-table"
      >
        <thead>
          <tr className="service-row service-head">
            {SERVICE_COLUMNS.map((column) => {
              const isSorted = sort.column === column;
              const name = t(($) => $.service.column[column]);
              return (
                <th
                  key={column}
                  scope="col"
                  className={`service-cell-${column}`}
                  aria-sort={isSorted ? (sort.isFalling ? 'descending' : 'ascending') : 'none'}
                >
                  <button
                    type="button"
                    title={t(($) => $.service.sort, { column: name })}
                    onClick={() => onSort({ column, isFalling: isSorted ? !sort.isFalling : false })}
                  >
                    {name}
                    {isSorted ? <span aria-hidden="true">{sort.isFalling ? ' ↓' : ' ↑'}</span> : null}
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <ServiceTableRow
                key={row.summary.accountId}
                index={index}
                top={start}
                row={row}
                isChosen={row.summary.accountId === chosen}
                isActive={index === active}
                onChoose={() => onChoose(row.summary.accountId)}
                onKeyDown={onKeyDown}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
