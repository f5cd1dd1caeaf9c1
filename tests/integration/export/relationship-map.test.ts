import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { accountView } from '../../../db/queries/views.ts';
import { readRelationship } from '../../../shared/domain/account/relationship-reading.ts';
import { EDGE_KINDS } from '../../../shared/domain/relationship/edge-kinds.ts';
import { MAP_VIEWS } from '../../../shared/domain/relationship/map-views.ts';
import { rasterScale } from '../../../shared/figure/raster-scale.ts';
import { escapeXml } from '../../../shared/figure/svg.ts';
import type { JobChanged } from '../../../shared/ipc/app.contract.ts';
import type { MapExport } from '../../../shared/ipc/map-export.ts';
import { type RealHost, sampleHost } from '../../helpers/real-host.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';
import { LISTS } from '../../unit/import/people-lists.ts';
import { zipTexts } from './zip.ts';

const CHOICE: MapExport = {
  mapId: null,
  view: 'tree',
  grouping: 'none',
  format: 'svg',
  page: 'A4',
  kinds: [...EDGE_KINDS],
  informal: false,
  names: true,
};

async function jobEnd(
  host: RealHost,
  name: string,
  input: unknown,
): Promise<JobChanged & { readonly id: string }> {
  const ended = new Promise<JobChanged>((done) => {
    host.onJob((event) => event.status !== 'running' && done(event));
  });
  const answer = await host.send(name, input);
  if (!answer.ok) throw new Error(answer.error.code);
  const end = await ended;
  expect(end.error).toBeNull();
  return { ...end, id: (answer.value as { jobId: string }).jobId };
}

async function exported(host: RealHost, accountId: string, more: Partial<MapExport>): Promise<string> {
  const map = { ...CHOICE, ...more };
  const path = join(temporaryFolder(), `map.${map.format}`);
  const request = { document: 'relationship-map', accountId, map };
  await jobEnd(host, 'host.export', { path, request, locale: 'zh-CN' });
  return path;
}

const svgOf = async (host: RealHost, accountId: string, more: Partial<MapExport> = {}) =>
  readFileSync(await exported(host, accountId, { ...more, format: 'svg' }), 'utf8');
const sizeOf = (svg: string) => {
  const [, width = '', height = ''] = /<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
};
/** Time of the processor, which a busy machine does not make longer. */
const secondsSince = (start: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');

/** An account with the people of a list. */
async function accountWith(host: RealHost, list: string): Promise<string> {
  const { id: accountId } = await host.call('record.create', {
    kind: 'account',
    accountId: null,
    values: { 'bas.name_en': 'Northwind' },
  });
  const { id: jobId } = await jobEnd(host, 'host.readTable', { path: list });
  const { sheets } = await host.call('peopleImport.table', { jobId });
  const { headings = 0, columns = [] } = sheets.at(-1) ?? {};
  const choice = { accountId, jobId, sheet: sheets.length - 1, headings, columns };
  await host.call('peopleImport.run', {
    ...choice,
    existing: 'keep',
    unknownBoss: 'top',
    guessLevels: true,
    cuts: [],
    leftOut: [],
  });
  return accountId;
}

describe('the map as a file', () => {
  test('SVG: every name is a text, fonts for Chinese are named, day and secrecy stand below', async () => {
    const host = await sampleHost();
    const { accountId } = await host.yunxiu();
    const { people } = readRelationship(accountView(host.host.workspace(), accountId));
    expect(people).toHaveLength(14);
    for (const { key: view } of MAP_VIEWS.filter(({ key }) => key !== 'heat')) {
      const svg = await svgOf(host, accountId, { view });
      expect(svg).toContain('Microsoft YaHei');
      const texts = textsOf(svg);
      // In the decision chain stand those who act in it.
      const expected = view === 'lanes' ? people.slice(0, 1) : people;
      for (const { name } of expected)
        expect([view, texts.some((text) => text.includes(name))]).toEqual([view, true]);
      expect(texts.some((text) => text.includes('截至 2026年1月15日 · 秘密'))).toBe(true);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    }
    expect(textsOf(await svgOf(host, accountId, { view: 'heat' }))).toContain('52.7');
  });

  test('PNG: three times as large', async () => {
    const host = await sampleHost();
    const { accountId } = await host.yunxiu();
    const { width, height } = sizeOf(await svgOf(host, accountId));
    const png = readFileSync(await exported(host, accountId, { format: 'png' }));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 3, height * 3]);
  });

  test('Word: the picture on a page across, every figure with its sum, gaps, next person, goals, actions', {
    timeout: 90_000,
  }, async () => {
    const host = await sampleHost();
    const { accountId } = await host.yunxiu();
    const parts = zipTexts(await exported(host, accountId, { format: 'docx', view: 'power' }));
    const document = parts.get('word/document.xml') ?? '';
    expect(document.indexOf('w:orient="landscape"')).toBeGreaterThan(0);
    const words = document.replaceAll(/<[^>]+>/g, '');
    for (const word of [
      '52.71',
      '13.81',
      '57.14%',
      '53.22 · 黄',
      '0.50 × RS 52.71 + 0.20 × GRI 55.56 + 0.30 × ORI 52.50',
    ])
      expect(words).toContain(word);
    for (const word of ['主要差距', '下一步做谁的工作', '角色目标', '进行中的行动'])
      expect(words).toContain(word);
    const furniture = [...parts]
      .filter(([name]) => /word\/(header|footer)/.test(name))
      .map(([, xml]) => xml)
      .join('');
    expect(furniture).toContain('秘密');
    expect(furniture).toContain('NUMPAGES');
    expect([...parts.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(1);
  });

  test('a past day shows the map as it was; the future shows it as it is', async () => {
    const host = await sampleHost();
    const { accountId } = await host.yunxiu();
    expect(await svgOf(host, accountId, { date: '2027-01-01' })).toBe(await svgOf(host, accountId));
    const map = { ...CHOICE, date: '1990-01-01' };
    const answer = await host.send('mapExport.preview', { accountId, map, locale: 'zh-CN' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  test('the export log says who took what out', async () => {
    const host = await sampleHost();
    const { accountId } = await host.yunxiu();
    await exported(host, accountId, { names: false });
    const [noted] = host.host
      .workspace()
      .connection.all<{ document: string; subject: string; sha256: string }>('SELECT * FROM export_log');
    expect(noted).toMatchObject({ document: 'relationship-map', subject: 'tree svg redacted' });
    expect(noted?.sha256).toMatch(/^[\da-f]{64}$/);
  });
});

describe('what leaves the program', () => {
  const INFORMAL = ['冲突', '提携', '校友同乡'];

  test('informal ties only when they are ticked', async () => {
    const host = await sampleHost();
    const { accountId } = await host.yunxiu();
    const [a, b, c] = readRelationship(accountView(host.host.workspace(), accountId)).people;
    const tie = (kind: string, from = a?.id, to = b?.id) => ({ kind, from, to, note: '私人恩怨' });
    await host.call('entry.addRows', {
      recordId: accountId,
      fieldKey: 'map.relations',
      rows: [tie('conflict'), tie('patron', b?.id, c?.id), tie('peer_tie', a?.id, c?.id)] as never,
    });
    for (const view of ['tree', 'power'] as const) {
      const without = await svgOf(host, accountId, { view });
      for (const word of INFORMAL) expect(without).not.toContain(word);
      const ticked = await svgOf(host, accountId, { view, informal: true });
      for (const word of INFORMAL) expect(ticked).toContain(word);
      expect(without + ticked).not.toContain('私人恩怨');
    }
  });

  test('without names no name, no judgement and no tie of ours is left behind', {
    timeout: 90_000,
  }, async () => {
    const host = await sampleHost();
    const { accountId } = await host.yunxiu();
    const view = accountView(host.host.workspace(), accountId);
    const known = [...view.records('person'), ...view.records('colleague'), ...view.records('supplier')];
    const names = known.map(({ id }) => view.title(id));
    for (const shown of MAP_VIEWS.map(({ key }) => key)) {
      const svg = await svgOf(host, accountId, { view: shown, names: false, informal: true });
      const word = zipTexts(
        await exported(host, accountId, { format: 'docx', view: shown, names: false, informal: true }),
      );
      const written = svg + (word.get('word/document.xml') ?? '');
      expect(names.filter((name) => written.includes(escapeXml(name)))).toEqual([]);
      for (const judgement of ['反对', '铁杆', '影响力', 'R0', 'R2', '对手', '我方联系', '天<', ...INFORMAL])
        expect([shown, judgement, written.includes(judgement)]).toEqual([shown, judgement, false]);
      expect(svg).toContain('董事长');
      expect(svg).toContain('已隐去姓名');
    }
  });
});

describe('large and odd maps', () => {
  test('500 people within ten seconds, drawn as large as the memory allows', {
    timeout: 60_000,
  }, async () => {
    const host = await sampleHost();
    const accountId = await accountWith(host, join(LISTS, 'people-500.csv'));
    const start = process.cpuUsage();
    const png = readFileSync(await exported(host, accountId, { format: 'png' }));
    expect(secondsSince(start)).toBeLessThan(10);
    const size = sizeOf(await svgOf(host, accountId));
    const scale = rasterScale(size, 3);
    expect(Math.abs(png.readUInt32BE(16) - size.width * scale)).toBeLessThan(2);
    expect(png.readUInt32BE(16) * png.readUInt32BE(20)).toBeLessThanOrEqual(40_100_000);
    const { scale: told } = await host.call('mapExport.preview', { accountId, map: CHOICE, locale: 'zh-CN' });
    expect(told).toBe(scale);
  });

  test('names of 60 characters, from right to left, with emoji and with signs of XML', async () => {
    const host = await sampleHost();
    const list = join(temporaryFolder(), 'odd.csv');
    const names = ['ليلى بنت أحمد', 'יעל כהן', '王芳 👩🏽‍💼', `A & B <c> "d"`, '名'.repeat(60)];
    const quoted = names.map((name) => `"${name.replaceAll('"', '""')}",总监,采购部,`);
    writeFileSync(list, ['姓名,职位,部门,上级', ...quoted].join('\n'));
    const accountId = await accountWith(host, list);
    const texts = textsOf(await svgOf(host, accountId));
    for (const name of names.slice(0, 4)) expect(texts).toContain(escapeXml(name));
    expect(texts.some((text) => /^名{5,}…$/.test(text))).toBe(true);
    const png = readFileSync(await exported(host, accountId, { format: 'png' }));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(zipTexts(await exported(host, accountId, { format: 'docx' })).get('word/document.xml')).toContain(
      '采购部',
    );
  });

  test('an empty map is a picture too', async () => {
    const host = await sampleHost();
    const { id } = await host.call('record.create', {
      kind: 'account',
      accountId: null,
      values: { 'bas.name_en': 'Empty' },
    });
    for (const { key: view } of MAP_VIEWS)
      expect(await svgOf(host, id, { view })).not.toMatch(/NaN|Infinity/);
    expect(zipTexts(await exported(host, id, { format: 'docx' })).size).toBeGreaterThan(5);
  });

  test('scales: three where it fits, less where it does not, never nothing', () => {
    expect(rasterScale({ width: 1_000, height: 800 }, 3)).toBe(3);
    expect(rasterScale({ width: 20_000, height: 2_000 }, 3)).toBe(0.8);
    expect(rasterScale({ width: 8_000, height: 8_000 }, 3)).toBe(0.79);
    expect(rasterScale({ width: 0, height: 0 }, 3)).toBe(3);
    expect(rasterScale({ width: 1e9, height: 1e9 }, 3)).toBe(0.05);
  });
});
