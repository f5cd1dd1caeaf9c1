import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { isWrapped, type MatrixColumn, spansOf } from './matrix-columns.ts';

type Props = {
  readonly model: MapModel;
  readonly columns: readonly (MatrixColumn & { readonly index: number })[];
  /** px of a column. */
  readonly width: number;
  /** The names fit across their columns. */
  readonly isUpright: boolean;
  /** Widths in px of the columns that are not drawn. */
  readonly before: number;
  readonly after: number;
};

/** Departments, and below them the people; a key person without a link or with a single one is marked. */
export const MatrixHead = observer(({ model, columns, width, isUpright, before, after }: Props) => {
  const { app, account, inspector } = useStores();
  const { t } = app;
  const { keyPeople, singleLinkKeys, uncoveredKeys } = model.reading.metrics;
  const none = t(($) => $.maps.heat.noDepartment);
  const keys = new Set(keyPeople);
  const single = new Set(singleLinkKeys);
  const uncovered = new Set(uncoveredKeys);
  const stateOf = (id: string) => (uncovered.has(id) ? 'uncovered' : single.has(id) ? 'single' : 'none');
  const noteOf = (id: string) =>
    uncovered.has(id)
      ? t(($) => $.maps.cover.uncovered)
      : single.has(id)
        ? t(($) => $.maps.cover.single)
        : '';
  return (
    <thead>
      <tr className="cover-departments">
        <td className="cover-corner" />
        <td aria-hidden="true" style={{ width: before }} />
        {spansOf(columns).map(({ department, first, count }) => (
          <th
            key={first}
            scope="colgroup"
            title={department}
            data-slim={count === 1 && !isWrapped(department || none, width)}
            style={{ width: count * width }}
          >
            {department || none}
          </th>
        ))}
        <td aria-hidden="true" style={{ width: after }} />
      </tr>
      <tr className="cover-people">
        <th scope="col">{t(($) => $.maps.cover.ours)}</th>
        <td aria-hidden="true" style={{ width: before }} />
        {columns.map(({ personId, index }) => (
          <th key={personId} scope="col" aria-colindex={index + 2}>
            <button
              type="button"
              className="cover-person"
              data-key={keys.has(personId)}
              data-state={stateOf(personId)}
              data-upright={isUpright}
              title={[account.view.title(personId), noteOf(personId)].filter(Boolean).join(' · ')}
              onClick={() => inspector.select({ kind: 'person', recordId: personId })}
            >
              {account.view.title(personId)}
            </button>
          </th>
        ))}
        <td aria-hidden="true" style={{ width: after }} />
      </tr>
    </thead>
  );
});
