import type { CanvasActionId } from '../../../stores/map-session.ts';
import type { Stores } from '../../../stores/stores.ts';
import type { Alignment, Axis } from './arrange.ts';
import type { CanvasModel } from './canvas-model.ts';
import { keepCards, pasteCards, removeCards } from './edit-people.ts';
import type { MapEditor } from './map-editor.ts';

/** The declared actions, and those of the clipboard, whose keys every program has. */
export type CanvasCommand = CanvasActionId extends `canvas.${infer Name}`
  ? Name | 'cut' | 'copy' | 'paste'
  : never;
type Commands = {
  readonly [command in CanvasCommand]: { readonly canRun: () => boolean; readonly run: () => void };
};

/** What the user can do with the cards, whichever of key, menu, palette or button asks for it. */
export type CanvasCommands = {
  readonly canRun: (command: CanvasCommand) => boolean;
  readonly run: (command: CanvasCommand) => void;
  /** True when commands mean cards, false when they mean the ground. */
  readonly meansCards: () => boolean;
};

export function createCommands({
  canvas,
  editor,
  stores,
  fit,
}: {
  readonly canvas: CanvasModel;
  readonly editor: MapEditor;
  readonly stores: Stores;
  readonly fit: () => void;
}): CanvasCommands {
  const { session } = canvas;
  const isNow = () => !session.isPast;
  const own = () => canvas.selected.filter((id) => editor.isOwn(id));
  /** Selected cards, or the one that the user came to last; nobody once the ground was pressed. */
  const meant = () => (own().length > 0 ? own() : current());
  const current = () => [canvas.meantRecord].filter((id) => id !== null).filter((id) => editor.isOwn(id));
  /** The one card that is selected, unless another one has the focus. */
  const single = () => (own().length !== 1 || hasFocus(canvas.currentId) ? current() : own());
  const hasMany = (least: number) => () => canvas.canEdit && own().length >= least;
  const hasAny = () => canvas.canEdit && meant().length > 0;
  const add = (kind: 'person' | 'seat') => ({
    canRun: () => isNow() && canvas.index !== null,
    run: () => canvas.draftBelow(kind, meant()[0] ?? null),
  });
  const align = (how: Alignment) => ({ canRun: hasMany(2), run: () => void editor.align(how) });
  const distribute = (axis: Axis) => ({ canRun: hasMany(3), run: () => void editor.distribute(axis) });
  const keep = (deed: 'cut' | 'copy') => ({
    canRun: () => meant().length > 0 && (deed === 'copy' || isNow()),
    run: () => void keepCards(stores, editor, meant(), deed),
  });
  const commands: Commands = {
    addPerson: add('person'),
    addSeat: add('seat'),
    connect: {
      canRun: () => isNow() && meant().length === 1,
      run: () => canvas.startLink(meant()[0] ?? null),
    },
    rename: {
      canRun: () => isNow() && single().length === 1,
      run: () => canvas.rename(single()[0] ?? null),
    },
    fold: { canRun: () => meant().some((id) => canvas.canFold(id)), run: () => editor.fold(meant()) },
    toTop: { canRun: hasAny, run: () => void editor.reparent(meant(), null) },
    selectAll: { canRun: () => canvas.index !== null, run: () => editor.selectAll() },
    selectReports: { canRun: () => own().length > 0, run: () => editor.selectReports() },
    remove: {
      canRun: () => isNow() && meant().length > 0,
      run: () => void removeCards(stores, editor, meant()),
    },
    cut: keep('cut'),
    copy: keep('copy'),
    paste: {
      canRun: () => isNow() && session.clipboard !== null,
      run: () => void pasteCards(stores, (id) => canvas.holds(id)),
    },
    alignLeft: align('left'),
    alignCenter: align('center'),
    alignRight: align('right'),
    alignTop: align('top'),
    alignMiddle: align('middle'),
    alignBottom: align('bottom'),
    distributeAcross: distribute('across'),
    distributeDown: distribute('down'),
    tidySelected: {
      canRun: () => canvas.canEdit && meant().some((id) => canvas.map.places.has(id)),
      run: () => void editor.tidy(meant()),
    },
    tidy: { canRun: () => canvas.canEdit && canvas.map.places.size > 0, run: () => void editor.tidy() },
    fit: { canRun: () => canvas.index !== null, run: fit },
  };
  return {
    canRun: (command) => commands[command].canRun(),
    run: (command) => {
      if (commands[command].canRun()) commands[command].run();
    },
    meansCards: () => meant().length > 0,
  };
}

function hasFocus(nodeId: string | null): boolean {
  const { activeElement } = document;
  return nodeId !== null && activeElement instanceof HTMLElement && activeElement.dataset.node === nodeId;
}
