import { createContext, useContext } from 'react';
import type { Client } from '../services/client.ts';
import { AccountStore } from './account-store.ts';
import { AppStore } from './app-store.ts';
import { type Commands, createCommands } from './commands.ts';
import { DialogsStore } from './dialogs-store.ts';
import { InspectorStore } from './inspector-store.ts';
import { JobsStore } from './jobs-store.ts';
import { NoticesStore } from './notices-store.ts';
import { PortfolioFilter } from './portfolio-filter.ts';
import { PortfolioStore } from './portfolio-store.ts';
import { RecentStore } from './recent-store.ts';
import { UndoStore } from './undo-store.ts';
import { WorkspaceStore } from './workspace-store.ts';

export type Stores = {
  readonly client: Client;
  readonly app: AppStore;
  readonly workspace: WorkspaceStore;
  readonly portfolio: PortfolioStore;
  /** Filter and order of the portfolio table; lasts for the session. */
  readonly portfolioFilter: PortfolioFilter;
  readonly account: AccountStore;
  readonly recent: RecentStore;
  readonly inspector: InspectorStore;
  readonly dialogs: DialogsStore;
  readonly undo: UndoStore;
  readonly jobs: JobsStore;
  readonly notices: NoticesStore;
  readonly commands: Commands;
};

/** All stores over one client; `goTo` opens a route of the window. */
export function createStores(client: Client, goTo: (route: string) => void): Stores {
  const app = new AppStore(client);
  const notices = new NoticesStore(app);
  const workspace = new WorkspaceStore(client);
  const portfolio = new PortfolioStore(client);
  return {
    client,
    app,
    notices,
    workspace,
    portfolio,
    portfolioFilter: new PortfolioFilter(portfolio),
    account: new AccountStore(client, workspace, portfolio),
    recent: new RecentStore(portfolio),
    inspector: new InspectorStore(),
    dialogs: new DialogsStore(),
    undo: new UndoStore(client, notices, goTo),
    jobs: new JobsStore(client, notices),
    commands: createCommands(client, notices),
  };
}

export const StoresContext = createContext<Stores | null>(null);

/** The stores of the window. @throws Error outside of the provider. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('useStores is used outside of StoresContext');
  return stores;
}
