import type { Deed } from '../../../canvas/gesture.ts';
import type { GestureParts } from './gesture-parts.ts';

/** Something was pressed without being moved: it is selected, opened, folded or added to. */
export function press(
  { canvas, editor, stores, onConnect, onEditTie }: GestureParts,
  deed: Extract<Deed, { kind: 'press' }>,
): void {
  const { hit, isToggle } = deed;
  const { session } = canvas;
  canvas.countPress(hit.kind === 'ground');
  if (hit.kind === 'ground') {
    if (!isToggle) session.select([]);
    if (!isToggle && stores.inspector.target?.kind === 'person') stores.inspector.clear();
    canvas.leaveCards(null);
    canvas.startLink(null);
  } else if (hit.kind === 'edge') {
    const entryId = canvas.index?.edge(hit.id)?.entryId ?? null;
    if (entryId !== null && !session.isPast) onEditTie(entryId);
  } else if (hit.kind === 'group' || hit.kind === 'fold')
    editor.fold([canvas.index?.node(hit.id)?.recordId ?? hit.id]);
  else if (hit.kind === 'add') canvas.draftBelow('person', hit.id);
  else pressCard({ canvas, editor, stores, onConnect }, hit.id, isToggle);
}

/** A card was pressed: it is selected and opened, or the line that is being drawn ends here. */
export function pressCard(
  { canvas, editor, stores, onConnect }: Pick<GestureParts, 'canvas' | 'editor' | 'stores' | 'onConnect'>,
  nodeId: string,
  isToggle: boolean,
): void {
  const node = canvas.index?.node(nodeId);
  if (node === undefined) return;
  const { session } = canvas;
  const { recordId } = node;
  canvas.setCurrent(nodeId);
  if (canvas.linkFrom !== null) {
    const from = canvas.linkFrom;
    canvas.startLink(null);
    if (from !== recordId && node.kind === 'person') onConnect(from, recordId);
  } else if (node.kind === 'collapsed') editor.fold([recordId]);
  else if (isToggle) {
    const others = [...session.selected].filter((id) => id !== recordId);
    session.select(session.selected.has(recordId) ? others : [...others, recordId]);
  } else {
    session.select([recordId]);
    // An empty seat shows who held it and who takes it.
    if (node.kind === 'person' || node.kind === 'vacancy')
      stores.inspector.select({ kind: 'person', recordId });
  }
}
