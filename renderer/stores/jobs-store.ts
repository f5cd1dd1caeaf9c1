import { makeAutoObservable, observable, runInAction } from 'mobx';
import { AppError, fromEnvelope } from '../../shared/errors/app-error.ts';
import type { DocumentName, DocumentRequest, JobChanged } from '../../shared/ipc/app.contract.ts';
import type { Client } from '../services/client.ts';
import type { NoticesStore } from './notices-store.ts';
import { sendFile } from './send-file.ts';

/** A long task of this session. */
export type Job = {
  readonly jobId: string;
  /** An export leaves a file that can be shown; an import shows itself where its files are. */
  readonly kind: 'export' | 'import';
  readonly document: DocumentName | null;
  readonly accountId: string | null;
  readonly fileName: string;
  readonly status: JobChanged['status'];
  /** 0–1. */
  readonly progress: number;
};

export class JobsStore {
  private readonly byId = observable.map<string, Job>([], { deep: false });
  private readonly dismissed = observable.set<string>();
  /** Files that this window is sending. */
  private readonly uploads = new Map<string, AbortController>();
  private readonly client: Client;
  private readonly notices: NoticesStore;

  constructor(client: Client, notices: NoticesStore) {
    this.client = client;
    this.notices = notices;
    makeAutoObservable<this, 'client' | 'notices' | 'byId' | 'dismissed' | 'uploads'>(
      this,
      { client: false, notices: false, byId: false, dismissed: false, uploads: false },
      { autoBind: true },
    );
  }

  /** Every job of this session, newest first. */
  get all(): readonly Job[] {
    return [...this.byId.values()].reverse();
  }

  /** What the corner of the window shows: all but the dismissed ones. */
  get shown(): readonly Job[] {
    return this.all.filter(({ jobId }) => !this.dismissed.has(jobId));
  }

  get running(): readonly Job[] {
    return this.all.filter(({ status }) => status === 'running');
  }

  /** Asks where to save and starts the export; errors are told in the notices. */
  async start(
    document: DocumentName,
    accountId: string | null,
    more: Omit<DocumentRequest, 'document' | 'accountId'> = {},
  ): Promise<void> {
    try {
      const target = await this.client.export.chooseTarget({ document, accountId, ...more });
      if (target === null) return;
      const { jobId } = await this.client.export.start({ token: target.token });
      this.register(jobId, { kind: 'export', document, accountId, fileName: target.fileName });
    } catch (thrown) {
      this.notices.show(thrown);
    }
  }

  /** Asks for files and takes them into the account, as proof of a value if one is named. */
  async attach(accountId: string, proves?: string): Promise<void> {
    const request = proves === undefined ? { accountId } : { accountId, proves };
    await this.follow(this.client.attachment.add(request), 'import', accountId);
  }

  /** Sends dropped or pasted files into the account, one after the other, as one undo step. */
  async receive(accountId: string, files: readonly File[]): Promise<void> {
    const group = crypto.randomUUID();
    for (const file of files) {
      const jobId = crypto.randomUUID();
      const abort = new AbortController();
      this.uploads.set(jobId, abort);
      const tell = (status: Job['status'], progress: number) =>
        runInAction(() =>
          this.keep({
            jobId,
            kind: 'import',
            document: null,
            accountId,
            fileName: file.name,
            status,
            progress,
          }),
        );
      tell('running', 0);
      try {
        await sendFile(this.client, { accountId, file, group }, abort.signal, (progress) =>
          tell('running', progress),
        );
        tell('done', 1);
      } catch (thrown) {
        tell(abort.signal.aborted ? 'cancelled' : 'failed', 0);
        this.notices.show(thrown);
      } finally {
        this.uploads.delete(jobId);
      }
    }
  }

  /** Asks where to save an attachment and writes it there. */
  async saveAttachment(id: string, accountId: string): Promise<void> {
    await this.follow(this.client.attachment.save({ id }), 'export', accountId);
  }

  async cancel(jobId: string): Promise<void> {
    const upload = this.uploads.get(jobId);
    if (upload !== undefined) {
      upload.abort(new AppError('CANCELLED'));
      return;
    }
    await this.client.job.cancel({ jobId }).catch(this.notices.show);
  }

  /** Shows the finished file in the system's file browser. */
  async reveal(jobId: string): Promise<void> {
    await this.client.export.reveal({ jobId }).catch(this.notices.show);
  }

  dismiss(jobId: string): void {
    this.dismissed.add(jobId);
  }

  /** Takes an event in; it may come before the start of the job was answered. */
  apply(changed: JobChanged): void {
    const { jobId, title, status, progress } = changed;
    const known = this.byId.get(jobId) ?? {
      jobId,
      kind: 'import' as const,
      document: null,
      accountId: null,
      fileName: title,
    };
    this.keep({ ...known, status, progress });
    if (changed.error !== null) this.notices.show(fromEnvelope(changed.error));
  }

  private async follow(
    asked: Promise<{ readonly jobId: string; readonly fileName: string } | null>,
    kind: Job['kind'],
    accountId: string,
  ): Promise<void> {
    try {
      const job = await asked;
      if (job !== null) this.register(job.jobId, { kind, document: null, accountId, fileName: job.fileName });
    } catch (thrown) {
      this.notices.show(thrown);
    }
  }

  private register(jobId: string, about: Pick<Job, 'kind' | 'document' | 'accountId' | 'fileName'>): void {
    const known = this.byId.get(jobId) ?? { status: 'running' as const, progress: 0 };
    this.dismissed.delete(jobId);
    this.keep({ jobId, ...about, status: known.status, progress: known.progress });
  }

  /** Files that have been taken in are to be seen where they are now, so their job says no more. */
  private keep(job: Job): void {
    this.byId.set(job.jobId, job);
    if (job.kind === 'import' && job.status === 'done') this.dismissed.add(job.jobId);
  }
}
