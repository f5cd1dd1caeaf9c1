import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { SORT_COLUMNS, type SortColumn } from '../../stores/portfolio-filter.ts';
import { useStores } from '../../stores/stores.ts';
import { columnName } from './column-name.ts';

/** Column names; each sorts the table. */
export const TableHead = observer(() => (
  <thead className="portfolio-head">
    <tr className="portfolio-row portfolio-row-head" aria-rowindex={1}>
      {SORT_COLUMNS.map((column) => (
        <ColumnHead key={column} column={column} />
      ))}
    </tr>
  </thead>
));

const ColumnHead = observer(({ column }: { readonly column: SortColumn }) => {
  const { app, portfolioFilter } = useStores();
  const { sort } = portfolioFilter;
  const isSorted = sort.column === column;
  const name = columnName(column, app);
  const order = sort.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={`portfolio-cell-${column}`} aria-sort={isSorted ? order : 'none'}>
      <button
        type="button"
        className="portfolio-sort"
        title={app.t(($) => $.portfolio.sortBy, { column: name })}
        data-testid={`sort-${column}`}
        onClick={() => portfolioFilter.sortBy(column)}
      >
        {name}
        {isSorted ? <SortMark isDescending={sort.isDescending} /> : null}
      </button>
    </th>
  );
});

function SortMark({ isDescending }: { readonly isDescending: boolean }) {
  return isDescending ? <CaretDownOutlined aria-hidden="true" /> : <CaretUpOutlined aria-hidden="true" />;
}
