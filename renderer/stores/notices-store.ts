import { makeAutoObservable } from 'mobx';
import { toAppError } from '../../shared/errors/app-error.ts';
import type { AppStore } from './app-store.ts';
import { refusal } from './review-issues.ts';

export type Notice = {
  readonly id: number;
  readonly kind: 'error' | 'info' | 'success';
  readonly text: string;
  /** What can be done about it from here. */
  readonly action?: NoticeAction;
};

export type NoticeAction = { readonly label: string; readonly run: () => void };

/** Reasons of a refusal that have a sentence of their own. */
const REFUSED = ['disputed', 'uncontested', 'needsContact'] as const;

/** Sentences for the user in a corner of the window; errors stay until they are dismissed. */
export class NoticesStore {
  list: readonly Notice[] = [];
  private nextId = 1;
  private readonly app: AppStore;

  constructor(app: AppStore) {
    this.app = app;
    makeAutoObservable<this, 'app' | 'nextId'>(this, { app: false, nextId: false }, { autoBind: true });
  }

  /** Tells an error as a sentence of the `errors` catalogue; what the user cancelled is not told. */
  show(error: unknown): void {
    const text = this.sentence(error);
    if (text !== null) this.add('error', text);
  }

  info(text: string): void {
    this.add('info', text);
  }

  success(text: string, action?: NoticeAction): void {
    this.add('success', text, action);
  }

  /** Something went to the trash; `run` brings it back. */
  removed(run: () => void): void {
    const { t } = this.app;
    this.success(
      t(($) => $.trash.moved),
      { label: t(($) => $.trash.undo), run },
    );
  }

  dismiss(id: number): void {
    this.list = this.list.filter((notice) => notice.id !== id);
  }

  /** The sentence for an error in the current language; null for a cancellation. */
  sentence(error: unknown): string | null {
    const { code, details } = toAppError(error);
    if (code === 'CANCELLED') return null;
    const facts = Object.fromEntries(
      Object.entries(details).map(([key, value]) => [key, String(value ?? '')]),
    );
    const refused = REFUSED.find((reason) => reason === details.reason);
    if (refused !== undefined) return this.app.t(($) => $.evidence.refused[refused]);
    if (code === 'OVERRIDE_FORBIDDEN') return refusal(facts, this.app.t);
    return this.app.t(($) => $.errors[code], facts);
  }

  private add(kind: Notice['kind'], text: string, action?: NoticeAction): void {
    const others = this.list.filter((notice) => notice.text !== text);
    const notice = { id: this.nextId, kind, text, ...(action === undefined ? {} : { action }) };
    this.list = [...others.slice(-3), notice];
    this.nextId += 1;
  }
}
