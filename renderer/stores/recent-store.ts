import { makeAutoObservable, observableRef } from 'mobx';
import type { AccountSummary } from '../../shared/schemas/account-summary.ts';
import type { PortfolioStore } from './portfolio-store.ts';

const SHOWN = 6;

/** Accounts visited in this session, the latest first. */
export class RecentStore {
  private ids: readonly string[] = [];
  private readonly portfolio: PortfolioStore;

  constructor(portfolio: PortfolioStore) {
    this.portfolio = portfolio;
    makeAutoObservable<this, 'portfolio' | 'ids'>(
      this,
      { portfolio: false, ids: observableRef },
      { autoBind: true },
    );
  }

  get accounts(): readonly AccountSummary[] {
    return this.ids.flatMap((id) => this.portfolio.byId(id) ?? []);
  }

  visit(id: string): void {
    this.ids = [id, ...this.ids.filter((other) => other !== id)].slice(0, SHOWN);
  }

  clear(): void {
    this.ids = [];
  }
}
