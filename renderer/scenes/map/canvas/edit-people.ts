import { rowsByPerson } from '../../../../shared/domain/account/relationship-reading.ts';
import { seatOf } from '../../../../shared/domain/account/seat-reading.ts';
import { RECORD_KIND_INFO } from '../../../../shared/domain/dossier/record-kinds.ts';
import type { RowValue } from '../../../../shared/domain/dossier/types.ts';
import { CARD } from '../../../../shared/figure/map/card-size.ts';
import type { Point } from '../../../../shared/figure/svg.ts';
import type { CallInput } from '../../../../shared/ipc/contract.ts';
import type { Stores } from '../../../stores/stores.ts';
import type { Draft } from './canvas-state.ts';
import type { MapEditor } from './map-editor.ts';

type Added = CallInput<'map.addPeople'>['people'];

/** Takes people off the map (on the account's own they are parked) and empty seats to the trash, with the way back. */
export async function removeCards(stores: Stores, editor: MapEditor, ids: readonly string[]): Promise<void> {
  const { account, commands, map, notices, undo, app } = stores;
  const personIds = ids.filter((id) => editor.kindOf(id) === 'person');
  const seats = ids.filter((id) => editor.kindOf(id) === 'vacancy');
  if (map.isPast || personIds.length + seats.length === 0) return;
  map.select([]);
  if (personIds.length > 0) {
    const accountId = account.view.account.id;
    const isDone = await commands.removeFromMap({ accountId, mapId: map.mapId, personIds });
    const text = app.t(($) => (map.mapId === null ? $.mapEdit.parked : $.mapEdit.removed), {
      count: personIds.length,
    });
    if (isDone) notices.success(text, { label: app.t(($) => $.trash.undo), run: () => void undo.undo() });
  }
  for (const seat of seats) await commands.removeRecord(seat);
}

/** Keeps people, with the ratings that this map has of its own, for another map; cutting takes them off this one. */
export async function keepCards(
  stores: Stores,
  editor: MapEditor,
  ids: readonly string[],
  deed: 'cut' | 'copy',
) {
  const { account, app, map, notices } = stores;
  const personIds = ids.filter((id) => editor.kindOf(id) === 'person');
  if (personIds.length === 0) return;
  const rows = map.mapId === null ? null : rowsByPerson(account.view, map.mapId);
  const people = personIds.map((personId) => ({ personId, ratings: ratingsIn(rows?.get(personId)?.row) }));
  map.keep({ accountId: account.view.account.id, mapId: map.mapId, deed, people });
  if (deed === 'cut') await removeCards(stores, editor, personIds);
  else notices.info(app.t(($) => $.mapEdit.copied, { count: personIds.length }));
}

/** Puts what was cut or copied on this map and says so, also of who was there already; people stay at their account. */
export async function pasteCards(
  { account, app, commands, map, notices, undo }: Stores,
  isOnMap: (personId: string) => boolean,
): Promise<void> {
  const { clipboard } = map;
  if (clipboard === null || map.isPast) return;
  const accountId = account.view.account.id;
  if (clipboard.accountId !== accountId) {
    notices.info(app.t(($) => $.mapEdit.otherAccount));
    return;
  }
  const ids = clipboard.people.map(({ personId }) => personId);
  const added = clipboard.people.filter(({ personId }) => !isOnMap(personId));
  if (added.length === 0) {
    map.select(ids);
    notices.info(app.t(($) => $.mapEdit.pastedBefore, { count: ids.length }));
    return;
  }
  const people = added.map(({ personId, ratings }) => ({ personId, ratings: { ...ratings } })) as Added;
  if (!(await commands.addToMap({ accountId, mapId: map.mapId, people }))) return;
  map.select(ids);
  const known = ids.length - added.length;
  const text =
    known === 0
      ? app.t(($) => $.mapEdit.pasted, { count: added.length })
      : app.t(($) => $.mapEdit.pastedSome, { count: added.length, known });
  notices.success(text, { label: app.t(($) => $.trash.undo), run: () => void undo.undo() });
}

/** Takes a parked person back, with the card around a point of the map where cards can be placed; one undo step. */
export async function putBack(
  { account, commands, map }: Stores,
  personId: string,
  at: Point,
): Promise<void> {
  if (map.isPast) return;
  const { canvasView, mapId } = map;
  const corner = { x: Math.round(at.x - CARD.width / 2), y: Math.round(at.y - CARD.height / 2) };
  const isDone = await commands.park({
    accountId: account.view.account.id,
    mapId,
    personIds: [personId],
    isParked: false,
    ...(canvasView === 'tree' || canvasView === 'power' ? { place: { view: canvasView, ...corner } } : {}),
  });
  if (isDone) map.select([personId]);
}

/** Adds the person or the empty seat of a draft, under its chief and on the map that is open; answers its id. */
export async function addDraft(stores: Stores, { kind, chief }: Draft, name: string): Promise<string | null> {
  const { account, commands, map } = stores;
  const { view } = account;
  const accountId = view.account.id;
  const above = chief === null ? null : seatIdOf(stores, chief);
  const department = above === null ? '' : view.text(above, 'pos.dept');
  if (kind === 'seat') {
    const values = {
      'pos.title': name,
      ...(department === '' ? {} : { 'pos.dept': department }),
      ...(above === null ? {} : { 'pos.reports_to': above }),
    };
    return (await commands.createRecord({ kind: 'seat', accountId, values }))?.id ?? null;
  }
  const group = crypto.randomUUID();
  const input = { accountId, name, title: '', department, reportsToSeatId: above, group };
  const person = await commands.createPerson(input);
  if (person === null) return null;
  if (chief !== null && above === null)
    await commands.reparent({ accountId, nodes: [person.id], chief, group });
  const people = [{ personId: person.id, ratings: {} }];
  if (map.mapId !== null) await commands.addToMap({ accountId, mapId: map.mapId, people, group });
  return person.id;
}

/** The field whose text names a person or a seat on its card: the first that holds something. */
export function nameFieldOf({ account }: Stores, recordId: string): string {
  const keys = RECORD_KIND_INFO[account.view.record(recordId)?.kind ?? 'person'].titleFields;
  return keys.find((key) => account.view.text(recordId, key) !== '') ?? keys[0] ?? '';
}

/** Seat of a person, or the seat itself; null for who has none. */
function seatIdOf({ account }: Stores, recordId: string): string | null {
  return account.view.record(recordId)?.kind === 'seat' ? recordId : seatOf(account.view, recordId);
}

function ratingsIn(row: RowValue | undefined): RowValue {
  if (row === undefined) return {};
  const { person: _person, parked: _parked, ...ratings } = row;
  return ratings;
}
