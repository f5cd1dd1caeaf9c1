import { useVirtualizer } from '@tanstack/react-virtual';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { nextRow } from '../../components/next-row.ts';
import { useStores } from '../../stores/stores.ts';
import { FirmRow } from './FirmRow.tsx';
import { NewFirm } from './NewFirm.tsx';
import type { TreeModel } from './tree-model.ts';

/** A table may be a tree of rows (ARIA in HTML); only so may its rows say that they are unfolded. */
const TREEGRID = { role: 'treegrid' } as const;
const ROW_HEIGHT = 32;
const COLUMNS = ['name', 'stake', 'account', 'revenue', 'wallet', 'share', 'people', 'employees'] as const;

/** The group as an indented table: arrows move and unfold, Enter opens, Tab edits; only the lines in view exist. */
export const GroupTree = observer(({ model }: { readonly model: TreeModel }) => {
  const { app, groups } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const { lines, activeIndex } = model;
  const scroller = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => lines[index]?.key ?? index,
    overscan: 10,
  });

  const open = () => {
    const row = model.activeRow;
    const accountId = groups.ownership.firms.get(row?.firm ?? '')?.accountId ?? null;
    if (accountId !== null) goTo(routes.account(accountId, 'dossier', { section: 'group' }));
    else if (row !== null && row.owner !== null) goTo(routes.group(row.firm));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Rows are many and equal, so that the table listens; what is typed in a row is not for it.
    if (!(event.target instanceof HTMLTableRowElement)) return;
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT);
    const next = nextRow(event.key, activeIndex, lines.length, page);
    const row = model.activeRow;
    if (next !== null) model.activateAt(next);
    else if (event.key === 'ArrowRight') model.right();
    else if (event.key === 'ArrowLeft') model.left();
    else if (event.key === 'Enter') open();
    else if ((event.key === 'Insert' || event.key === '+') && row !== null) {
      // The new line takes the focus itself.
      event.preventDefault();
      model.addUnder(row.firm);
      return;
    } else return;
    event.preventDefault();
    isMoving.current = true;
    virtual.scrollToIndex(model.activeIndex);
  };
  useEffect(() => {
    if (!isMoving.current) return;
    const row = scroller.current?.querySelector<HTMLElement>('[data-active="true"]');
    if (row === null || row === undefined) return;
    isMoving.current = false;
    row.focus({ preventScroll: true });
  });

  const name = groups.ownership.firms.get(model.rootId)?.name ?? '';
  return (
    <div ref={scroller} className="groups-scroll">
      <table
        {...TREEGRID}
        onKeyDown={onKeyDown}
        className="groups-tree"
        aria-label={t(($) => $.groups.tableLabel, { name })}
        aria-rowcount={lines.length + 1}
        data-testid="group-tree"
      >
        <thead className="groups-tree-head">
          <tr className="groups-row" aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={`groups-cell-${column}`}>
                {t(($) => $.groups.column[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="groups-tree-body" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index];
            if (line === undefined) return null;
            if (line.kind === 'new') {
              return (
                <tr
                  key={key}
                  className="groups-row groups-row-new"
                  style={{ transform: `translateY(${start}px)`, '--level': line.level }}
                >
                  <td className="groups-cell-name" colSpan={COLUMNS.length}>
                    <NewFirm
                      ownerId={line.owner}
                      onDone={(firmId) => (firmId === null ? model.addUnder(null) : undefined)}
                    />
                  </td>
                </tr>
              );
            }
            return (
              <FirmRow
                key={key}
                model={model}
                row={line}
                index={index}
                top={start}
                isActive={index === activeIndex}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
