import { expect, it } from 'vitest';
import { fieldMatches } from '../../../../renderer/scenes/frame/field-matches.ts';
import { builtinCatalogue } from '../../../../shared/domain/dossier/builtin.ts';

const keys = (query: string) => fieldMatches(builtinCatalogue, query).map(({ field }) => field.key);

it('finds fields by their names in either language, whole names first', () => {
  expect(keys('员工数')[0]).toBe('bas.headcount');
  expect(keys('employees')[0]).toBe('bas.headcount');
  expect(keys('愿景')[0]).toBe('str.vision');
});

it('finds nothing for nothing, and a handful at most', () => {
  expect(keys('')).toEqual([]);
  expect(keys('zzz')).toEqual([]);
  expect(keys('客户').length).toBeLessThanOrEqual(5);
});
