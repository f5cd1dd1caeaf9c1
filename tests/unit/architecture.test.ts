import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../helpers/workspace.ts';

const root = resolve(import.meta.dirname, '../..');
const cruiser = join(root, 'node_modules/.bin/depcruise');

type Violation = { readonly from: string; readonly rule: { readonly name: string } };

/** A forbidden import in a file of this folder, and the rule that has to find it. */
const FORBIDDEN = [
  ['renderer/canvas', "import '../scenes/map/neighbour.ts';", 'canvas-knows-drawings-only'],
  ['shared/lib', "import '../../db/queries/neighbour.ts';", 'shared-stands-alone'],
  ['shared/lib', "import 'node:fs';", 'shared-has-no-node'],
  ['shared/lib', "import 'zod';", 'domain-has-no-libraries'],
  ['shared/domain', "import '../errors/codes.ts';", 'domain-knows-only-domain'],
  ['shared/errors', "import 'react';", 'shared-libraries'],
  ['db/queries', "import '../../electron/host/neighbour.ts';", 'db-stands-on-shared'],
  ['db/queries', "import 'better-sqlite3';", 'sqlite-only-in-connection'],
  ['electron/host', "import 'electron';", 'engine-has-no-electron'],
  ['electron/main', "import '../../db/queries/neighbour.ts';", 'main-talks-to-the-host'],
  ['electron/host', "import '../export/neighbour.ts';", 'start-stays-light'],
  ['renderer/scenes/map', "import '../../../electron/main/neighbour.ts';", 'renderer-sees-shared-only'],
  ['renderer/scenes/map', "import 'node:path';", 'renderer-has-no-node'],
  ['renderer/scenes/map', "import '../tier/neighbour.ts';", 'scenes-do-not-know-each-other'],
  ['renderer/components', "import '../scenes/tier/neighbour.ts';", 'components-stay-below-scenes'],
  ['db/queries', "import './absent.ts';", 'no-unresolved'],
] as const;

const badFile = (position: number) => `${FORBIDDEN[position]?.[0]}/bad-${position}.ts`;

/** Cruises a small copy of the house once, with a file in it for every forbidden import. */
function violationsInABadHouse(): readonly Violation[] {
  const house = temporaryFolder();
  const kept = ['build/config', 'shared/errors', 'shared/lib', 'shared/domain/label.ts', 'package.json'];
  for (const part of kept) cpSync(join(root, part), join(house, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));
  const put = (path: string, source: string) => {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), source);
  };
  const neighbourly = [
    'db/queries',
    'electron/export',
    'electron/host',
    'electron/main',
    'renderer/scenes/map',
    'renderer/scenes/tier',
  ];
  for (const folder of neighbourly) put(`${folder}/neighbour.ts`, 'export const neighbour = 1;\n');
  for (const [position, [, source]] of FORBIDDEN.entries())
    put(badFile(position), `${source}\nexport const bad = 1;\n`);
  const floors = ['shared', 'db', 'electron', 'renderer'];
  const options = ['--config', 'build/config/dependency-cruiser.cjs', '--output-type', 'json'];
  const run = spawnSync(cruiser, [...options, ...floors], { cwd: house, encoding: 'utf8' });
  const { summary }: { summary: { totalCruised: number; violations: Violation[] } } = JSON.parse(run.stdout);
  expect(summary.totalCruised).toBeGreaterThan(8 + FORBIDDEN.length);
  return summary.violations;
}

describe('import rules', () => {
  let violations: readonly Violation[] | null = null;

  it.each(FORBIDDEN.map((forbidden, position) => [...forbidden, position] as const))(
    '%s with %s breaks %s',
    (_folder, _source, rule, position) => {
      violations ??= violationsInABadHouse();
      const broken = violations.filter(({ from }) => from === badFile(position));
      expect(broken.map(({ rule: { name } }) => name)).toContain(rule);
    },
  );
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
