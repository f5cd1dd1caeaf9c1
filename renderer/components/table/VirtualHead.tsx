import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import type { CSSProperties } from 'react';
import type { TableColumn, TableOrder } from './columns.ts';

type VirtualHeadProps<Row> = {
  readonly columns: readonly TableColumn<Row>[];
  readonly order: TableOrder | null;
  readonly onOrder: (order: TableOrder) => void;
  readonly template: CSSProperties;
};

/** Column names; those that sort are buttons. */
export function VirtualHead<Row>({ columns, order, onOrder, template }: VirtualHeadProps<Row>) {
  return (
    <thead className="virtual-head">
      <tr className="virtual-row virtual-row-head" aria-rowindex={1} style={template}>
        {columns.map(({ key, name, isNameHidden, isFigure, sortKey, isDescending }) => {
          const isSorted = order?.column === key;
          const direction = order?.isDescending ? 'descending' : 'ascending';
          const toggle = () =>
            onOrder({
              column: key,
              isDescending: isSorted ? order?.isDescending !== true : isDescending === true,
            });
          return (
            <th
              key={key}
              scope="col"
              className={isFigure ? 'virtual-figure' : undefined}
              aria-sort={sortKey === undefined ? undefined : isSorted ? direction : 'none'}
            >
              {sortKey === undefined ? (
                <span className={isNameHidden ? 'visually-hidden' : undefined}>{name}</span>
              ) : (
                <button type="button" className="virtual-sort" data-testid={`sort-${key}`} onClick={toggle}>
                  {name}
                  {isSorted && order?.isDescending && <CaretDownOutlined aria-hidden="true" />}
                  {isSorted && !order?.isDescending && <CaretUpOutlined aria-hidden="true" />}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
