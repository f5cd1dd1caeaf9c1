import { observer } from 'mobx-react-lite';
import { isRow } from '../../../shared/domain/account/view.ts';
import type { Column, Field, Section } from '../../../shared/domain/dossier/types.ts';
import type { EntryRow } from '../../../shared/schemas/rows.ts';
import { useStores } from '../../stores/stores.ts';
import { EvidenceMark } from '../evidence/EvidenceMark.tsx';
import { markOf } from '../evidence/evidence-mark.ts';
import { GridCell } from './GridCell.tsx';
import type { GridModel } from './grid-model.ts';
import type { GridEdits } from './use-grid-edits.ts';

type GridRowProps = {
  readonly index: number;
  /** Offset in px in a long table; null where rows follow each other. */
  readonly top: number | null;
  /** Undefined = the line for a new row. */
  readonly entry: EntryRow | undefined;
  readonly field: Field;
  readonly columns: readonly Column[];
  readonly section: Section;
  readonly model: GridModel;
  readonly edits: GridEdits;
  readonly activeColumn: number | null;
  readonly seed: { readonly seed: string | null } | null;
  readonly selected: { readonly left: number; readonly right: number } | null;
};

/** One row; it renders again only when its values or the keyboard's place in it change. */
export const GridRow = observer((props: GridRowProps) => {
  const { index, top, entry, field, columns, section, model, edits, activeColumn, seed, selected } = props;
  const { account, app, workspace } = useStores();
  const row = entry === undefined ? model.draft : isRow(entry.value) ? entry.value : {};
  const mark = entry === undefined ? null : markOf(entry, field, section, workspace.today);
  const isSelected = (column: number) =>
    selected !== null && column >= selected.left && column <= selected.right;
  const place = (column: number) => ({
    row: index,
    column,
    isActive: activeColumn === column,
    isSelected: isSelected(column),
  });

  return (
    <tr
      aria-rowindex={index + 2}
      className={entry === undefined ? 'grid-row grid-draft' : 'grid-row'}
      style={top === null ? undefined : { position: 'absolute', insetInline: 0, top }}
    >
      {columns.map((column, position) => (
        <GridCell
          key={column.key}
          {...place(position)}
          column={column}
          value={row[column.key] ?? null}
          placeholder={entry === undefined && position === 0 ? app.t(($) => $.dossier.grid.newRow) : ''}
          entryId={entry?.id}
          field={field}
          model={model}
          edits={edits}
          editing={activeColumn === position ? seed : null}
        />
      ))}
      <GridCell
        {...place(columns.length)}
        column={null}
        value={null}
        placeholder=""
        entryId={entry?.id}
        field={field}
        model={model}
        edits={edits}
        editing={null}
      >
        <EvidenceMark mark={mark} values={entry === undefined ? 1 : 1 + account.rivals(entry.id).length} />
      </GridCell>
    </tr>
  );
});
