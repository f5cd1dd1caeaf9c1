// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { currentRoute, goTo, onRouteChange } from '../../../../renderer/app/hash-location.ts';
import { isAccountTab, readFieldPlace, routes } from '../../../../renderer/app/routes.ts';

beforeEach(() => goTo('/portfolio'));

test('a field place survives the way through the address', () => {
  const place = { section: 'bas', field: 'bas.headcount', record: 'r 1' };
  goTo(routes.account('id', 'dossier', place));
  const [path, query] = currentRoute().split('?');
  expect(path).toBe('/account/id/dossier');
  expect(readFieldPlace(query ?? '')).toEqual(place);
});

test('the next address does not keep the query of the last', () => {
  goTo(routes.account('id', 'dossier', { field: 'bas.headcount' }));
  goTo(routes.account('id', 'tier'));
  expect(currentRoute()).toBe('/account/id/tier');
  expect(location.search).toBe('');
});

test('listeners hear of a change once and not of the same address again', () => {
  let heard = 0;
  const stop = onRouteChange(() => {
    heard += 1;
  });
  goTo('/settings');
  goTo('/settings');
  stop();
  goTo('/accounts');
  expect(heard).toBe(1);
});

test('only the known tabs are tabs', () => {
  expect(isAccountTab('tier')).toBe(true);
  expect(isAccountTab('plan')).toBe(false);
});
