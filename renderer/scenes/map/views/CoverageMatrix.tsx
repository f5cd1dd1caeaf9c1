import './cover.css';
import { useVirtualizer } from '@tanstack/react-virtual';
import { Checkbox } from 'antd';
import { observer } from 'mobx-react-lite';
import { type CSSProperties, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { readCoverageMatrix } from '../../../../shared/domain/account/coverage-matrix-reading.ts';
import { formatPercent } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { MatrixCellButton } from './MatrixCellButton.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { areUpright, columnsOf, columnWidth } from './matrix-columns.ts';
import { useWidth } from './use-width.ts';

/** Our people by theirs: how close each pair is, and how long ago they met; only columns in view exist. */
export const CoverageMatrix = observer(({ model }: { readonly model: MapModel }) => {
  const { app, account } = useStores();
  const { t } = app;
  const { view } = account;
  const { reading } = model;
  const [keysOnly, setKeysOnly] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const matrix = useMemo(() => readCoverageMatrix(view, reading), [view, reading]);
  const keys = useMemo(() => new Set(reading.metrics.keyPeople), [reading]);
  const columns = useMemo(
    () => columnsOf(matrix.columns, (id) => !keysOnly || keys.has(id)),
    [matrix, keys, keysOnly],
  );
  const width = columnWidth(useWidth(scroller), columns.length);
  const virtual = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    overscan: 8,
  });
  // Sizes once measured are kept until somebody says that they have changed.
  useLayoutEffect(() => {
    if (width > 0) virtual.measure();
  }, [virtual, width]);
  const isUpright = useMemo(
    () =>
      areUpright(
        columns.map(({ personId }) => view.title(personId)),
        width,
      ),
    [columns, view, width],
  );
  const items = virtual.getVirtualItems();
  const shown = items.flatMap(({ index }) => {
    const column = columns[index];
    return column === undefined ? [] : [{ ...column, index }];
  });
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div className="cover" data-testid="coverage-matrix">
      <div className="cover-bar">
        <p className="map-rule">{t(($) => $.maps.cover.about, { days: matrix.windowDays })}</p>
        <Checkbox
          checked={keysOnly}
          onChange={(event) => setKeysOnly(event.target.checked)}
          data-testid="cover-keys-only"
        >
          {t(($) => $.maps.cover.keysOnly)}
        </Checkbox>
      </div>
      {matrix.rows.length === 0 && <p className="cover-empty muted">{t(($) => $.maps.cover.empty)}</p>}
      <div ref={scroller} className="cover-frame">
        <table
          className="cover-table"
          aria-colcount={columns.length + 1}
          style={{ '--cover-column': `${width}px` } as CSSProperties}
        >
          <MatrixHead
            model={model}
            columns={shown}
            width={width}
            isUpright={isUpright}
            before={before}
            after={after}
          />
          <tbody>
            {matrix.rows.map(({ colleagueId, share, cells }) => (
              <tr key={colleagueId}>
                <th scope="row">
                  <b>{view.title(colleagueId)}</b>
                  <small className="muted">{share === null ? '–' : formatPercent(share)}</small>
                </th>
                <td aria-hidden="true" style={{ width: before }} />
                {shown.map(({ personId, index }) => {
                  const cell = cells.get(personId);
                  return (
                    <td key={personId} aria-colindex={index + 2} className="cover-place">
                      {cell !== undefined && (
                        <MatrixCellButton
                          cell={cell}
                          ours={view.title(colleagueId)}
                          theirs={view.title(personId)}
                        />
                      )}
                    </td>
                  );
                })}
                <td aria-hidden="true" style={{ width: after }} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="cover-legend">
        <li data-state="fresh">{t(($) => $.maps.cover.recent)}</li>
        <li data-state="late">{t(($) => $.maps.cover.late)}</li>
        <li data-state="never">{t(($) => $.maps.cover.never)}</li>
        <li>· {t(($) => $.maps.cover.met)}</li>
        <li data-state="single">{t(($) => $.maps.cover.single)}</li>
        <li data-state="uncovered">{t(($) => $.maps.cover.uncovered)}</li>
      </ul>
    </div>
  );
});
