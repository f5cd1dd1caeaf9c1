import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isUnused, UNUSED_PARTS } from '../../../build/config/antd-styles.ts';

const root = resolve(import.meta.dirname, '../../..');

/** `DatePicker` is `date-picker`. */
const partOf = (component: string) => component.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

test('no screen imports a part of antd whose rules are left out', () => {
  const sources = readdirSync(join(root, 'renderer'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(root, 'renderer', file), 'utf8'));
  const imported = sources.flatMap((source) =>
    [...source.matchAll(/import (?:type )?\{([^}]*)\} from 'antd'/g)].flatMap(
      ([, names]) => names?.match(/[A-Z]\w+/g) ?? [],
    ),
  );
  const parts = new Set(imported.map(partOf));
  expect(parts.has('button')).toBe(true);
  expect(UNUSED_PARTS.filter((part) => parts.has(part))).toEqual([]);
});

test('a selector is left out only where it asks for an unused part', () => {
  expect(isUnused('.ant-table-cell')).toBe(true);
  expect(isUnused('.ant-tree-select .ant-select-selector')).toBe(true);
  expect(isUnused('.ant-select-tree')).toBe(false);
  expect(isUnused('.ant-colour')).toBe(false);
  expect(isUnused('.ant-input:not(.ant-form-item)')).toBe(false);
  const css = readFileSync(join(root, 'node_modules/antd/dist/antd.css'), 'utf8');
  const selectors = [...css.matchAll(/([^{},@;]+)(?=[,{])/g)].map(([selector]) => selector);
  expect(selectors.filter(isUnused).length).toBeGreaterThan(1_000);
});
