import { observer } from 'mobx-react-lite';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { Column, Field, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import { bareText } from '../field/display-text.ts';
import type { Exit } from '../field/editor.ts';
import { isFigure } from './column-layout.ts';
import { GridCellEditor } from './GridCellEditor.tsx';
import type { GridModel } from './grid-model.ts';
import type { GridEdits } from './use-grid-edits.ts';

type GridCellProps = {
  readonly row: number;
  readonly column: Column | null;
  readonly value: ScalarValue | null;
  readonly placeholder: string;
  readonly entryId: string | undefined;
  readonly field: Field;
  readonly model: GridModel;
  readonly edits: GridEdits;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly editing: { readonly seed: string | null } | null;
  readonly children?: ReactNode;
};

/** One cell: calm text, or its editor. The evidence column has no `column` and shows its children. */
export const GridCell = observer((props: GridCellProps) => {
  const { row, column, value, placeholder, field, model, edits, isActive, isSelected, editing, children } =
    props;
  const { account, app } = useStores();
  const cell = useRef<HTMLTableCellElement>(null);
  const place = column === null ? edits.columns.length : edits.columns.indexOf(column);
  const wantsFocus = isActive && model.hasFocus && editing === null;

  useLayoutEffect(() => {
    if (wantsFocus && document.activeElement !== cell.current) cell.current?.focus({ preventScroll: false });
  }, [wantsFocus]);

  const finish = (exit: Exit, isSaved: boolean) => {
    model.stopEditing();
    if (exit !== 'key') return;
    if (isSaved) model.move('down');
    else model.setFocus(true);
  };

  return (
    <td
      ref={cell}
      role="gridcell"
      aria-colindex={place + 1}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      className={[
        'grid-cell',
        column !== null && isFigure(column.type) ? 'grid-figure' : '',
        column === null ? 'grid-mark' : '',
        isSelected ? 'grid-selected' : '',
      ].join(' ')}
      onFocus={(event) => {
        if (event.target !== event.currentTarget) return;
        if (!isActive) model.activate({ row, column: place });
        model.setFocus(true);
        edits.inspect(row);
      }}
      onMouseDown={(event) => {
        if (editing !== null) return;
        if (event.shiftKey) {
          event.preventDefault();
          model.activate({ row, column: place }, true);
        }
      }}
      onDoubleClick={() => model.edit(null)}
    >
      {column !== null && editing !== null ? (
        <GridCellEditor
          field={field}
          column={column}
          value={value}
          seed={editing.seed}
          savesDrafts={props.entryId !== undefined}
          onSave={(next, group) => edits.setCell(row, column, next, group)}
          onDone={finish}
        />
      ) : (
        (children ?? (
          <span className={value === null ? 'grid-text grid-placeholder' : 'grid-text'}>
            {value === null || column === null
              ? placeholder
              : bareText(column.type, value, app.locale, account.title)}
          </span>
        ))
      )}
    </td>
  );
});
