import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { createRecord } from '../../db/commands/records.ts';
import { checkWorkspace } from '../../db/queries/check.ts';
import { cellEntries } from '../../db/queries/read-rows.ts';
import { createWorkspace, openWorkspace } from '../../db/workspace.ts';
import { machineTools } from '../../electron/host/machine.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const KILLS = 100;
/** Typists at the same time, each with a file of its own. */
const ABREAST = 2;
const TYPIST = 'tests/fixtures/typist.ts';
const FIELD = 'bas.web';

const tools = () => ({ ...machineTools(), emit: () => undefined });

/** A workspace with one account, and the account's id. */
function prepared(path: string): string {
  const workspace = createWorkspace({ path, passphrase: null }, tools());
  const values = { 'bas.short': '云岫' };
  const { id } = createRecord(workspace.commands('/'), { kind: 'account', accountId: null, values });
  workspace.close();
  return id;
}

/** Lets a typist make `edits` edits, kills it in the middle of the next ones, and answers the last acknowledged one. */
async function killedAfter(edits: number, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, [TYPIST, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr.on('data', (data) => errors.push(String(data)));
  let last = -1;
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    count += 1;
    if (count === edits) child.kill('SIGKILL');
  }
  if (count < edits) throw new Error(`the typist ended by itself: ${errors.join('')}`);
  return last;
}

/** What the file holds after a crash: the number of the edit that stands in the field, and whether the file is sound. */
function lookedOver(path: string, recordId: string): { readonly edit: number; readonly isSound: boolean } {
  const workspace = openWorkspace({ path, passphrase: null }, tools());
  const value = cellEntries(workspace.connection, recordId, FIELD)[0]?.value;
  const { ok } = checkWorkspace(workspace.connection, workspace.catalogue());
  workspace.close();
  return { edit: Number(/\d+/.exec(String(value))?.[0]), isSound: ok };
}

async function crashAgainAndAgain(path: string, times: number, env: NodeJS.ProcessEnv): Promise<void> {
  const recordId = prepared(path);
  let next = 0;
  for (let crash = 0; crash < times; crash += 1) {
    // 1–23 edits, in a mixed order.
    const last = await killedAfter(1 + ((crash * 7) % 23), [path, recordId, FIELD, String(next)], env);
    const { edit, isSound } = lookedOver(path, recordId);
    expect(isSound).toBe(true);
    expect(edit).toBeGreaterThanOrEqual(last);
    // Nothing is there that was not typed: at most the edits that were under way.
    expect(edit).toBeLessThanOrEqual(last + 1);
    next = edit + 1;
  }
}

it(`keeps every acknowledged edit through ${KILLS} kills`, { timeout: 240_000 }, async () => {
  const folder = temporaryFolder();
  // Compiled once, because a hundred starts would otherwise spend their time on it.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') };
  expect(spawnSync(process.execPath, [TYPIST], { env }).status).toBe(0);
  const files = Array.from({ length: ABREAST }, (_, index) => join(folder, `crash-${index}.zhibi`));
  await Promise.all(files.map((file) => crashAgainAndAgain(file, KILLS / ABREAST, env)));
});
