import { expect, it } from 'vitest';
import type { CanvasModel } from '../../../../renderer/scenes/map/canvas/canvas-model.ts';
import { commandName } from '../../../../renderer/scenes/map/canvas/command-name.ts';
import { MapEditor } from '../../../../renderer/scenes/map/canvas/map-editor.ts';
import { readRelationship } from '../../../../shared/domain/account/relationship-reading.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

async function open() {
  const { stores } = await sampleStores('YX');
  const { view } = stores.account;
  const person = (code: string) => view.records('person').find((one) => one.code === code)?.id ?? '';
  const mapId = view.records('map')[0]?.id ?? null;
  stores.map.enter(view.account.id);
  // As much of the canvas as hanging cards under a chief asks for.
  const canvas: Pick<CanvasModel, 'canEdit' | 'session'> & { readonly [part: string]: unknown } = {
    canEdit: true,
    session: stores.map,
    index: { nodesOf: () => [{ kind: 'person' }] },
    map: { places: new Map() },
  };
  const editor = new MapEditor(canvas as unknown as CanvasModel, stores);
  const chiefOf = (code: string) =>
    readRelationship(stores.account.view).people.find((one) => one.code === code)?.seat?.managerId;
  return { stores, person, mapId, editor, chiefOf };
}

it('says at a further map that reporting lines changed on all of them, with the way back', async () => {
  const { stores, person, mapId, editor, chiefOf } = await open();
  await editor.reparent([person('S06')], person('S08'));
  expect(stores.notices.list).toEqual([]);
  stores.map.openMap(mapId);
  await editor.reparent([person('S06')], person('S04'));
  const [notice] = stores.notices.list;
  expect(notice?.text).toContain('客户主图和其他地图也随之改变');
  expect(chiefOf('S06')).toBe(person('S04'));
  notice?.action?.run();
  await expect.poll(() => chiefOf('S06')).toBe(person('S08'));
});

it('calls removing by what it does on the map that is open', async () => {
  const { stores, mapId } = await open();
  const { t } = stores.app;
  expect(commandName('remove', null, t)).toBe('移到停放区');
  expect(commandName('remove', mapId, t)).toBe('移出本图');
  expect(commandName('rename', mapId, t)).toBe('改名');
});
