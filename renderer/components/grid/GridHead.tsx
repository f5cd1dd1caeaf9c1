import { observer } from 'mobx-react-lite';
import type { Column } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import { headingUnit, isFigure } from './column-layout.ts';

/** Headings with the unit that the figures below have. */
export const GridHead = observer(({ columns }: { readonly columns: readonly Column[] }) => {
  const { app } = useStores();
  return (
    <thead className="grid-group">
      <tr aria-rowindex={1} className="grid-row grid-head">
        {columns.map((column, index) => {
          const unit = headingUnit(column.type, app.locale);
          return (
            <th
              key={column.key}
              scope="col"
              aria-colindex={index + 1}
              className={isFigure(column.type) ? 'grid-cell grid-figure' : 'grid-cell'}
            >
              {app.label(column.label)}
              {unit !== '' && <span className="grid-unit">{unit}</span>}
            </th>
          );
        })}
        <th scope="col" aria-colindex={columns.length + 1} className="grid-cell grid-mark">
          {app.t(($) => $.dossier.grid.evidence)}
        </th>
      </tr>
    </thead>
  );
});
