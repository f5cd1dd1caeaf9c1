import { makeAutoObservable, observableRef } from 'mobx';
import type { Column, RowValue, ScalarValue } from '../../../shared/domain/dossier/types.ts';

export type CellPlace = { readonly row: number; readonly column: number };
export type Step = 'up' | 'down' | 'left' | 'right' | 'next' | 'previous' | 'start' | 'end';

/**
 * Where the keyboard is in a grid: active cell, selected block, editor, and the line that is being filled in before it
 * becomes a row. The last row (index = number of stored rows) is that line; the last column is the evidence mark.
 */
export class GridModel {
  active: CellPlace = { row: 0, column: 0 };
  /** Other corner of the selected block. */
  anchor: CellPlace = { row: 0, column: 0 };
  editing: { readonly seed: string | null } | null = null;
  hasFocus = false;
  draft: RowValue = {};

  private readonly columns: readonly Column[];
  private readonly rowCount: () => number;

  constructor(columns: readonly Column[], rowCount: () => number) {
    this.columns = columns;
    this.rowCount = rowCount;
    makeAutoObservable<GridModel, 'columns' | 'rowCount'>(
      this,
      {
        columns: false,
        rowCount: false,
        draft: observableRef,
        active: observableRef,
        anchor: observableRef,
        editing: observableRef,
      },
      { autoBind: true },
    );
  }

  get block(): { top: number; bottom: number; left: number; right: number } {
    return {
      top: Math.min(this.active.row, this.anchor.row),
      bottom: Math.max(this.active.row, this.anchor.row),
      left: Math.min(this.active.column, this.anchor.column),
      right: Math.max(this.active.column, this.anchor.column),
    };
  }

  /** Columns of the draft line that still keep it from becoming a row. */
  get missing(): readonly Column[] {
    const has = (column: Column) => (this.draft[column.key] ?? null) !== null;
    return this.columns.some(has)
      ? this.columns.filter((column) => column.required === true && !has(column))
      : [];
  }

  setFocus(hasFocus: boolean): void {
    this.hasFocus = hasFocus;
  }

  activate(place: CellPlace, extend = false): void {
    this.hasFocus = true;
    this.editing = null;
    this.active = place;
    if (!extend) this.anchor = place;
  }

  /** Goes one step; false when the grid ends there, so that Tab can leave it. */
  move(step: Step, extend = false): boolean {
    const target = this.placeAfter(step);
    if (target === null) return false;
    this.activate(target, extend);
    return true;
  }

  /** Opens the editor of the active cell; the evidence column has none. */
  edit(seed: string | null): void {
    if (this.active.column < this.columns.length) this.editing = { seed };
  }

  stopEditing(): void {
    this.editing = null;
  }

  /** Fills a cell of the draft line; answers the row when nothing required is missing any more. */
  fillDraft(column: Column, value: ScalarValue | null): RowValue | null {
    this.draft = { ...this.draft, [column.key]: value };
    if (value === null || this.missing.length > 0) return null;
    const row = this.draft;
    this.draft = {};
    return row;
  }

  private placeAfter(step: Step): CellPlace | null {
    const { row, column } = this.active;
    const lastRow = this.rowCount();
    const lastColumn = this.columns.length;
    const inside = (place: CellPlace) =>
      place.row >= 0 && place.row <= lastRow && place.column >= 0 && place.column <= lastColumn
        ? place
        : null;
    switch (step) {
      case 'up':
        return inside({ row: row - 1, column });
      case 'down':
        return inside({ row: row + 1, column });
      case 'left':
        return inside({ row, column: column - 1 });
      case 'right':
        return inside({ row, column: column + 1 });
      case 'start':
        return { row, column: 0 };
      case 'end':
        return { row, column: lastColumn };
      case 'next':
        return column < lastColumn ? { row, column: column + 1 } : inside({ row: row + 1, column: 0 });
      case 'previous':
        return column > 0 ? { row, column: column - 1 } : inside({ row: row - 1, column: lastColumn });
    }
  }
}
