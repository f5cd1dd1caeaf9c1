import { useVirtualizer } from '@tanstack/react-virtual';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useRef, useState } from 'react';
import type { TimelineSet } from '../../../shared/ipc/history.contract.ts';
import { useChangeWords } from '../../components/change/use-change-words.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { localDay } from '../../components/time/local-time.ts';
import { useStores } from '../../stores/stores.ts';
import { DayHeading } from './DayHeading.tsx';
import { TimelineFilterSelect } from './TimelineFilterSelect.tsx';
import { TimelineStep } from './TimelineStep.tsx';
import { type TimelineFilter, useTimeline } from './use-timeline.ts';

type Row =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'step'; readonly set: TimelineSet };

const STEP_HEIGHT = 64;

/** Steps by day, newest first; only those in view exist. */
export const TimelineView = observer(() => {
  const { t } = useStores().app;
  const [filter, setFilter] = useState<TimelineFilter>({});
  const { timeline, older } = useTimeline(filter);
  const words = useChangeWords(timeline?.titles ?? {});
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => rowsOf(timeline?.sets ?? []), [timeline]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => STEP_HEIGHT,
    overscan: 6,
    getItemKey: (index) => keyOf(rows[index], index),
  });

  return (
    <>
      <TimelineFilterSelect onChange={setFilter} />
      {timeline !== null && rows.length === 0 && (
        <EmptyState title={t(($) => $.history.empty)} text={t(($) => $.history.emptyText)} />
      )}
      <div ref={scroller} className="history-scroll">
        <ol
          className="history-steps"
          style={{ height: virtual.getTotalSize() }}
          aria-label={t(($) => $.history.timeline)}
          data-testid="timeline"
        >
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                style={{ transform: `translateY(${start}px)` }}
              >
                {row.kind === 'day' ? (
                  <DayHeading day={row.day} />
                ) : (
                  <TimelineStep set={row.set} words={words} titles={timeline?.titles ?? {}} />
                )}
              </li>
            );
          })}
        </ol>
        {timeline?.next != null && (
          <Button size="small" data-testid="timeline-older" onClick={older}>
            {t(($) => $.history.older)}
          </Button>
        )}
      </div>
    </>
  );
});

function rowsOf(sets: readonly TimelineSet[]): readonly Row[] {
  return sets.flatMap((set, index): Row[] => {
    const day = localDay(set.at);
    const before = sets[index - 1];
    const step: Row = { kind: 'step', set };
    return before !== undefined && localDay(before.at) === day ? [step] : [{ kind: 'day', day }, step];
  });
}

function keyOf(row: Row | undefined, index: number): string | number {
  if (row === undefined) return index;
  return row.kind === 'day' ? row.day : row.set.seq;
}
