import { computed, makeAutoObservable, observable } from 'mobx';
import {
  type Concentration,
  type ConcentrationAccount,
  type ConcentrationLimits,
  concentrationOf,
  DEFAULT_CONCENTRATION_LIMITS,
} from '../../shared/domain/concentration/concentration.ts';
import type { Tier } from '../../shared/domain/tier/tiers.ts';
import type { AccountSummary } from '../../shared/schemas/account-summary.ts';
import type { Client } from '../services/client.ts';

/** What an account counts for in the concentration of our sales. */
export type SoldAccount = ConcentrationAccount & { readonly accountId: string };

/** One line an account. Refreshes are joined: while one runs, further affected accounts wait for the next. */
export class PortfolioStore {
  isLoaded = false;
  private readonly byAccount = observable.map<string, AccountSummary>([], { deep: false });
  private readonly client: Client;
  private readonly limits: () => ConcentrationLimits;
  private readonly waiting = new Set<string>();
  private running: Promise<void> | null = null;

  constructor(client: Client, limits: () => ConcentrationLimits = () => DEFAULT_CONCENTRATION_LIMITS) {
    this.client = client;
    this.limits = limits;
    makeAutoObservable<this, 'client' | 'limits' | 'byAccount' | 'waiting' | 'running'>(
      this,
      {
        client: false,
        limits: false,
        byAccount: false,
        waiting: false,
        running: false,
        // Kept while another page is shown: the way back to thousands of accounts is short.
        summaries: computed({ keepAlive: true }),
        concentration: computed({ keepAlive: true }),
      },
      { autoBind: true },
    );
  }

  /** Largest revenue first, accounts without revenue last, then by name. */
  get summaries(): readonly AccountSummary[] {
    return [...this.byAccount.values()].sort(
      (a, b) => (b.revenue ?? -1) - (a.revenue ?? -1) || a.name.localeCompare(b.name, 'zh-CN'),
    );
  }

  /** Accounts whose revenue is known, largest first; more was credited than sold counts as nothing. */
  get sold(): readonly SoldAccount[] {
    return this.summaries.flatMap(({ accountId, name, revenue, stickiness }) =>
      revenue === null ? [] : [{ accountId, name, revenue: Math.max(0, revenue), stickiness }],
    );
  }

  /** How far our sales depend on few customers, by the limits of the model in force. */
  get concentration(): Concentration {
    return concentrationOf(this.sold, this.limits());
  }

  /** Tier of the account with this name; null when it is not rated. */
  tierByName(name: string): Tier | null {
    return this.summaries.find((summary) => summary.name === name)?.tier ?? null;
  }

  byId(id: string): AccountSummary | undefined {
    return this.byAccount.get(id);
  }

  async load(): Promise<void> {
    this.fill(await this.client.portfolio.list({}));
  }

  /** Reads the summaries of changed accounts anew; accounts that are gone disappear. */
  async refresh(accountIds: readonly string[]): Promise<void> {
    for (const id of accountIds) this.waiting.add(id);
    this.running ??= this.drain().finally(() => {
      this.running = null;
    });
    await this.running;
  }

  clear(): void {
    this.byAccount.clear();
    this.isLoaded = false;
  }

  private async drain(): Promise<void> {
    while (this.waiting.size > 0) {
      const accountIds = [...this.waiting];
      this.waiting.clear();
      this.replace(accountIds, await this.client.portfolio.list({ accountIds }));
    }
  }

  private fill(summaries: readonly AccountSummary[]): void {
    this.byAccount.replace(new Map(summaries.map((summary) => [summary.accountId, summary])));
    this.isLoaded = true;
  }

  private replace(asked: readonly string[], summaries: readonly AccountSummary[]): void {
    const found = new Map(summaries.map((summary) => [summary.accountId, summary]));
    for (const id of asked) {
      const summary = found.get(id);
      if (summary === undefined) this.byAccount.delete(id);
      else this.byAccount.set(id, summary);
    }
  }
}
