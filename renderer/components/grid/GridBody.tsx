import { useVirtualizer } from '@tanstack/react-virtual';
import { observer } from 'mobx-react-lite';
import { useEffect, useRef } from 'react';
import type { Column, Field, Section } from '../../../shared/domain/dossier/types.ts';
import type { EntryRow } from '../../../shared/schemas/rows.ts';
import { GridRow } from './GridRow.tsx';
import type { GridModel } from './grid-model.ts';
import type { GridEdits } from './use-grid-edits.ts';

type GridBodyProps = {
  readonly model: GridModel;
  readonly field: Field;
  readonly columns: readonly Column[];
  readonly section: Section;
  readonly entries: readonly EntryRow[];
  readonly edits: GridEdits;
};

const ROW_HEIGHT = 32;
/** Longer tables scroll in themselves and draw only the rows that are seen. */
const VIRTUAL_FROM = 60;

/** The rows of a grid and, below them, the line for a new one. */
export const GridBody = observer(({ model, field, columns, section, entries, edits }: GridBodyProps) => {
  const scroller = useRef<HTMLTableSectionElement>(null);
  const filled = entries.filter(({ value }) => value !== null);
  const count = filled.length + 1;
  const isVirtual = count > VIRTUAL_FROM;
  const virtual = useVirtualizer({
    count: isVirtual ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const activeRow = model.active.row;
  useEffect(() => {
    if (isVirtual && model.hasFocus) virtual.scrollToIndex(activeRow);
  }, [activeRow, isVirtual, model, virtual]);

  const { block, hasFocus } = model;
  const row = (index: number, top: number | null) => {
    const isActive = index === activeRow;
    return (
      <GridRow
        key={filled[index]?.id ?? 'draft'}
        index={index}
        top={top}
        entry={filled[index]}
        field={field}
        columns={columns}
        section={section}
        model={model}
        edits={edits}
        activeColumn={isActive ? model.active.column : null}
        seed={isActive && model.editing !== null ? model.editing : null}
        selected={hasFocus && index >= block.top && index <= block.bottom ? block : null}
      />
    );
  };

  if (!isVirtual) {
    return (
      <tbody className="grid-group">{Array.from({ length: count }, (_, index) => row(index, null))}</tbody>
    );
  }
  return (
    <tbody
      ref={scroller}
      className="grid-scroller"
      style={{ '--grid-height': `${virtual.getTotalSize()}px` }}
    >
      {virtual.getVirtualItems().map(({ index, start }) => row(index, start))}
    </tbody>
  );
});
