import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openConnection } from '../../../db/connection/connection.ts';
import { cli, cliJson } from '../../helpers/cli.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

it('takes files in, lists them, writes them out, and finds altered ones', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'sample.zhibi');
  await cli('init', file, '--sample');
  const offer = join(folder, '报价.txt');
  writeFileSync(offer, '每条线 420 万元');

  const added: object[] = await cliJson('attach', file, '--account', 'YX', offer);
  expect(added).toEqual([expect.objectContaining({ name: '报价.txt', type: 'text/plain', size: 20 })]);
  const again = await cli('attach', file, '--account', 'YX', offer);
  expect([again.code, again.errors[0]]).toEqual([
    1,
    expect.stringMatching(/^ATTACHMENT_EXISTS: .*报价\.txt/),
  ]);
  const listed = await cli('attachments', file, '--account', 'YX');
  expect(listed.out).toHaveLength(4);
  expect(listed.out.at(-1)).toBe('报价.txt\ttext/plain\t20 B');

  const out = join(folder, 'copy.txt');
  await cli('attachments', file, '--account', 'YX', '--save', '报价.txt', '--out', out);
  expect(readFileSync(out, 'utf8')).toBe('每条线 420 万元');
  expect((await cli('attachments', file, '--account', 'YX', '--save', 'x', '--out', out)).code).toBe(1);
  expect((await cli('attachments', file, '--account', 'YX', '--save', 'x')).code).toBe(2);
  expect((await cli('attach', file, '--account', 'YX')).code).toBe(2);
  expect((await cli('attach', file, offer)).code).toBe(2);

  expect(await cliJson('check', file, '--verify')).toMatchObject({ ok: true, contents: { altered: 0 } });
  const raw = openConnection({
    path: file,
    passphrase: null,
    readOnly: false,
    mustExist: true,
    nativeBinding: null,
  });
  raw.exec('UPDATE blob_part SET bytes = zeroblob(length(bytes)) WHERE length(bytes) = 20');
  raw.close();
  expect((await cli('check', file)).code).toBe(0);
  expect((await cli('check', file, '--verify')).code).toBe(1);
});
