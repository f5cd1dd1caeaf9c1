import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { sampleHost } from '../helpers/real-host.ts';

/** The command line in a process of its own. */
function zhibi(...args: readonly string[]) {
  const env = { ...process.env, LANG: 'en_US.UTF-8' };
  const { status, stderr } = spawnSync(process.execPath, ['electron/cli/index.ts', ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, error: stderr.trim() };
}

it('refuses a file that another process holds, and opens it afterwards', async () => {
  const { host, file, call, yunxiu } = await sampleHost();
  const held = zhibi('set', file, 'YX', 'bas.headcount', '1');
  expect(held).toMatchObject({ status: 1, error: expect.stringMatching(/^DB_LOCKED: .*\.$/) });
  const { accountId } = await yunxiu();
  await call('entry.set', { recordId: accountId, fieldKey: 'bas.headcount', value: 7000 });
  await host.close();
  expect(zhibi('check', file)).toEqual({ status: 0, error: '' });
});
