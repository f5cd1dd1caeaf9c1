import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { createSummaryCache } from '../../db/queries/views.ts';
import { createSample } from '../../db/seed/create-sample.ts';
import type { Workspace } from '../../db/workspace.ts';
import { type HostContext, hostHandlers } from '../../electron/host/handlers.ts';
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
  const emit = (change: DataChanged) => {
    if (stores !== null) void applyChange(stores, change);
  };
  const file = { path: join(temporaryFolder(), 'sample.zhibi'), passphrase: null };
  const workspace = createSample(file, fakeTools(emit), 'zh-CN');
  onTestFinished(() => workspace.close());
  stores = createStores(clientOf(workspace), () => undefined);
  await showWorkspace(stores, { status: 'open', info: workspace.info() });
  const summary = stores.portfolio.summaries.find(({ code }) => code === accountCode);
  if (summary === undefined) throw new Error(`The sample has no account ${accountCode}`);
  await stores.account.open(summary.accountId);
  return { stores, workspace };
}

/** A client that asks the data host's own handlers. */
function clientOf(workspace: Workspace): Client {
  const context: HostContext = {
    workspace: () => workspace,
    summaries: createSummaryCache(),
    cancelJob: () => undefined,
  };
  const features: Record<string, Record<string, unknown>> = {};
  for (const name of Object.keys(hostHandlers) as HostCallName[]) {
    const [feature = '', verb = ''] = name.split('.');
    const handler = hostHandlers[name] as (context: HostContext, input: unknown, place: string) => unknown;
    const call = async (input: unknown) => handler(context, contract[name].input.parse(input), '/');
    features[feature] = { ...features[feature], [verb]: call };
  }
  return { ...features, on: () => () => undefined } as unknown as Client;
}
