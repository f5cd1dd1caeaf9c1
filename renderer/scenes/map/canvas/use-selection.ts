import { reaction, when } from 'mobx';
import { useEffect } from 'react';
import type { InspectorStore } from '../../../stores/inspector-store.ts';
import { useStores } from '../../../stores/stores.ts';
import type { CanvasModel } from './canvas-model.ts';
import type { StageControls } from './use-stage.ts';

/** A person's card is waited for so long, in milliseconds. */
const PATIENCE = 5_000;

/** Keeps ring and panel with the same person while the map is on the screen. */
export function useSelection(canvas: CanvasModel, stage: StageControls | null): void {
  const { inspector } = useStores();
  useEffect(
    () => (stage === null ? undefined : keepTogether(canvas, inspector, stage.show)),
    [canvas, inspector, stage],
  );
}

/**
 * Whoever the panel shows has the ring, and where one person is selected while a person is shown, it is the same one.
 * Closing the panel takes the ring away, taking the ring away closes the panel. A panel about somebody who is not on
 * this map is left alone. The answer ends it.
 */
export function keepTogether(
  canvas: CanvasModel,
  inspector: InspectorStore,
  show: (nodeId: string) => void,
): () => void {
  const { session } = canvas;
  let stopWaiting = () => {};
  const shown = (): string | null => {
    const id = inspector.target?.recordId;
    return id !== undefined && canvas.holds(id) ? id : null;
  };
  const reveal = (id: string) => {
    stopWaiting();
    stopWaiting = when(
      () => canvas.index?.nodesOf(id)[0] !== undefined,
      () => {
        const node = canvas.opened;
        if (node === null) return;
        canvas.setCurrent(node.id);
        show(node.id);
      },
      { timeout: PATIENCE, onError: () => undefined },
    );
  };
  const follow = (id: string | null) => {
    if (id === null) {
      if (session.selected.size === 1) session.select([]);
      return;
    }
    if (!session.selected.has(id)) session.select([id]);
    if (session.selected.size === 1) reveal(id);
  };
  follow(shown());
  const stops = [
    reaction(shown, follow),
    reaction(
      () => [...session.selected],
      (ids) => {
        const id = shown();
        if (id === null || ids.includes(id)) return;
        const [only, ...others] = ids;
        if (only !== undefined && others.length === 0 && canvas.holds(only))
          inspector.select({ kind: 'person', recordId: only });
        else inspector.clear();
      },
    ),
  ];
  return () => {
    stopWaiting();
    for (const stop of stops) stop();
  };
}
