import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createWorkspace, openWorkspace, type Workspace, type WorkspaceTools } from '../../db/workspace.ts';
import type { DataChanged } from '../../shared/ipc/app.contract.ts';

/** A folder that goes when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhibi-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A clock that moves one second a reading and ids that count: the same run gives the same rows. */
export function fakeTools(emit: (event: DataChanged) => void = () => undefined): WorkspaceTools {
  let second = 0;
  let id = 0;
  return {
    now: () => new Date(Date.UTC(2026, 0, 15) + 1000 * second++).toISOString(),
    today: () => '2026-01-15',
    newId: () => `00000000-0000-4000-8000-${String(++id).padStart(12, '0')}`,
    actor: 'tester',
    nativeBinding: null,
    emit,
  };
}

/** An empty workspace in a file of its own, closed and deleted after the test. */
export function emptyWorkspace(emit?: (event: DataChanged) => void): Workspace {
  const path = join(temporaryFolder(), 'test.zhibi');
  // Nobody listens while the file is being made.
  let isMade = false;
  const told = (event: DataChanged) => {
    if (isMade) emit?.(event);
  };
  const workspace = createWorkspace({ path, passphrase: null }, fakeTools(told));
  isMade = true;
  onTestFinished(() => workspace.close());
  return workspace;
}

/** Opens an existing file with the fake clock. */
export function reopen(path: string, passphrase: string | null = null): Workspace {
  const workspace = openWorkspace({ path, passphrase }, fakeTools());
  onTestFinished(() => workspace.close());
  return workspace;
}
