import { expect, it } from 'vitest';
import { stepText } from '../../../../renderer/actions/step-text.ts';
import { readStepSubject, stepSubject } from '../../../../shared/ipc/step-subject.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

async function open() {
  const { stores, workspace } = await sampleStores('YX');
  const { view } = stores.account;
  const accountId = view.account.id;
  const person = (code: string) => view.records('person').find((one) => one.code === code)?.id ?? '';
  const undoText = () => {
    const { undo } = workspace.history.undoState();
    return undo === null ? null : stepText(undo, stores);
  };
  return { stores, accountId, person, undoText, commands: stores.commands };
}

it('names the card that a step concerns, or how many they are', async () => {
  const { accountId, person, undoText, commands } = await open();
  const one = [person('S06')];
  const three = ['S06', 'S10', 'S11'].map(person);
  const place = { x: 1, y: 2 };
  const put = (ids: readonly string[]) =>
    commands.placeCards({
      accountId,
      mapId: null,
      view: 'tree',
      places: ids.map((node) => ({ node, place })),
    });
  await put(one);
  expect(undoText()).toBe('移动「唐知行」');
  await put(three);
  expect(undoText()).toBe('移动 3 张卡片');
  await commands.reparent({ accountId, nodes: three.slice(1), chief: null });
  expect(undoText()).toBe('更改 2 张卡片的上级');
  await commands.removeFromMap({ accountId, mapId: null, personIds: one });
  expect(undoText()).toBe('把「唐知行」移到停放区');
  await commands.addToMap({ accountId, mapId: null, people: [{ personId: one[0] ?? '', ratings: {} }] });
  expect(undoText()).toBe('把「唐知行」放上地图');
});

it('says off this map, into the parking area and into the trash in words of their own', async () => {
  const { accountId, person, undoText, commands } = await open();
  const personIds = ['S06', 'S10'].map(person);
  const map = await commands.createMap({
    accountId,
    name: '三期产线',
    kind: 'opportunity',
    personIds,
    copyOf: null,
  });
  const mapId = map?.id ?? null;
  await commands.park({ accountId, mapId, personIds, isParked: true });
  expect(undoText()).toBe('把 2 人移到停放区');
  await commands.park({ accountId, mapId, personIds, isParked: false });
  expect(undoText()).toBe('把 2 人放回图上');
  await commands.removeFromMap({ accountId, mapId, personIds });
  expect(undoText()).toBe('把 2 人移出本图');
  await commands.removeRecord(person('S06'));
  expect(undoText()).toBe('把人物「唐知行」移入回收站');
});

it('names the person whose value or tie was changed', async () => {
  const { accountId, person, undoText, commands } = await open();
  await commands.setValue(person('S06'), 'node.influence', 4);
  expect(undoText()).toBe('修改「唐知行 · 影响力」');
  const [made] =
    (await commands.addRows(accountId, 'map.relations', [
      { from: person('S03'), to: person('S08'), kind: 'alliance' },
    ])) ?? [];
  expect(undoText()).toBe('在「沈若谦 · 关系」添加行');
  await commands.removeRows([made?.id ?? '']);
  expect(undoText()).toBe('删除「沈若谦 · 关系」的行');
  await commands.setValue(accountId, 'bas.short', '云岫');
  expect(undoText()).toBe('修改「简称」');
});

it('keeps an id in the step and not a name that may be erased', () => {
  expect(readStepSubject(stepSubject('per.name', 'id-1'))).toEqual({ fieldKey: 'per.name', about: 'id-1' });
  expect(readStepSubject(stepSubject('bas.short', null))).toEqual({ fieldKey: 'bas.short', about: null });
});
