import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { ColumnRole } from '../../../shared/import/people/column-roles.ts';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type {
  ImportChoice,
  ImportPlanView,
  ReadTableView,
} from '../../../shared/ipc/people-import.contract.ts';
import type { Stores } from '../../stores/stores.ts';
import { base64Pieces, DROP_LIMIT } from './dropped-file.ts';

export const STEPS = ['file', 'columns', 'preview', 'done'] as const;
export type Step = (typeof STEPS)[number];
type Choice = Omit<ImportChoice, 'accountId' | 'jobId'>;
type Imported = CallOutput<'peopleImport.run'>;

/** One import from the choice of a file to the people on the map. */
export class ImportModel {
  step: Step = 'file';
  /** The file that is being read. */
  reading: { readonly jobId: string; readonly fileName: string } | null = null;
  table: ReadTableView | null = null;
  choice: Choice | null = null;
  plan: ImportPlanView | null = null;
  isBusy = false;
  /** The dropped file is larger than what a page may send. */
  isTooLarge = false;
  done: Imported | null = null;
  private jobId: string | null = null;
  private asked = 0;
  private readonly accountId: string;
  private readonly stores: Pick<Stores, 'app' | 'client' | 'jobs' | 'notices' | 'undo'>;

  constructor(accountId: string, stores: Pick<Stores, 'app' | 'client' | 'jobs' | 'notices' | 'undo'>) {
    this.accountId = accountId;
    this.stores = stores;
    makeAutoObservable<this, 'accountId' | 'stores' | 'asked' | 'jobId'>(
      this,
      {
        accountId: false,
        stores: false,
        asked: false,
        jobId: false,
        table: observableRef,
        choice: observableRef,
        plan: observableRef,
        reading: observableRef,
        done: observableRef,
      },
      { autoBind: true },
    );
  }

  get sheet() {
    return this.choice === null ? undefined : this.table?.sheets[this.choice.sheet];
  }

  /** Without a name nobody can be imported. */
  get hasName(): boolean {
    const { columns = [] } = this.choice ?? {};
    return columns.some((role) => role === 'name' || role === 'lastName' || role === 'firstName');
  }

  get hasBoss(): boolean {
    return this.choice?.columns.includes('boss') ?? false;
  }

  /** Rows that change something. */
  get writing(): number {
    const { create = 0, vacancy = 0, update = 0 } = this.plan?.counts ?? {};
    return create + vacancy + update;
  }

  async chooseFile(): Promise<void> {
    await this.follow(() => this.stores.client.peopleImport.choose({}));
  }

  async takeFile(file: File): Promise<void> {
    if (file.size > DROP_LIMIT) {
      this.isTooLarge = true;
      return;
    }
    await this.follow(async () =>
      this.stores.client.peopleImport.receive({ name: file.name, pieces: await base64Pieces(file) }),
    );
  }

  /** Gives up reading. */
  async stop(): Promise<void> {
    if (this.reading === null) return;
    await this.stores.jobs.cancel(this.reading.jobId);
    runInAction(() => {
      this.reading = null;
    });
  }

  /** The file was read: shows its columns, of the sheet that looks most like a list of people. */
  async load(jobId: string): Promise<void> {
    try {
      const table = await this.stores.client.peopleImport.table({ jobId });
      const named = table.sheets.map(({ columns }) => columns.filter((role) => role !== null).length);
      const sheet = Math.max(0, named.indexOf(Math.max(...named)));
      runInAction(() => {
        this.jobId = jobId;
        this.table = table;
        this.reading = null;
        this.choice = this.choiceOf(table, sheet);
        this.step = 'columns';
      });
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  chooseSheet(sheet: number): void {
    if (this.table !== null) this.choice = this.choiceOf(this.table, sheet);
  }

  setRole(column: number, role: ColumnRole | null): void {
    if (this.choice === null) return;
    // A role is held by one column.
    const columns = this.choice.columns.map((held, index) => {
      if (index === column) return role;
      return held === role ? null : held;
    });
    this.change({ columns });
  }

  change(part: Partial<Choice>): void {
    if (this.choice === null) return;
    this.choice = { ...this.choice, ...part };
    if (this.step === 'preview') void this.makePlan();
  }

  goTo(step: Step): void {
    this.step = step;
    if (step === 'preview') void this.makePlan();
  }

  /** Gives up the boss of this row to open the circle that it is on. */
  cut(line: number): void {
    const { cuts = [] } = this.choice ?? {};
    const circle = this.plan?.cycles.find(({ chain }) => chain.some((link) => link.line === line));
    const others = cuts.filter((known) => !circle?.chain.some((link) => link.line === known));
    this.change({ cuts: [...others, line] });
  }

  leaveOut(line: number, isOut: boolean): void {
    const { leftOut = [] } = this.choice ?? {};
    this.change({ leftOut: isOut ? [...leftOut, line] : leftOut.filter((known) => known !== line) });
  }

  async run(): Promise<void> {
    const input = this.input();
    if (input === null) return;
    this.isBusy = true;
    try {
      const done = await this.stores.client.peopleImport.run(input);
      runInAction(() => {
        this.done = done;
        this.step = 'done';
      });
    } catch (thrown) {
      this.stores.notices.show(thrown);
    } finally {
      runInAction(() => {
        this.isBusy = false;
      });
    }
  }

  private async follow(start: () => Promise<{ readonly jobId: string; readonly fileName: string } | null>) {
    this.isTooLarge = false;
    try {
      const reading = await start();
      runInAction(() => {
        this.reading = reading;
      });
    } catch (thrown) {
      this.fail(thrown);
    }
  }

  private fail(thrown: unknown): void {
    this.stores.notices.show(thrown);
    this.giveUp();
  }

  /** The reading ended without a table. */
  giveUp(): void {
    this.reading = null;
  }

  private choiceOf(table: ReadTableView, sheet: number): Choice {
    const { headings = 0, columns = [] } = table.sheets[sheet] ?? {};
    return {
      sheet,
      headings,
      columns,
      existing: 'keep',
      unknownBoss: 'placeholder',
      guessLevels: true,
      cuts: [],
      leftOut: [],
    };
  }

  private input(): ImportChoice | null {
    if (this.choice === null || this.jobId === null) return null;
    return { ...this.choice, accountId: this.accountId, jobId: this.jobId };
  }

  /** Asks for the plan; of several answers only that to the newest question counts. */
  private async makePlan(): Promise<void> {
    const input = this.input();
    if (input === null) return;
    this.asked += 1;
    const turn = this.asked;
    this.isBusy = true;
    try {
      const plan = await this.stores.client.peopleImport.plan(input);
      if (turn !== this.asked) return;
      runInAction(() => {
        this.plan = plan;
      });
    } catch (thrown) {
      this.stores.notices.show(thrown);
    } finally {
      runInAction(() => {
        if (turn === this.asked) this.isBusy = false;
      });
    }
  }
}
