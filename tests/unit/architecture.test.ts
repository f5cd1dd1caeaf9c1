import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/workspace.ts';

const root = resolve(import.meta.dirname, '../..');
const cruiser = join(root, 'node_modules/.bin/depcruise');

/** Cruises a small copy of the house with one more file in it; answers the names of the broken rules. */
function rulesBrokenBy(path: string, source: string): readonly string[] {
  const house = temporaryFolder();
  for (const part of [
    'build/config',
    'shared/errors',
    'shared/lib',
    'shared/domain/label.ts',
    'package.json',
  ]) {
    cpSync(join(root, part), join(house, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  for (const folder of [
    'db/queries',
    'electron/host',
    'electron/main',
    'renderer/scenes/map',
    'renderer/scenes/tier',
  ]) {
    mkdirSync(join(house, folder), { recursive: true });
    writeFileSync(join(house, folder, 'neighbour.ts'), 'export const neighbour = 1;\n');
  }
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), source);
  const run = spawnSync(
    cruiser,
    [
      '--config',
      'build/config/dependency-cruiser.cjs',
      '--output-type',
      'json',
      'shared',
      'db',
      'electron',
      'renderer',
    ],
    { cwd: house, encoding: 'utf8' },
  );
  const found: { summary: { totalCruised: number; violations: { from: string; rule: { name: string } }[] } } =
    JSON.parse(run.stdout);
  expect(found.summary.totalCruised).toBeGreaterThan(8);
  return found.summary.violations.filter(({ from }) => from === path).map(({ rule }) => rule.name);
}

describe('import rules', () => {
  it.each([
    ['renderer/canvas/bad.ts', "import '../scenes/map/neighbour.ts';", 'canvas-knows-drawings-only'],
    ['shared/lib/bad.ts', "import '../../db/queries/neighbour.ts';", 'shared-stands-alone'],
    ['shared/lib/bad.ts', "import 'node:fs';", 'shared-has-no-node'],
    ['shared/lib/bad.ts', "import 'zod';", 'domain-has-no-libraries'],
    ['shared/domain/bad.ts', "import '../errors/codes.ts';", 'domain-knows-only-domain'],
    ['shared/errors/bad.ts', "import 'react';", 'shared-libraries'],
    ['db/queries/bad.ts', "import '../../electron/host/neighbour.ts';", 'db-stands-on-shared'],
    ['db/queries/bad.ts', "import 'better-sqlite3';", 'sqlite-only-in-connection'],
    ['electron/host/bad.ts', "import 'electron';", 'engine-has-no-electron'],
    ['electron/main/bad.ts', "import '../../db/queries/neighbour.ts';", 'main-talks-to-the-host'],
    [
      'renderer/scenes/map/bad.ts',
      "import '../../../electron/main/neighbour.ts';",
      'renderer-sees-shared-only',
    ],
    ['renderer/scenes/map/bad.ts', "import 'node:path';", 'renderer-has-no-node'],
    ['renderer/scenes/map/bad.ts', "import '../tier/neighbour.ts';", 'scenes-do-not-know-each-other'],
    ['renderer/components/bad.ts', "import '../scenes/tier/neighbour.ts';", 'components-stay-below-scenes'],
    ['db/queries/bad.ts', "import './absent.ts';", 'no-unresolved'],
  ])('%s with %s breaks %s', (path, source, rule) => {
    expect(rulesBrokenBy(path, `${source}\nexport const bad = 1;\n`)).toContain(rule);
  });
});

describe('each runtime has its own compiler settings', () => {
  it.each([
    ['shared', 'export const bad = document.title;'],
    ['shared', "export const bad = process.env['HOME'];"],
    ['db', 'export const bad = document.title;'],
    ['renderer', "export const bad = process.env['HOME'];"],
  ])('%s does not compile %s', (runtime, source) => {
    const house = temporaryFolder();
    mkdirSync(join(house, runtime), { recursive: true });
    mkdirSync(join(house, 'build'), { recursive: true });
    cpSync(join(root, 'build/config'), join(house, 'build/config'), { recursive: true });
    for (const other of ['shared', runtime]) {
      mkdirSync(join(house, other), { recursive: true });
      cpSync(join(root, other, 'tsconfig.json'), join(house, other, 'tsconfig.json'));
    }
    symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
    writeFileSync(join(house, runtime, 'bad.ts'), `${source}\n`);
    const run = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', runtime, '--noEmit'], {
      cwd: house,
      encoding: 'utf8',
    });
    expect(run.stdout).toContain(`${runtime}/bad.ts`);
    expect(run.status).not.toBe(0);
  });
});

describe('docs/ARCHITECTURE.md', () => {
  const page = readFileSync(join(root, 'docs/ARCHITECTURE.md'), 'utf8');
  const rooms = [...page.matchAll(/^\| `([^`]+\/)` *\|/gm)].map(([, folder = '']) => folder);

  it('names only rooms that are there', () => {
    expect(rooms.length).toBeGreaterThan(20);
    expect(rooms.filter((folder) => !existsSync(join(root, folder)))).toEqual([]);
  });

  it('names every room of the first two floors', () => {
    const listed = execFileSync(
      'find',
      ['shared', 'db', 'electron', 'renderer', '-mindepth', '1', '-maxdepth', '1', '-type', 'd'],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    const there = listed
      .trim()
      .split('\n')
      .map((folder) => `${folder}/`);
    expect(there.filter((folder) => !rooms.includes(folder))).toEqual([]);
  });

  it('names every document that the README links', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
