import { isRow } from '../../shared/domain/account/view.ts';
import type { RecordKind } from '../../shared/domain/dossier/types.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries, recordById, recordsOfKinds } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';
import { requireField, requireTable } from './find.ts';
import { insertRow, type MapHome, mapHome, stepOfCards } from './maps.ts';

/** What can be drawn as a card. */
const CARDS: readonly RecordKind[] = ['person', 'seat', 'supplier'];

/**
 * Puts cards where the user dragged them, or back to the computed place; one undo step for the gesture.
 * @throws NOT_FOUND, REFERENCE_MISSING for what is no card of this account, VALIDATION_FAILED for a place out of all bounds
 */
export function placeCards(context: CommandContext, input: ParsedInput<'map.place'>): null {
  const home = mapHome(context, input.accountId, input.mapId);
  const nodes = input.places.map(({ node }) => node);
  return context.commit({ ...stepOfCards(context, 'map.place', nodes), group: input.group }, (recorder) => {
    putPlaces(context, recorder, home, input);
    return null;
  });
}

/**
 * Part of a command: cards of a map stand here from now on, or at the computed place with null.
 * @throws REFERENCE_MISSING for what is no card of this account, VALIDATION_FAILED for a place out of all bounds
 */
export function putPlaces(
  context: CommandContext,
  recorder: Recorder,
  home: MapHome,
  input: Pick<ParsedInput<'map.place'>, 'view' | 'places'>,
): void {
  const { connection } = context;
  const table = requireTable(requireField(context, home.record, home.places));
  const cards = new Set(recordsOfKinds(connection, home.account.id, CARDS).map(({ id }) => id));
  for (const { node, place } of input.places) {
    if (place !== null && !cards.has(node) && recordById(connection, node)?.kind !== 'colleague')
      throw new AppError('REFERENCE_MISSING', { field: home.places });
  }
  const present = cellEntries(connection, home.record.id, home.places);
  const ofNode = new Map<unknown, (typeof present)[number][]>();
  for (const entry of present) {
    if (!isRow(entry.value) || entry.value.view !== input.view) continue;
    ofNode.set(entry.value.node, [...(ofNode.get(entry.value.node) ?? []), entry]);
  }
  // The last word on a card that is named twice holds.
  const wanted = new Map(input.places.map(({ node, place }) => [node, place]));
  let last = present.at(-1)?.position ?? 0;
  for (const [node, place] of wanted) {
    const [entry, ...doubles] = ofNode.get(node) ?? [];
    for (const { id } of place === null && entry !== undefined ? [entry, ...doubles] : doubles)
      recorder.remove('entry', id);
    if (place === null) continue;
    const row = { node, view: input.view, x: rounded(place.x), y: rounded(place.y) };
    const value = checkValue(home.places, table, row);
    if (entry !== undefined) recorder.update('entry', entry.id, { value });
    else {
      last += 1;
      insertRow(recorder, home.record, home.places, last, { value, evidence: null });
    }
  }
}

/** Tenths of a map unit are finer than anybody drags. */
function rounded(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
