import { autorun, reaction } from 'mobx';
import { type RefObject, useEffect, useRef } from 'react';
import { listenToPointer } from '../../../canvas/pointer-input.ts';
import { listenToSpace } from '../../../canvas/space-key.ts';
import { useStores } from '../../../stores/stores.ts';
import { gestureHost } from './canvas-gestures.ts';
import type { CanvasModel } from './canvas-model.ts';
import type { MapEditor } from './map-editor.ts';
import type { StageControls } from './use-stage.ts';

type Parts = {
  readonly canvas: CanvasModel;
  readonly editor: MapEditor;
  readonly stage: StageControls | null;
  readonly surface: RefObject<HTMLElement | null>;
  readonly onConnect: (from: string, to: string) => void;
  readonly onEditTie: (entryId: string) => void;
};

/** Pointer gestures on the surface, painted as they go on. Esc gives one up, and so does another view or day. */
export function useGestures({ canvas, editor, stage, surface, onConnect, onEditTie }: Parts): void {
  const stores = useStores();
  const { app, account } = stores;
  const answers = useRef({ onConnect, onEditTie });
  answers.current = { onConnect, onEditTie };
  useEffect(() => {
    const element = surface.current;
    if (element === null || stage === null) return;
    const host = gestureHost({
      canvas,
      editor,
      stores,
      motion: stage.stage.motion,
      onConnect: (from, to) => answers.current.onConnect(from, to),
      onEditTie: (entryId) => answers.current.onEditTie(entryId),
      onTouched: stage.touch,
    });
    const stopPointer = listenToPointer(element, host);
    // What was begun in one view must not be saved in another.
    const stopSwitching = reaction(
      () => `${canvas.session.canvasView} ${canvas.session.date}`,
      () => canvas.cancel(),
    );
    const stopSpace = listenToSpace(element, canvas.holdHand);
    const stopPainting = autorun(() => {
      const { drop, live } = canvas;
      const text =
        drop === null
          ? ''
          : drop.isRefused
            ? app.t(($) => $.mapEdit.dropRefused)
            : app.t(($) => (canvas.session.mapId === null ? $.mapEdit.dropUnder : $.mapEdit.dropUnderAll), {
                name: account.title(drop.onto),
              });
      stage.stage.setLive({ ...live, drop: drop === null ? null : { ...drop, text } });
    });
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const wasCarrying = host.isCarrying();
      if (wasCarrying) host.cancel();
      if (!canvas.cancel() && !wasCarrying) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => {
      stopPointer();
      stopSwitching();
      stopSpace();
      stopPainting();
      window.removeEventListener('keydown', onKeyDown, { capture: true });
    };
  }, [canvas, editor, stage, stores, surface, app, account]);
}
