import { useVirtualizer } from '@tanstack/react-virtual';
import { observer } from 'mobx-react-lite';
import { useMemo, useRef } from 'react';
import { RECORD_KIND_INFO } from '../../../shared/domain/dossier/record-kinds.ts';
import type { Comparison } from '../../../shared/ipc/history.contract.ts';
import { type Titles, useChangeWords } from '../../components/change/use-change-words.ts';
import { useStores } from '../../stores/stores.ts';
import { DifferenceRow } from './DifferenceRow.tsx';

type Difference = Comparison['differences'][number];
type Row =
  | { readonly kind: 'group'; readonly key: string; readonly text: string }
  | { readonly kind: 'difference'; readonly key: string; readonly difference: Difference };

type ComparisonTableProps = { readonly differences: readonly Difference[]; readonly titles: Titles };

const ROW_HEIGHT = 40;

/** Differences by record and section, before and after side by side; only the rows in view exist. */
export const ComparisonTable = observer(({ differences, titles }: ComparisonTableProps) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const words = useChangeWords(titles);
  const scroller = useRef<HTMLDivElement>(null);
  const { catalogue } = workspace;
  const accountId = account.id;
  const rows = useMemo(() => {
    const groupOf = ({ recordId, recordKind, fieldKey }: Difference): string => {
      if (recordId !== accountId)
        return `${app.label(RECORD_KIND_INFO[recordKind].label)} · ${titles[recordId]?.title ?? ''}`;
      const section = fieldKey === null ? undefined : catalogue.sectionOf(fieldKey);
      return section === undefined ? '' : app.label(section.label);
    };
    return rowsOf(differences, groupOf);
  }, [differences, titles, catalogue, app, accountId]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  return (
    <div ref={scroller} className="history-scroll">
      <div className="history-head" aria-hidden="true">
        <span>{t(($) => $.history.comparison.field)}</span>
        <span>{t(($) => $.history.comparison.before)}</span>
        <span>{t(($) => $.history.comparison.after)}</span>
      </div>
      <ul
        className="history-differences"
        style={{ height: virtual.getTotalSize() }}
        aria-label={t(($) => $.history.compare)}
        data-testid="differences"
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
              {row.kind === 'group' ? (
                <h2 className="history-group">{row.text}</h2>
              ) : (
                <DifferenceRow difference={row.difference} words={words} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
});

function rowsOf(
  differences: readonly Difference[],
  groupOf: (difference: Difference) => string,
): readonly Row[] {
  let last: string | null = null;
  return differences.flatMap((difference): Row[] => {
    const text = groupOf(difference);
    const key = `${difference.recordId} ${difference.fieldKey ?? ''} ${difference.entryId ?? ''}`;
    const row: Row = { kind: 'difference', key, difference };
    if (text === last) return [row];
    last = text;
    return [{ kind: 'group', key: `${key} group`, text }, row];
  });
}
