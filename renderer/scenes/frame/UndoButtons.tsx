import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { stepText } from '../../actions/step-text.ts';
import { usePerform } from '../../actions/use-actions.ts';
import { TurnIcon } from '../../components/TurnIcon.tsx';
import { useStores } from '../../stores/stores.ts';

/** Undo with the name of the step that it takes back, and redo. */
export const UndoButtons = observer(() => {
  const stores = useStores();
  const perform = usePerform();
  const { t } = stores.app;
  const { undo, redo } = stores.undo.state;
  const undoText = undo === null ? null : t(($) => $.frame.undoStep, { step: stepText(undo, stores) });
  const redoText = redo === null ? null : t(($) => $.frame.redoStep, { step: stepText(redo, stores) });
  return (
    <>
      <Button
        type="text"
        className="top-bar-undo"
        icon={<TurnIcon />}
        disabled={undo === null}
        title={undoText ?? t(($) => $.frame.nothingToUndo)}
        aria-label={undoText ?? t(($) => $.frame.nothingToUndo)}
        data-testid="undo"
        onClick={() => perform('edit.undo')}
      >
        <span className="top-bar-step">{undoText ?? t(($) => $.frame.undo)}</span>
      </Button>
      <Button
        type="text"
        icon={<TurnIcon isForward />}
        disabled={redo === null}
        title={redoText ?? t(($) => $.frame.nothingToRedo)}
        aria-label={redoText ?? t(($) => $.frame.nothingToRedo)}
        data-testid="redo"
        onClick={() => perform('edit.redo')}
      />
    </>
  );
});
