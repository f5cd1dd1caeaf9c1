import { when } from 'mobx';
import { type RefObject, useEffect, useMemo } from 'react';
import type { CanvasActionId } from '../../../stores/map-session.ts';
import { useStores } from '../../../stores/stores.ts';
import { type CanvasCommand, type CanvasCommands, createCommands } from './canvas-commands.ts';
import type { CanvasModel } from './canvas-model.ts';
import type { MapEditor } from './map-editor.ts';
import type { StageControls } from './use-stage.ts';

type Parts = {
  readonly canvas: CanvasModel;
  readonly editor: MapEditor;
  readonly stage: StageControls | null;
  readonly surface: RefObject<HTMLElement | null>;
};

const ZOOM_STEP = 1.25;
/** A card that was added is waited for so long, in milliseconds. */
const PATIENCE = 5_000;

/** The commands of the canvas, and their offer to toolbar, menu and palette while it is on the screen. */
export function useCanvasControls({ canvas, editor, stage, surface }: Parts): {
  readonly commands: CanvasCommands;
  /** Brings the card of a record or of the scene into sight and gives it the focus. */
  readonly focusCard: (id: string) => void;
} {
  const stores = useStores();
  const { map: session } = stores;
  const commands = useMemo(
    () => createCommands({ canvas, editor, stores, fit: () => stage?.fit() }),
    [canvas, editor, stores, stage],
  );
  const focusCard = useMemo(() => {
    const nodeOf = (id: string) => canvas.index?.node(id) ?? canvas.index?.nodesOf(id)[0];
    return (id: string) => {
      void when(() => nodeOf(id) !== undefined, { timeout: PATIENCE }).then(
        () => {
          const node = nodeOf(id);
          if (node === undefined) return;
          canvas.setCurrent(node.id);
          stage?.show(node.id);
          requestAnimationFrame(() => buttonOf(surface.current, node.id)?.focus({ preventScroll: true }));
        },
        () => undefined,
      );
    };
  }, [canvas, stage, surface]);
  useEffect(() => {
    if (stage === null) return;
    session.attach({
      run: (id) => commands.run(nameOf(id)),
      canRun: (id) => commands.canRun(nameOf(id)),
      zoomIn: () => stage.zoomBy(ZOOM_STEP),
      zoomOut: () => stage.zoomBy(1 / ZOOM_STEP),
      fit: stage.fit,
      tidy: () => commands.run('tidy'),
      reveal: focusCard,
      show: (recordId) => {
        const node = canvas.index?.nodesOf(recordId)[0];
        if (node === undefined) return;
        canvas.setCurrent(node.id);
        stage.show(node.id);
      },
    });
    return () => session.attach(null);
  }, [session, stage, commands, focusCard, canvas]);
  return { commands, focusCard };
}

function buttonOf(surface: HTMLElement | null, nodeId: string): HTMLElement | null {
  return surface?.querySelector<HTMLElement>(`[data-node="${CSS.escape(nodeId)}"]`) ?? null;
}

function nameOf(id: CanvasActionId): CanvasCommand {
  return id.slice('canvas.'.length) as CanvasCommand;
}
