import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cli } from '../helpers/cli.ts';
import { reopen, temporaryFolder } from '../helpers/workspace.ts';

it('notes every document that leaves the workspace, with the hash by which it is known again', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'sample.zhibi');
  const out = join(folder, 'portfolio.xlsx');
  await cli('init', file, '--sample');
  expect(await cli('export', file, '--document', 'portfolio', '--out', out)).toMatchObject({ code: 0 });
  const sha256 = createHash('sha256').update(readFileSync(out)).digest('hex');
  const notes = reopen(file).connection.all('SELECT document, account_id, file_name, sha256 FROM export_log');
  expect(notes).toEqual([{ document: 'portfolio', account_id: null, file_name: 'portfolio.xlsx', sha256 }]);
});
