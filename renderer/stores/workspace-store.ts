import { makeAutoObservable, observableRef } from 'mobx';
import { indexRows, type RowIndex } from '../../shared/domain/account/view.ts';
import { builtinSections } from '../../shared/domain/dossier/builtin.ts';
import { type Catalogue, createCatalogue } from '../../shared/domain/dossier/catalogue.ts';
import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
import type { Section } from '../../shared/domain/dossier/types.ts';
import type { CallOutput } from '../../shared/ipc/contract.ts';
import type { WorkspaceInfo, WorkspaceState } from '../../shared/ipc/workspace.contract.ts';
import type { EntryRow, RecordRow, SettingRow } from '../../shared/schemas/rows.ts';
import type { Client } from '../services/client.ts';
import { EntrySet } from './entry-set.ts';
import { RowSet } from './row-set.ts';

/** The open workspace and what belongs to it as a whole: our company, colleagues, settings, the catalogue. */
export class WorkspaceStore {
  /** Null until the first answer of main. */
  state: WorkspaceState | null = null;
  isLoaded = false;
  private readonly client: Client;
  private readonly recordSet = new RowSet<RecordRow>();
  private readonly entrySet = new EntrySet();
  private readonly settingSet = new RowSet<SettingRow>();

  constructor(client: Client) {
    this.client = client;
    makeAutoObservable<this, 'client' | 'recordSet' | 'entrySet' | 'settingSet'>(
      this,
      { client: false, recordSet: false, entrySet: false, settingSet: false, state: observableRef },
      { autoBind: true },
    );
  }

  get info(): WorkspaceInfo | null {
    return this.state?.status === 'open' ? this.state.info : null;
  }

  /** The workspace's "today", YYYY-MM-DD; '' while none is open. */
  get today(): string {
    return this.info?.today ?? '';
  }

  get records(): readonly RecordRow[] {
    return this.recordSet.all;
  }

  get entries(): readonly EntryRow[] {
    return this.entrySet.all;
  }

  /** Records and entries of the workspace, indexed once for the views of all accounts. */
  get index(): RowIndex<EntryRow> {
    return indexRows(this.records, this.entries);
  }

  /** Our own firm's record; undefined until the workspace is loaded. */
  get company(): RecordRow | undefined {
    return this.records.find(({ kind }) => kind === 'company');
  }

  /** Built-in sections and the sections of the setting `catalogue.custom`. */
  get catalogue(): Catalogue {
    const custom = this.setting('catalogue.custom');
    return createCatalogue(
      Array.isArray(custom)
        ? [...builtinSections, ...(custom as unknown as readonly Section[])]
        : builtinSections,
    );
  }

  /** Display name of a record that the whole workspace shares; '' for an unknown id. */
  title(recordId: string): string {
    const record = this.recordSet.get(recordId);
    if (record === undefined) return '';
    const names = RECORD_KIND_INFO[record.kind].titleFields.map((key) => this.cell(recordId, key)[0]?.value);
    return names.find((name): name is string => typeof name === 'string' && name !== '') ?? record.code;
  }

  /** Value of a workspace setting; undefined when it was never set. */
  setting(key: string): SettingRow['value'] | undefined {
    return this.settingSet.all.find((row) => row.key === key)?.value;
  }

  /** Entries of a field of a workspace-wide record. */
  cell(recordId: string, fieldKey: string): readonly EntryRow[] {
    return this.entrySet.cell(recordId, fieldKey);
  }

  entryById(id: string): EntryRow | undefined {
    return this.entrySet.get(id);
  }

  setState(state: WorkspaceState): void {
    this.state = state;
    if (state.status !== 'open') this.fill({ records: [], entries: [], settings: [] }, false);
  }

  async load(): Promise<void> {
    this.fill(await this.client.workspace.load({}), true);
  }

  upsertRecord(row: RecordRow): void {
    if (row.accountId === null) this.recordSet.upsert(row);
  }

  upsertEntry(row: EntryRow): void {
    if (row.accountId === null) this.entrySet.upsert(row);
  }

  upsertSetting(row: SettingRow): void {
    this.settingSet.upsert(row);
  }

  removeRecord(id: string): void {
    this.recordSet.remove(id);
  }

  removeEntry(id: string): void {
    this.entrySet.remove(id);
  }

  removeSetting(id: string): void {
    this.settingSet.remove(id);
  }

  private fill({ records, entries, settings }: CallOutput<'workspace.load'>, isLoaded: boolean): void {
    this.recordSet.replaceAll(records);
    this.entrySet.replaceAll(entries);
    this.settingSet.replaceAll(settings);
    this.isLoaded = isLoaded;
  }
}
