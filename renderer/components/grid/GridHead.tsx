import { observer } from 'mobx-react-lite';
import type { Column } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import { headingUnit, isFigure } from './column-layout.ts';

/** Headings with the unit that the figures below have. */
export const GridHead = observer(({ columns }: { readonly columns: readonly Column[] }) => {
  const { app } = useStores();
  return (
    <div role="row" aria-rowindex={1} className="grid-row grid-head">
      {columns.map((column, index) => {
        const unit = headingUnit(column.type, app.locale);
        return (
          <span
            key={column.key}
            role="columnheader"
            aria-colindex={index + 1}
            className={isFigure(column.type) ? 'grid-cell grid-figure' : 'grid-cell'}
          >
            {app.label(column.label)}
            {unit !== '' && <span className="grid-unit">{unit}</span>}
          </span>
        );
      })}
      <span role="columnheader" aria-colindex={columns.length + 1} className="grid-cell grid-mark">
        {app.t(($) => $.dossier.grid.evidence)}
      </span>
    </div>
  );
});
