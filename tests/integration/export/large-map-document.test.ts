import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLargeMap } from '../../../build/bench/volume/large-map.ts';
import { accountView } from '../../../db/queries/views.ts';
import { openWorkspace, type Workspace } from '../../../db/workspace.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import type { Figure } from '../../../shared/figure/svg.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { MapExport } from '../../../shared/ipc/map-export.ts';
import type { Block, ReportDocument } from '../../../shared/report/document.ts';
import { buildRelationshipMap } from '../../../shared/report/relationship-map/build.ts';
import { mapReportContext } from '../../../shared/report/relationship-map/context.ts';
import { isReadable, mapPicture } from '../../../shared/report/relationship-map/picture.ts';
import { fakeTools } from '../../helpers/workspace.ts';

const PEOPLE = 500;
const CHOICE: MapExport = {
  mapId: null,
  view: 'tree',
  grouping: 'none',
  format: 'docx',
  page: 'A4',
  kinds: ['reports_to', 'influences'],
  informal: false,
  names: true,
};
const words = { t: createTranslator('zh-CN'), locale: 'zh-CN', owner: '我' } as const;

let view: AccountView;
let workspace: Workspace;
const folder = mkdtempSync(join(tmpdir(), 'zhibi-test-'));
beforeAll(() => {
  const { path, accountId } = createLargeMap(join(folder, 'large.zhibi'), PEOPLE);
  workspace = openWorkspace({ path, passphrase: null }, fakeTools());
  view = accountView(workspace, accountId);
});
afterAll(() => {
  workspace.close();
  rmSync(folder, { recursive: true, force: true });
});

const documentOf = (more: Partial<MapExport> = {}): ReportDocument =>
  buildRelationshipMap({ ...words, view, map: { ...CHOICE, ...more } });
const figuresOf = ({ blocks }: ReportDocument) =>
  blocks.filter((block): block is Extract<Block, { kind: 'figure' }> => block.kind === 'figure');
const textsOf = ({ svg }: Pick<Figure, 'svg'>): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');

describe('500 people on paper', () => {
  test('the top of the tree can be read on the first page; the whole of it says that it cannot', () => {
    const [top, whole, ...more] = figuresOf(documentOf());
    if (top === undefined || whole === undefined) throw new Error('two figures');
    expect(more).toEqual([]);
    expect([top.landscape, whole.landscape]).toEqual([true, true]);
    expect([isReadable(top), isReadable(whole)]).toEqual([true, false]);
    expect(top.caption).toMatch(/^最上 [2-9] 层/);
    expect(whole.caption).toContain('全图 500 人');
    const folded = textsOf(top).filter((text) => /^\+\d+$/.test(text));
    const people = new Set(view.records('person').map(({ id }) => view.title(id)));
    const cards = textsOf(top).filter((text) => people.has(text)).length;
    expect(cards).toBeGreaterThan(10);
    expect(folded.reduce((sum, text) => sum + Number(text), cards)).toBe(PEOPLE);
  });

  test('without names the first page has none either', () => {
    const names = new Set(view.records('person').map(({ id }) => view.title(id)));
    for (const figure of figuresOf(documentOf({ names: false })))
      expect(textsOf(figure).filter((text) => names.has(text))).toEqual([]);
  });

  test('another view says that it is too small, once', () => {
    const [power, ...more] = figuresOf(documentOf({ view: 'power' }));
    expect(more).toEqual([]);
    expect(power?.caption).toContain('看不清');
    expect(figuresOf(documentOf({ view: 'heat' }))[0]?.caption).toBeUndefined();
  });

  test('lists of names end where nobody reads on', () => {
    const metrics = documentOf().blocks.find(({ kind }) => kind === 'table');
    if (metrics?.kind !== 'table') throw new Error('no table');
    const lines = metrics.rows.map(([, value, how]) => [value, how].map((cell) => JSON.stringify(cell)));
    const long = lines.filter(([, how]) => /等 \d+ 人/.test(how ?? ''));
    expect(long.length).toBeGreaterThan(2);
    for (const [value, how] of long) {
      expect(how?.match(/、/g)).toHaveLength(11);
      expect(value).toContain(/等 (\d+) 人/.exec(how ?? '')?.[1]);
    }
  });

  test('the coverage matrix tells of those it says something about, and how many it leaves out', () => {
    const context = mapReportContext({ ...words, view, map: { ...CHOICE, view: 'coverage' } });
    const figure = mapPicture(context);
    expect(figure.width / figure.height).toBeLessThan(2.6);
    const [, left = ''] = /未列与我方没有往来的 (\d+) 位/.exec(figure.svg) ?? [];
    const people = new Set(view.records('person').map(({ id }) => view.title(id)));
    const told = textsOf(figure).filter((text) => people.has(text)).length;
    expect(told + Number(left)).toBe(PEOPLE);
    expect(Number(left)).toBeGreaterThan(100);
  });
});
