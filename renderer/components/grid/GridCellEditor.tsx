import { observer } from 'mobx-react-lite';
import type { Column, Field, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import type { Exit } from '../field/editor.ts';
import { useAutosave } from '../field/use-autosave.ts';
import { ValueEditor } from '../field/ValueEditor.tsx';

type GridCellEditorProps = {
  readonly field: Field;
  readonly column: Column;
  readonly value: ScalarValue | null;
  readonly seed: string | null;
  /** A row that is still being written is saved as a whole, not while it is typed. */
  readonly savesDrafts: boolean;
  readonly onSave: (value: ScalarValue | null, group: string) => void;
  readonly onDone: (exit: Exit, isSaved: boolean) => void;
};

/** The editor of one cell; what is typed is saved after a pause, the whole edit as one undo step. */
export const GridCellEditor = observer((props: GridCellEditorProps) => {
  const { field, column, value, seed, savesDrafts, onSave, onDone } = props;
  const { app, commands } = useStores();
  const autosave = useAutosave<ScalarValue | null>({
    save: onSave,
    takeBack: (group) => commands.cancelGesture(group),
  });
  return (
    <ValueEditor
      type={column.type}
      value={value}
      label={`${app.label(field.label)} ${app.label(column.label)}`}
      seed={seed}
      onDraft={savesDrafts ? autosave.draft : undefined}
      onCommit={(next, exit) => {
        autosave.commit(next);
        onDone(exit, true);
      }}
      onCancel={(exit) => {
        autosave.cancel();
        onDone(exit, false);
      }}
    />
  );
});
