import { makeAutoObservable, observable, runInAction } from 'mobx';
import type { AccountStanding } from '../../shared/schemas/account-standing.ts';
import type { Client } from '../services/client.ts';
import type { PortfolioStore } from './portfolio-store.ts';

/** Accounts asked for at once: the board fills from the largest account down and no call takes long. */
const BATCH = 200;

/**
 * How every account is served and what happened at it. Read when the first board asks; from then on it follows the data.
 */
export class StandingsStore {
  /** False while lines are still being read. */
  isComplete = false;
  private isWanted = false;
  private readonly byAccount = observable.map<string, AccountStanding>([], { deep: false });
  private readonly client: Client;
  private readonly portfolio: PortfolioStore;
  private readonly waiting = new Set<string>();
  private running: Promise<void> | null = null;

  constructor(client: Client, portfolio: PortfolioStore) {
    this.client = client;
    this.portfolio = portfolio;
    makeAutoObservable<this, 'client' | 'portfolio' | 'byAccount' | 'waiting' | 'running' | 'isWanted'>(
      this,
      {
        client: false,
        portfolio: false,
        byAccount: false,
        waiting: false,
        running: false,
        isWanted: false,
      },
      { autoBind: true },
    );
  }

  byId(accountId: string): AccountStanding | undefined {
    return this.byAccount.get(accountId);
  }

  /** Lines of all accounts read so far, the largest account first. */
  get all(): readonly AccountStanding[] {
    return this.portfolio.summaries.flatMap(({ accountId }) => this.byAccount.get(accountId) ?? []);
  }

  /** Reads every line unless that was done. */
  async load(): Promise<void> {
    if (this.isWanted) return;
    this.isWanted = true;
    try {
      await this.read(this.ids);
    } catch (thrown) {
      this.isWanted = false;
      throw thrown;
    }
  }

  /** Reads the lines of changed accounts anew; all of them without ids. Nothing while no board has asked. */
  async refresh(accountIds?: readonly string[]): Promise<void> {
    if (!this.isWanted) return;
    // Accounts that are gone are asked for too: that is how their lines go.
    await this.read(accountIds ?? [...this.ids, ...this.byAccount.keys()]);
  }

  clear(): void {
    this.byAccount.clear();
    this.waiting.clear();
    this.isWanted = false;
    this.isComplete = false;
  }

  private get ids(): readonly string[] {
    return this.portfolio.summaries.map(({ accountId }) => accountId);
  }

  private async read(accountIds: readonly string[]): Promise<void> {
    for (const id of accountIds) this.waiting.add(id);
    this.running ??= this.drain().finally(() => {
      this.running = null;
    });
    await this.running;
  }

  private async drain(): Promise<void> {
    while (this.waiting.size > 0) {
      const asked = [...this.waiting].slice(0, BATCH);
      for (const id of asked) this.waiting.delete(id);
      const found = new Map(
        (await this.client.standing.list({ accountIds: asked })).map((line) => [line.accountId, line]),
      );
      runInAction(() => this.replace(asked, found));
    }
    runInAction(() => {
      this.isComplete = this.isWanted;
    });
  }

  private replace(asked: readonly string[], found: ReadonlyMap<string, AccountStanding>): void {
    if (!this.isWanted) return;
    for (const id of asked) {
      const line = found.get(id);
      if (line === undefined) this.byAccount.delete(id);
      else this.byAccount.set(id, line);
    }
  }
}
