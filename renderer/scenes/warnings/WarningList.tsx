import { useVirtualizer } from '@tanstack/react-virtual';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { nextRow } from '../../components/next-row.ts';
import { useStores } from '../../stores/stores.ts';
import { WarningRow, warningRowId } from './WarningRow.tsx';
import type { WarningItem } from './warning-items.ts';

const ROW_HEIGHT = 52;

type WarningListProps = {
  readonly items: readonly WarningItem[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
};

/** The warnings of one group; only those in view exist. Arrows choose the next one. */
export const WarningList = observer(({ items, chosen, onChoose }: WarningListProps) => {
  const { t } = useStores().app;
  const scroller = useRef<HTMLDivElement>(null);
  const moveTo = useRef<number | null>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const found = items.findIndex(({ id }) => id === chosen);
  const active = Math.max(0, found);

  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT);
    const next = nextRow(event.key, active, items.length, page);
    const item = next === null ? undefined : items[next];
    if (next === null || item === undefined) return;
    event.preventDefault();
    moveTo.current = next;
    virtual.scrollToIndex(next);
    onChoose(item.id);
  };
  useEffect(() => {
    if (moveTo.current === null) return;
    const row = document.getElementById(warningRowId(moveTo.current));
    if (row === null) return;
    moveTo.current = null;
    row.focus({ preventScroll: true });
  });

  return (
    <div ref={scroller} className="warning-scroll">
      <ul aria-label={t(($) => $.warning.list)} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <WarningRow
              key={item.id}
              index={index}
              top={start}
              item={item}
              isChosen={item.id === chosen}
              isActive={index === active}
              onChoose={() => onChoose(item.id)}
              onKeyDown={onKeyDown}
            />
          );
        })}
      </ul>
    </div>
  );
});
