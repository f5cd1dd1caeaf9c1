import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import { toAppError } from '../../shared/errors/app-error.ts';
import type { UndoState } from '../../shared/ipc/app.contract.ts';
import type { Client } from '../services/client.ts';
import type { NoticesStore } from './notices-store.ts';

/** The steps that undo and redo would take, and taking them; afterwards the user is where the step was made. */
export class UndoStore {
  state: UndoState = { undo: null, redo: null };
  /** A step is being taken. */
  isBusy = false;
  private readonly client: Client;
  private readonly notices: NoticesStore;
  private readonly goTo: (route: string) => void;

  constructor(client: Client, notices: NoticesStore, goTo: (route: string) => void) {
    this.client = client;
    this.notices = notices;
    this.goTo = goTo;
    makeAutoObservable<this, 'client' | 'notices' | 'goTo'>(
      this,
      { client: false, notices: false, goTo: false, state: observableRef },
      { autoBind: true },
    );
  }

  async undo(): Promise<void> {
    await this.step(() => this.client.undo.undo({}));
  }

  async redo(): Promise<void> {
    await this.step(() => this.client.undo.redo({}));
  }

  async load(): Promise<void> {
    this.setState(await this.client.undo.state({}));
  }

  setState(state: UndoState): void {
    this.state = state;
  }

  private async step(take: () => Promise<{ readonly route: string } | null>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    try {
      const place = await take();
      if (place !== null) this.goTo(place.route);
    } catch (thrown) {
      if (toAppError(thrown).code !== 'NOTHING_TO_UNDO') this.notices.show(thrown);
    } finally {
      runInAction(() => {
        this.isBusy = false;
      });
    }
  }
}
