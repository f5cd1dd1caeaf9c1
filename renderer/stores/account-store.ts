import { makeAutoObservable, observableRef } from 'mobx';
import { type AccountView, createAccountView } from '../../shared/domain/account/view.ts';
import { AppError, toAppError } from '../../shared/errors/app-error.ts';
import type { CallOutput } from '../../shared/ipc/contract.ts';
import type { AccountSummary } from '../../shared/schemas/account-summary.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Client } from '../services/client.ts';
import { EntrySet } from './entry-set.ts';
import type { PortfolioStore } from './portfolio-store.ts';
import { RowSet } from './row-set.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** The account that is open: its records, entries and the view that rules read. */
export class AccountStore {
  id: string | null = null;
  isLoaded = false;
  /** Why the account could not be loaded. */
  problem: AppError | null = null;
  private readonly client: Client;
  private readonly workspace: WorkspaceStore;
  private readonly portfolio: PortfolioStore;
  private readonly recordSet = new RowSet<RecordRow>();
  private readonly entrySet = new EntrySet();

  constructor(client: Client, workspace: WorkspaceStore, portfolio: PortfolioStore) {
    this.client = client;
    this.workspace = workspace;
    this.portfolio = portfolio;
    makeAutoObservable<this, 'client' | 'workspace' | 'portfolio' | 'recordSet' | 'entrySet'>(
      this,
      {
        client: false,
        workspace: false,
        portfolio: false,
        recordSet: false,
        entrySet: false,
        problem: observableRef,
      },
      { autoBind: true },
    );
  }

  /** What the rules read, made anew after each change. @throws Error while no account is loaded. */
  get view(): AccountView<EntryRow> {
    if (this.id === null || !this.isLoaded) throw new Error('No account is loaded');
    return createAccountView({
      catalogue: this.workspace.catalogue,
      models: this.workspace.models,
      today: this.workspace.today,
      accountId: this.id,
      records: this.recordSet.all,
      entries: this.entrySet.all,
      shared: this.workspace.index,
    });
  }

  /** Display name of a record of the open account or of the workspace, or of any account; '' for an unknown id. */
  title(recordId: string): string {
    const own = this.isLoaded ? this.view.title(recordId) : this.workspace.title(recordId);
    return own || (this.portfolio.byId(recordId)?.name ?? '');
  }

  get summary(): AccountSummary | undefined {
    return this.id === null ? undefined : this.portfolio.byId(this.id);
  }

  /** Entries of one field; only observers of this cell render again when it changes. */
  cell(recordId: string, fieldKey: string): readonly EntryRow[] {
    const own = this.entrySet.cell(recordId, fieldKey);
    return own.length > 0 ? own : this.workspace.cell(recordId, fieldKey);
  }

  /** Values that contradict this entry (domain §4.1 c). */
  rivals(entryId: string): readonly EntryRow[] {
    return this.entrySet.rivals(entryId);
  }

  /** Every entry of the open account, contradicting ones too. */
  get entries(): readonly EntryRow[] {
    return this.entrySet.all;
  }

  /** Entries of fields that the catalogue does not know: a newer program or a removed field left them. */
  get unknownEntries(): readonly EntryRow[] {
    const { catalogue } = this.workspace;
    return this.entrySet.all.filter(
      ({ fieldKey, value }) => value !== null && catalogue.field(fieldKey) === undefined,
    );
  }

  entryById(id: string): EntryRow | undefined {
    return this.entrySet.get(id) ?? this.workspace.entryById(id);
  }

  /** Loads an account unless it is the open one; a later call wins over an earlier one. */
  async open(accountId: string): Promise<void> {
    if (this.id === accountId && this.problem === null) return;
    this.begin(accountId);
    await this.load(accountId);
  }

  /** Reads the open account anew, after a change too big to be sent. */
  async reload(): Promise<void> {
    if (this.id !== null) await this.load(this.id);
  }

  close(): void {
    this.begin(null);
  }

  upsertRecord(row: RecordRow): void {
    if (row.accountId !== this.id) return;
    if (row.deletedAt !== null) this.removeRecord(row.id);
    else this.recordSet.upsert(row);
  }

  upsertEntry(row: EntryRow): void {
    if (row.accountId === this.id) this.entrySet.upsert(row);
  }

  /** Takes a record away; without the account's own record there is nothing left to show. */
  removeRecord(id: string): void {
    if (id === this.id) this.fail(new AppError('NOT_FOUND'));
    this.recordSet.remove(id);
  }

  removeEntry(id: string): void {
    this.entrySet.remove(id);
  }

  private async load(accountId: string): Promise<void> {
    try {
      const loaded = await this.client.account.load({ accountId });
      if (this.id === accountId) this.fill(loaded);
    } catch (thrown) {
      if (this.id === accountId) this.fail(toAppError(thrown));
    }
  }

  private begin(accountId: string | null): void {
    this.id = accountId;
    this.isLoaded = false;
    this.problem = null;
    this.recordSet.replaceAll([]);
    this.entrySet.replaceAll([]);
  }

  private fill({ records, entries }: CallOutput<'account.load'>): void {
    this.recordSet.replaceAll(records);
    this.entrySet.replaceAll(entries);
    this.isLoaded = true;
  }

  private fail(problem: AppError): void {
    this.problem = problem;
    this.isLoaded = false;
  }
}
