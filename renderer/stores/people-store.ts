import { makeAutoObservable, observable, runInAction } from 'mobx';
import { holdsSensitive } from '../../shared/domain/dossier/sensitive.ts';
import type { EventPayload } from '../../shared/ipc/app.contract.ts';
import type { RecordTitle } from '../../shared/ipc/people.contract.ts';
import type { Client } from '../services/client.ts';
import type { AccountStore } from './account-store.ts';
import type { NoticesStore } from './notices-store.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** Whose sensitive data this window shows, and names of records of other accounts. */
export class PeopleStore {
  private readonly openUntil = observable.map<string, string>();
  private readonly titles = observable.map<string, RecordTitle>([], { deep: false });
  private readonly asked = new Set<string>();
  private readonly client: Client;
  private readonly account: AccountStore;
  private readonly workspace: WorkspaceStore;
  private readonly notices: NoticesStore;

  constructor(client: Client, account: AccountStore, workspace: WorkspaceStore, notices: NoticesStore) {
    this.client = client;
    this.account = account;
    this.workspace = workspace;
    this.notices = notices;
    makeAutoObservable<
      this,
      'client' | 'account' | 'workspace' | 'notices' | 'openUntil' | 'titles' | 'asked'
    >(
      this,
      {
        client: false,
        account: false,
        workspace: false,
        notices: false,
        openUntil: false,
        titles: false,
        asked: false,
      },
      { autoBind: true },
    );
  }

  /** Instant until which the sensitive data of a person are shown; null while they are locked. */
  until(personId: string): string | null {
    return this.openUntil.get(personId) ?? null;
  }

  /** Writes the purpose down and shows the sensitive data; they go again by themselves. */
  async unlock(personId: string, purpose: string): Promise<void> {
    try {
      const { until, entries } = await this.client.person.unlock({ personId, purpose });
      runInAction(() => {
        for (const entry of entries) this.account.upsertEntry(entry);
        this.openUntil.set(personId, until);
      });
    } catch (thrown) {
      this.notices.show(thrown);
    }
  }

  async lock(personId: string): Promise<void> {
    await this.client.person.lock({ personId }).catch(this.notices.show);
  }

  /** Takes the end of an unlocking in, by hand or by time, in whichever window it was. */
  apply({ personId, until }: EventPayload<'person.access'>): void {
    if (until !== null) return;
    this.openUntil.delete(personId);
    const { catalogue } = this.workspace;
    for (const { fields } of catalogue.sections) {
      for (const { key } of fields) {
        if (!holdsSensitive(catalogue, key)) continue;
        for (const { id } of this.account.cell(personId, key)) this.account.removeEntry(id);
      }
    }
  }

  /** Name of a record of any account; undefined until it is read, and for one that is gone. */
  title(id: string): RecordTitle | undefined {
    if (!this.titles.has(id) && !this.asked.has(id)) {
      this.asked.add(id);
      void this.readTitle(id);
    }
    return this.titles.get(id);
  }

  /** Another workspace, other people. */
  clear(): void {
    this.openUntil.clear();
    this.titles.clear();
    this.asked.clear();
  }

  private async readTitle(id: string): Promise<void> {
    try {
      const [found] = await this.client.record.titles({ ids: [id] });
      if (found !== undefined) runInAction(() => this.titles.set(id, found));
    } catch (thrown) {
      this.notices.show(thrown);
    }
  }
}
