import { CaretDownOutlined, CaretUpOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { SORT_COLUMNS, type SortColumn } from '../../stores/portfolio-filter.ts';
import { useStores } from '../../stores/stores.ts';

/** Column names; each sorts the table. */
export const TableHead = observer(() => (
  <div className="portfolio-head" role="rowgroup">
    <div className="portfolio-row portfolio-row-head" role="row" aria-rowindex={1}>
      {SORT_COLUMNS.map((column) => (
        <ColumnHead key={column} column={column} />
      ))}
    </div>
  </div>
));

const ColumnHead = observer(({ column }: { readonly column: SortColumn }) => {
  const { app, portfolioFilter } = useStores();
  const { sort } = portfolioFilter;
  const isSorted = sort.column === column;
  const name = app.t(($) => $.portfolio.column[column]);
  const order = sort.isDescending ? 'descending' : 'ascending';
  return (
    <div className={`portfolio-cell-${column}`} role="columnheader" aria-sort={isSorted ? order : 'none'}>
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
    </div>
  );
});

function SortMark({ isDescending }: { readonly isDescending: boolean }) {
  return isDescending ? <CaretDownOutlined aria-hidden="true" /> : <CaretUpOutlined aria-hidden="true" />;
}
