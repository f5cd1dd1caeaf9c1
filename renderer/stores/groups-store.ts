import { makeAutoObservable } from 'mobx';
import {
  type FirmSource,
  type FirmTie,
  readFirms,
  readTies,
} from '../../shared/domain/group/firm-reading.ts';
import { createOwnership, type Firm, type Ownership } from '../../shared/domain/group/ownership.ts';
import { type RollUp, rollUp } from '../../shared/domain/group/roll-up.ts';
import type { PortfolioStore } from './portfolio-store.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** Groups of companies: computed of the workspace's firms and the summaries of the accounts that they are. */
export class GroupsStore {
  private readonly workspace: WorkspaceStore;
  private readonly portfolio: PortfolioStore;

  constructor(workspace: WorkspaceStore, portfolio: PortfolioStore) {
    this.workspace = workspace;
    this.portfolio = portfolio;
    makeAutoObservable<this, 'workspace' | 'portfolio'>(this, { workspace: false, portfolio: false });
  }

  get ownership(): Ownership {
    return createOwnership(readFirms(this.source));
  }

  get ties(): readonly FirmTie[] {
    return readTies(this.source);
  }

  /** Kinds of ties in use, each once. */
  get tieTypes(): readonly string[] {
    return [...new Set(this.ties.map(({ type }) => type))];
  }

  /** The firm that is this account, the first by code when several are; undefined when none is. */
  firmOf(accountId: string): Firm | undefined {
    return [...this.ownership.firms.values()].find((firm) => firm.accountId === accountId);
  }

  /** Our business with a firm and all below it. */
  rollUp(firmId: string): RollUp {
    return rollUp(this.ownership, firmId, (accountId) => this.portfolio.byId(accountId));
  }

  private get source(): FirmSource {
    const { workspace } = this;
    return {
      records: workspace.records,
      entries: (recordId, fieldKey) => workspace.cell(recordId, fieldKey),
    };
  }
}
