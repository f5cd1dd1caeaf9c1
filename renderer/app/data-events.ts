import { reaction, runInAction } from 'mobx';
import type { DataChanged } from '../../shared/ipc/app.contract.ts';
import { concernsAllAccounts } from '../../shared/ipc/change-scope.ts';
import type { WorkspaceState } from '../../shared/ipc/workspace.contract.ts';
import type { Stores } from '../stores/stores.ts';

/** Feeds the stores from the events of the host and main; answers how to stop. */
export function subscribeToEvents(stores: Stores): () => void {
  const { client, app, jobs, notices, account, recent } = stores;
  const stops = [
    client.on('data.changed', (change) => {
      applyChange(stores, change).catch(notices.show);
    }),
    client.on('workspace.changed', (state) => {
      showWorkspace(stores, state).catch(notices.show);
    }),
    client.on('settings.changed', app.apply),
    client.on('job.changed', jobs.apply),
    client.on('person.access', stores.people.apply),
    client.on('host.changed', ({ status }) => {
      const wasDown = app.hostStatus !== 'up';
      app.setHostStatus(status);
      if (status === 'up' && wasDown) reload(stores).catch(notices.show);
    }),
    reaction(
      () => account.id,
      (id) => {
        if (id !== null) recent.visit(id);
      },
    ),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Takes a workspace state in and loads what the first screen needs. */
export async function showWorkspace(stores: Stores, state: WorkspaceState): Promise<void> {
  const { workspace, portfolio, account, inspector, undo, recent, portfolioFilter } = stores;
  runInAction(() => {
    workspace.setState(state);
    recent.clear();
    stores.standings.clear();
    stores.people.clear();
    portfolioFilter.clear();
    stores.whatIf.clear();
    portfolio.clear();
    account.close();
    inspector.clear();
    undo.setState({ undo: null, redo: null });
  });
  if (state.status === 'open') await Promise.all([workspace.load(), portfolio.load(), undo.load()]);
}

/** Puts one change set into the stores; a stale one makes them read anew. */
export async function applyChange(stores: Stores, change: DataChanged): Promise<void> {
  const { workspace, portfolio, account, undo } = stores;
  runInAction(() => undo.setState(change.undo));
  if (change.stale) {
    await reload(stores);
    return;
  }
  runInAction(() => {
    for (const row of change.upserted.record) {
      workspace.upsertRecord(row);
      account.upsertRecord(row);
    }
    for (const row of change.upserted.entry) {
      workspace.upsertEntry(row);
      account.upsertEntry(row);
    }
    for (const row of change.upserted.setting) workspace.upsertSetting(row);
    for (const id of change.removed.record) {
      workspace.removeRecord(id);
      account.removeRecord(id);
    }
    for (const id of change.removed.entry) {
      workspace.removeEntry(id);
      account.removeEntry(id);
    }
    for (const id of change.removed.setting) workspace.removeSetting(id);
  });
  const affected = concernsAllAccounts(change) ? undefined : change.accountIds;
  if (affected === undefined) await portfolio.load();
  else await portfolio.refresh(affected);
  await stores.standings.refresh(affected);
}

async function reload({ workspace, portfolio, account, undo, standings }: Stores): Promise<void> {
  if (workspace.info === null) return;
  await Promise.all([workspace.load(), portfolio.load(), account.reload(), undo.load()]);
  await standings.refresh();
}
