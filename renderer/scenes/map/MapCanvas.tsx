import './canvas/canvas.css';
import { observer } from 'mobx-react-lite';
import { type DragEvent, type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { useStores } from '../../stores/stores.ts';
import { CanvasMenu } from './canvas/CanvasMenu.tsx';
import { CardOverlay } from './canvas/CardOverlay.tsx';
import { onCanvasKey } from './canvas/canvas-keys.ts';
import { CanvasModel } from './canvas/canvas-model.ts';
import { pressCard } from './canvas/canvas-press.ts';
import { putBack } from './canvas/edit-people.ts';
import { InlineAdd } from './canvas/InlineAdd.tsx';
import { InlineRename } from './canvas/InlineRename.tsx';
import { LinkHint } from './canvas/LinkHint.tsx';
import { Minimap } from './canvas/Minimap.tsx';
import { MapEditor } from './canvas/map-editor.ts';
import { SelectionBar } from './canvas/SelectionBar.tsx';
import { ToolChoice } from './canvas/ToolChoice.tsx';
import { useCanvasControls } from './canvas/use-canvas-controls.ts';
import { useGestures } from './canvas/use-gestures.ts';
import { useSelection } from './canvas/use-selection.ts';
import { useStage } from './canvas/use-stage.ts';
import { WaitingSign } from './canvas/WaitingSign.tsx';
import type { MapModel } from './map-model.ts';
import { dropsPerson, personDropped } from './maps/carried-person.ts';

type Props = {
  readonly model: MapModel;
  /** A line was drawn from one card to another. */
  readonly onConnect: (from: string, to: string) => void;
  readonly onEditTie: (entryId: string) => void;
};

/** The map itself: painted cards and lines that are moved, connected and added to with pointer and keyboard. */
export const MapCanvas = observer(({ model, onConnect, onEditTie }: Props) => {
  const stores = useStores();
  const { app, map: session } = stores;
  const canvas = useMemo(() => new CanvasModel(model, session), [model, session]);
  const editor = useMemo(() => new MapEditor(canvas, stores), [canvas, stores]);
  useEffect(() => model.follow(), [model]);
  const surface = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLDivElement>(null);
  const stage = useStage(canvas, { surface, picture, overlay });
  const { commands, focusCard } = useCanvasControls({ canvas, editor, stage, surface });
  useSelection(canvas, stage);
  useGestures({ canvas, editor, stage, surface, onConnect, onEditTie });
  const choose = (nodeId: string) => pressCard({ canvas, editor, stores, onConnect }, nodeId, false);

  const onKeyDown = (event: KeyboardEvent) => {
    if (stage === null) return;
    onCanvasKey({ canvas, editor, commands, zoomBy: stage.zoomBy, focusCard }, event);
  };
  const onContextMenu = (event: MouseEvent) => {
    const node = nodeUnder(event);
    const recordId = node === null ? undefined : canvas.index?.node(node)?.recordId;
    if (recordId === undefined) session.select([]);
    else if (!session.selected.has(recordId)) session.select([recordId]);
    if (node !== null) canvas.setCurrent(node);
    else canvas.leaveCards(stage?.toMap(event) ?? null);
  };
  /** The card under the pointer: its element, or what is painted there. */
  const nodeUnder = (event: MouseEvent): string | null => {
    const { target } = event;
    const button = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-node]') : null;
    if (button !== null) return button.dataset.node ?? null;
    return stage === null ? null : (canvas.index?.nodeAt(stage.toMap(event))?.id ?? null);
  };
  /** A parked person is let go here. */
  const onDrop = (event: DragEvent) => {
    const personId = personDropped(event);
    if (personId === null || stage === null) return;
    event.preventDefault();
    // What was dropped stays under the hand: the view is not fitted anew for one card more.
    stage.touch();
    void putBack(stores, personId, stage.toMap(event));
  };
  const { draft, renamed } = canvas;
  const label = app.t(($) => $.mapEdit.canvas, { count: canvas.index?.scene.nodes.length ?? 0 });
  return (
    <section
      className="map-canvas"
      aria-label={label}
      onKeyDown={onKeyDown}
      onDragOver={(event) => dropsPerson(event) && event.preventDefault()}
      onDrop={onDrop}
      data-testid="map-canvas"
    >
      <CanvasMenu commands={commands}>
        <div
          ref={surface}
          className="map-surface"
          tabIndex={-1}
          role="application"
          aria-label={label}
          data-over={canvas.over}
          onContextMenu={onContextMenu}
          onDoubleClick={(event) => {
            const at = stage?.toMap(event);
            if (canvas.groundPresses < 2 || session.isPast || canvas.isHandHeld) return;
            if (nodeUnder(event) === null && at !== undefined)
              canvas.startDraft({ kind: 'person', chief: null, at });
          }}
        >
          <canvas ref={picture} className="map-picture" />
          <CardOverlay canvas={canvas} overlay={overlay} onChoose={choose} />
        </div>
      </CanvasMenu>
      {draft !== null && stage !== null && (
        <InlineAdd canvas={canvas} draft={draft} at={stage.toSurface(draft.at)} onAdded={focusCard} />
      )}
      {renamed !== null && stage !== null && (
        <InlineRename key={renamed.id} canvas={canvas} stage={stage} node={renamed} onEnd={focusCard} />
      )}
      {canvas.session.canvasView !== 'lanes' && <ToolChoice canvas={canvas} />}
      {stage !== null && <Minimap canvas={canvas} stage={stage} />}
      <SelectionBar canvas={canvas} commands={commands} />
      <LinkHint canvas={canvas} />
      <WaitingSign canvas={canvas} />
    </section>
  );
});
