import { makeAutoObservable, observableRef } from 'mobx';
import { indexRows, type RowIndex } from '../../shared/domain/account/view.ts';
import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import {
  type CatalogueProblem,
  CUSTOM_SECTIONS_KEY,
  catalogueOf,
  NO_DECLARATIONS,
  type OwnDeclarations,
} from '../../shared/domain/dossier/own-catalogue.ts';
import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
import { TEMPLATES_KEY } from '../../shared/domain/dossier/templates/template.ts';
import type { ModelVersions } from '../../shared/domain/model/scoring-model.ts';
import { SUPPLIER_CRITERIA_KEY } from '../../shared/domain/supplier/custom-criteria.ts';
import type { CallOutput } from '../../shared/ipc/contract.ts';
import { TODAY_KEY, type WorkspaceInfo, type WorkspaceState } from '../../shared/ipc/workspace.contract.ts';
import { isCalendarDate } from '../../shared/lib/calendar-date.ts';
import type { EntryRow, RecordRow, SettingRow } from '../../shared/schemas/rows.ts';
import { modelsWith } from '../../shared/schemas/scoring-model.ts';
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

  /** The date that the workspace is set to count by, YYYY-MM-DD; null = the machine's. */
  get ownToday(): string | null {
    const own = this.setting(TODAY_KEY);
    return typeof own === 'string' && isCalendarDate(own) ? own : null;
  }

  /** The workspace's "today", YYYY-MM-DD; '' while none is open. A date of its own counts as soon as it is set. */
  get today(): string {
    if (this.info === null) return '';
    return this.isLoaded ? (this.ownToday ?? this.info.machineToday) : this.info.today;
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

  /** Built-in sections and templates with what the workspace declares itself. */
  get catalogue(): Catalogue {
    const criteria = this.setting(SUPPLIER_CRITERIA_KEY);
    const { model } = this.models.current;
    try {
      return catalogueOf(this.own, criteria, model);
    } catch {
      return catalogueOf(NO_DECLARATIONS, criteria, model);
    }
  }

  /** Scoring models of the workspace: the one in force and the ones before it. */
  get models(): ModelVersions {
    return modelsWith((key) => this.setting(key));
  }

  /** Sections and templates of the workspace itself, which the data host has checked; none when it cannot read them. */
  get own(): OwnDeclarations {
    if (this.catalogueProblem !== null) return NO_DECLARATIONS;
    return {
      sections: (this.setting(CUSTOM_SECTIONS_KEY) ?? []) as unknown as OwnDeclarations['sections'],
      templates: (this.setting(TEMPLATES_KEY) ?? []) as unknown as OwnDeclarations['templates'],
    };
  }

  /** Why the workspace's own declarations are not in use; null when they are. */
  get catalogueProblem(): CatalogueProblem | null {
    return this.info?.catalogueProblem ?? null;
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
