import { randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { createRivalCache } from '../../db/queries/competitors.ts';
import { createStandingCache } from '../../db/queries/standings.ts';
import { createSummaryCache } from '../../db/queries/views.ts';
import { openWorkspace, type Workspace } from '../../db/workspace.ts';
import type { HostContext } from '../../electron/host/handlers/handler-types.ts';
import { hostHandlers } from '../../electron/host/handlers.ts';
import { createJobs } from '../../electron/host/jobs.ts';
import { createUnlockedPeople, withoutLocked, withUnlocked } from '../../electron/host/unlocked-people.ts';
import { createPeopleImports } from '../../electron/import/people-imports.ts';
import { applyChange, showWorkspace } from '../../renderer/app/data-events.ts';
import type { Client } from '../../renderer/services/client.ts';
import { createStores, type Stores } from '../../renderer/stores/stores.ts';
import type { DataChanged } from '../../shared/ipc/app.contract.ts';
import { contract, type HostCallName } from '../../shared/ipc/contract.ts';
import { fakeTools, temporaryFolder } from './workspace.ts';

/** Stores of a window over a real sample workspace in a file of its own: calls and events take no other way. */
export type SampleStores = { readonly stores: Stores; readonly workspace: Workspace };

/** Opens the account with this code in fresh stores. */
export async function sampleStores(accountCode: string): Promise<SampleStores> {
  let stores: Stores | null = null;
  const summaries = createSummaryCache();
  const standings = createStandingCache();
  const emit = (change: DataChanged) => {
    summaries.forget(null);
    standings.forget(null);
    if (stores !== null) void applyChange(stores, change);
  };
  const path = join(temporaryFolder(), 'sample.zhibi');
  copyFileSync(inject('sample'), path);
  const workspace = openWorkspace({ path, passphrase: null }, { ...fakeTools(emit), newId: randomUUID });
  onTestFinished(() => workspace.close());
  stores = createStores(clientOf(workspace, { summaries, standings }), () => undefined);
  await showWorkspace(stores, { status: 'open', info: workspace.info() });
  const summary = stores.portfolio.summaries.find(({ code }) => code === accountCode);
  if (summary === undefined) throw new Error(`The sample has no account ${accountCode}`);
  await stores.account.open(summary.accountId);
  return { stores, workspace };
}

type Caches = Pick<HostContext, 'summaries' | 'standings'>;

/** A client that asks the data host's own handlers. */
function clientOf(workspace: Workspace, caches: Caches): Client {
  const { now, newId } = fakeTools();
  const unlocked = createUnlockedPeople({ now, onChange: () => undefined });
  const context: HostContext = {
    workspace: () => withUnlocked(workspace, unlocked),
    ...caches,
    rivals: createRivalCache(),
    unlocked,
    imports: createPeopleImports(
      createJobs(newId, () => undefined),
      { now },
    ),
    now,
    newId,
    cancelJob: () => undefined,
  };
  const features: Record<string, Record<string, unknown>> = {};
  for (const name of Object.keys(hostHandlers) as HostCallName[]) {
    const [feature = '', verb = ''] = name.split('.');
    const handler = hostHandlers[name] as (context: HostContext, input: unknown, place: string) => unknown;
    const call = async (input: unknown) =>
      withoutLocked(workspace, unlocked, await handler(context, contract[name].input.parse(input), '/'));
    features[feature] = { ...features[feature], [verb]: call };
  }
  return { ...features, on: () => () => undefined } as unknown as Client;
}
