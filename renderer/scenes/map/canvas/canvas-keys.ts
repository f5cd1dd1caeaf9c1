import type { KeyboardEvent } from 'react';
import { isArrowKey, nextCard } from '../next-card.ts';
import type { CanvasCommand, CanvasCommands } from './canvas-commands.ts';
import type { CanvasModel } from './canvas-model.ts';
import type { MapEditor } from './map-editor.ts';

type Parts = {
  readonly canvas: CanvasModel;
  readonly editor: MapEditor;
  readonly commands: CanvasCommands;
  readonly zoomBy: (factor: number) => void;
  readonly focusCard: (nodeId: string) => void;
};

const STEP = 8;
const BIG_STEP = 32;
const WAY = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const;

const WITH_CONTROL: { readonly [key: string]: CanvasCommand } = {
  a: 'selectAll',
  c: 'copy',
  x: 'cut',
  v: 'paste',
};
const ALONE: { readonly [key: string]: CanvasCommand } = {
  c: 'connect',
  f: 'fold',
  f2: 'rename',
  insert: 'addPerson',
  delete: 'remove',
  backspace: 'remove',
  0: 'fit',
};
const ZOOM_STEP = 1.25;

/** Keys of the canvas; those of text fields inside it and of other programs' shortcuts pass. */
export function onCanvasKey(parts: Parts, event: KeyboardEvent): void {
  if (event.target instanceof HTMLInputElement || event.nativeEvent.isComposing) return;
  if (handled(parts, event)) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function handled(parts: Parts, event: KeyboardEvent): boolean {
  const { canvas, commands, zoomBy } = parts;
  const hasControl = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (isArrowKey(event.key)) return hasControl ? false : arrow(parts, event, event.key);
  if (event.altKey) return false;
  if (hasControl) return run(commands, WITH_CONTROL[key]);
  if (key === '+' || key === '=' || key === '-') {
    zoomBy(key === '-' ? 1 / ZOOM_STEP : ZOOM_STEP);
    return true;
  }
  if (key === 'escape') {
    const hadSelection = canvas.session.selected.size > 0;
    canvas.session.select([]);
    return hadSelection;
  }
  return run(commands, ALONE[key]);
}

function run(commands: CanvasCommands, command: CanvasCommand | undefined): boolean {
  if (command === undefined) return false;
  commands.run(command);
  return true;
}

function arrow({ canvas, editor, focusCard }: Parts, event: KeyboardEvent, key: keyof typeof WAY): boolean {
  const { index, currentId, currentRecord } = canvas;
  if (index === null || currentId === null || currentRecord === null) return false;
  if (event.altKey) {
    const ids = canvas.selected.length > 0 ? canvas.selected : [currentRecord];
    const step = event.shiftKey ? BIG_STEP : STEP;
    void editor.move(ids, { x: WAY[key].x * step, y: WAY[key].y * step });
    return true;
  }
  const cards = new Map(index.scene.nodes.map(({ id, box }) => [id, box]));
  const next = nextCard(cards, currentId, key, canvas.session.canvasView === 'tree');
  if (next !== null) focusCard(next);
  return true;
}
