import './virtual-table.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { nextRow } from '../next-row.ts';
import { sortedRows, type TableColumn, type TableOrder } from './columns.ts';
import { VirtualHead } from './VirtualHead.tsx';

const ROW_HEIGHT = 34;

type VirtualTableProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly testId: string;
  /** Shown in the place of no rows. */
  readonly empty: string;
  readonly order?: TableOrder;
  /** What Enter on a row does. */
  readonly onOpen?: (row: Row) => void;
};

/**
 * A table of thousands of rows; only those in view exist. Tab reaches the current row and then the controls within it,
 * arrows move on, Enter opens; a click on a heading sorts.
 */
export const VirtualTable = observer(<Row,>(props: VirtualTableProps<Row>) => {
  const { rows, columns, keyOf, onOpen } = props;
  const [order, setOrder] = useState<TableOrder | null>(props.order ?? null);
  const sorted = useMemo(() => sortedRows(rows, columns, order), [rows, columns, order]);
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  const id = useId();
  const current = Math.min(active, sorted.length - 1);
  const virtual = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  // The row that was moved to may not be drawn yet; it gets the focus once it is.
  useEffect(() => {
    if (!isMoving.current) return;
    const row = document.getElementById(`${id}-${current}`);
    if (row === null) return;
    isMoving.current = false;
    row.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent, row: Row) => {
    // Keys of a control within the row are its own.
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') onOpen?.(row);
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT);
    const next = nextRow(event.key, current, sorted.length, page);
    if (next === null) return;
    event.preventDefault();
    isMoving.current = true;
    setActive(next);
    virtual.scrollToIndex(next);
  };
  const template = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };

  return (
    <div ref={scroller} className="virtual-scroll">
      <table
        className="virtual-table"
        aria-label={props.label}
        aria-rowcount={sorted.length + 1}
        data-testid={props.testId}
      >
        <VirtualHead columns={columns} order={order} onOrder={setOrder} template={template} />
        <tbody className="virtual-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = sorted[index];
            if (row === undefined) return null;
            const tabIndex = index === current ? 0 : -1;
            return (
              <tr
                key={keyOf(row)}
                id={`${id}-${index}`}
                className="virtual-row"
                aria-rowindex={index + 2}
                tabIndex={tabIndex}
                style={{ ...template, transform: `translateY(${start}px)` }}
                data-testid={`${props.testId}-row`}
                onKeyDown={(event) => onKeyDown(event, row)}
                onFocus={() => setActive(index)}
              >
                {columns.map((column) => (
                  <td key={column.key} className={column.isFigure ? 'virtual-figure' : undefined}>
                    {column.cell(row, tabIndex)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {sorted.length === 0 ? <output className="virtual-none muted">{props.empty}</output> : null}
    </div>
  );
}) as <Row>(props: VirtualTableProps<Row>) => React.ReactNode;
