import { Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { SceneNode } from '../../../../shared/figure/map/scene.ts';
import { toScreen } from '../../../canvas/viewport.ts';
import { useStores } from '../../../stores/stores.ts';
import type { CanvasModel } from './canvas-model.ts';
import { nameFieldOf } from './edit-people.ts';
import type { StageControls } from './use-stage.ts';

type Props = {
  readonly canvas: CanvasModel;
  readonly stage: StageControls;
  readonly node: SceneNode;
  /** Gives the focus back to the card. */
  readonly onEnd: (nodeId: string) => void;
};

/** Letters of a name whose field sets no limit. */
const LONGEST = 200;

/** Another name for a card, typed over it. Enter and going elsewhere save, Esc gives up; a card is never without a name. */
export const InlineRename = observer(({ canvas, stage, node, onEnd }: Props) => {
  const stores = useStores();
  const { t } = stores.app;
  const { recordId } = node;
  const field = nameFieldOf(stores, recordId);
  const type = stores.workspace.catalogue.field(field)?.type;
  const longest = type?.kind === 'text' ? type.maxLength : undefined;
  const [before] = useState(() => stores.account.view.text(recordId, field));
  const [name, setName] = useState(before);
  const [isRefused, setIsRefused] = useState(false);
  const isSaving = useRef(false);
  const form = useRef<HTMLFormElement>(null);
  const hint = useId();
  useFollowing(form, stage, node);
  const end = useRef(onEnd);
  end.current = onEnd;
  useEffect(() => {
    stage.show(node.id);
    // Who clicked something else is there already.
    return () => {
      if (document.activeElement === document.body) end.current(node.id);
    };
  }, [stage, node.id]);
  const save = async () => {
    const given = name.trim();
    if (isSaving.current || canvas.renaming !== recordId) return;
    if (given !== before) {
      isSaving.current = true;
      const isSaved = (await stores.commands.setValue(recordId, field, given)) !== null;
      isSaving.current = false;
      if (!isSaved) return;
    }
    canvas.rename(null);
  };
  const label = t(($) => $.menu.action.canvas.rename);
  return (
    <form
      ref={form}
      className="map-inline-add map-inline-rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') setIsRefused(true);
        else void save();
      }}
    >
      <Input
        autoFocus
        size="small"
        value={name}
        aria-label={label}
        aria-describedby={hint}
        aria-invalid={isRefused}
        status={isRefused ? 'error' : ''}
        maxLength={longest ?? LONGEST}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setName(event.target.value);
          setIsRefused(false);
        }}
        onBlur={() => (name.trim() === '' ? canvas.rename(null) : void save())}
        data-testid="map-inline-rename"
      />
      <small id={hint} role={isRefused ? 'alert' : undefined}>
        {t(($) => (isRefused ? $.mapEdit.nameMissing : $.mapEdit.renameHint))}
      </small>
    </form>
  );
});

/** Keeps the form on the card while the map is moved. */
function useFollowing(
  form: React.RefObject<HTMLFormElement | null>,
  stage: StageControls,
  { box }: SceneNode,
): void {
  const { x, y, width } = box;
  useLayoutEffect(
    () =>
      stage.follow((view) => {
        const at = toScreen(view, { x, y });
        if (form.current === null) return;
        form.current.style.transform = `translate(${at.x}px, ${at.y}px)`;
        form.current.style.minWidth = `${width * view.zoom}px`;
      }),
    [form, stage, x, y, width],
  );
}
