import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cli, cliJson } from '../../helpers/cli.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';
import { LISTS } from '../import/people-lists.ts';

test('the map goes out and people come in on the command line', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'w.zhibi');
  await cli('init', file, '--sample');
  const out = join(folder, 'map.svg');
  const ofMap = ['export', file, '--document', 'relationship-map', '--account', 'YX', '--out', out];
  expect(await cli(...ofMap, '--format', 'svg', '--view', 'power')).toMatchObject({ code: 0, out: [out] });
  expect(readFileSync(out, 'utf8')).toContain('</svg>');
  expect((await cli(...ofMap, '--format', 'svg', '--group', 'department')).code).toBe(0);
  const formal = readFileSync(out, 'utf8');
  expect(formal).toContain('陆承渊');
  expect(formal).not.toContain('patron');
  expect((await cli(...ofMap, '--format', 'svg', '--redact')).code).toBe(0);
  const redacted = readFileSync(out, 'utf8');
  expect(redacted).toContain('董事长');
  expect(redacted).not.toContain('陆承渊');
  expect((await cli(...ofMap, '--format', 'svg', '--informal')).code).toBe(0);
  expect(readFileSync(out, 'utf8')).toContain('patron');
  expect((await cli(...ofMap, '--redact', '--informal')).code).toBe(2);
  const pdf = await cli(...ofMap, '--format', 'pdf');
  expect(pdf.code).toBe(2);
  expect(pdf.errors[0]).toContain('window of the program');
  expect((await cli(...ofMap, '--view', 'globe')).code).toBe(2);
  expect((await cli(...ofMap, '--map', 'M99')).errors[0]).toContain('NOT_FOUND');

  const take = (list: string) =>
    ['import', file, 'people', '--account', 'YX', '--file', join(LISTS, list)] as const;
  expect(await cliJson(...take('northwind-employees.csv'))).toMatchObject({
    people: 9,
    seats: 9,
    changed: 0,
  });
  expect(await cliJson(...take('northwind-employees.csv'))).toMatchObject({ people: 0, counts: { keep: 9 } });
  const odd = await cli(...take('orphans.csv'));
  expect(odd.code).toBe(1);
  expect(odd.out[0]).toBe('Row 2: Nobody known as boss “99”');
  expect((await cli(...take('gone.csv'))).errors[0]).toContain('FILE_MISSING');
  expect((await cli('import', file, 'people')).code).toBe(2);
});
