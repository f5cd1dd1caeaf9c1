import { createContext, useContext } from 'react';
import type { Client } from '../services/client.ts';
import { AccountStore } from './account-store.ts';
import { AppStore } from './app-store.ts';
import { type Commands, createCommands } from './commands.ts';
import { DialogsStore } from './dialogs-store.ts';
import { GroupsStore } from './groups-store.ts';
import { InspectorStore } from './inspector-store.ts';
import { JobsStore } from './jobs-store.ts';
import { MapSession } from './map-session.ts';
import { NoteDrafts } from './note-drafts.ts';
import { NoticesStore } from './notices-store.ts';
import { PeopleStore } from './people-store.ts';
import { PortfolioFilter } from './portfolio-filter.ts';
import { PortfolioStore } from './portfolio-store.ts';
import { RecentStore } from './recent-store.ts';
import { StandingsStore } from './standings-store.ts';
import { UndoStore } from './undo-store.ts';
import { WhatIfStore } from './what-if-store.ts';
import { WorkspaceStore } from './workspace-store.ts';

export type Stores = {
  readonly client: Client;
  readonly app: AppStore;
  readonly workspace: WorkspaceStore;
  readonly portfolio: PortfolioStore;
  /** Filter and order of the portfolio table; lasts for the session. */
  readonly portfolioFilter: PortfolioFilter;
  /** The what-if on the scoring model that is being made; lasts for the session. */
  readonly whatIf: WhatIfStore;
  readonly account: AccountStore;
  /** Unlocked sensitive data, and names of records of other accounts. */
  readonly people: PeopleStore;
  /** Who owns whom among the companies of the workspace. */
  readonly groups: GroupsStore;
  readonly recent: RecentStore;
  /** How accounts are served and what happened at them. */
  readonly standings: StandingsStore;
  readonly inspector: InspectorStore;
  /** What is open and selected on the relationship map. */
  readonly map: MapSession;
  readonly dialogs: DialogsStore;
  readonly undo: UndoStore;
  readonly jobs: JobsStore;
  readonly notices: NoticesStore;
  readonly noteDrafts: NoteDrafts;
  readonly commands: Commands;
};

/** All stores over one client; `goTo` opens a route of the window. */
export function createStores(client: Client, goTo: (route: string) => void): Stores {
  const app = new AppStore(client);
  const notices = new NoticesStore(app);
  const jobs = new JobsStore(client, notices);
  const workspace = new WorkspaceStore(client);
  const portfolio = new PortfolioStore(client, () => workspace.models.current.model.concentration);
  const account = new AccountStore(client, workspace, portfolio);
  return {
    client,
    app,
    notices,
    workspace,
    portfolio,
    portfolioFilter: new PortfolioFilter(portfolio),
    whatIf: new WhatIfStore(client, workspace, portfolio, notices),
    account,
    people: new PeopleStore(client, account, workspace, notices),
    groups: new GroupsStore(workspace, portfolio),
    recent: new RecentStore(portfolio),
    standings: new StandingsStore(client, portfolio),
    inspector: new InspectorStore(),
    map: new MapSession(),
    dialogs: new DialogsStore(),
    noteDrafts: new NoteDrafts(),
    undo: new UndoStore(client, notices, goTo),
    jobs,
    commands: createCommands(client, notices, jobs),
  };
}

export const StoresContext = createContext<Stores | null>(null);

/** The stores of the window. @throws Error outside of the provider. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (stores === null) throw new Error('useStores is used outside of StoresContext');
  return stores;
}
