import { makeAutoObservable, observable, observableRef, runInAction } from 'mobx';
import { readSnapshots } from '../../../../shared/domain/account/snapshots.ts';
import {
  compareFrames,
  type FrameComparison,
} from '../../../../shared/domain/relationship/compare-frames.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import type { MapFrame } from '../../../../shared/ipc/map-frame.ts';
import { localDay } from '../../../components/time/local-time.ts';
import type { Stores } from '../../../stores/stores.ts';
import { stopsOf } from './stops.ts';

type Used = Pick<Stores, 'account' | 'app' | 'commands' | 'map' | 'notices' | 'workspace'>;

/** How long the timeline rests at a stop while it plays, in ms. */
const STOP_MS = 1_100;

/** The map through time: which days there are, their frames, the day shown, play, and two days compared. */
export class TimeModel {
  /** Days of change, oldest first; null until they are read. */
  days: readonly string[] | null = null;
  isPlaying = false;
  comparison: FrameComparison | null = null;
  private readonly frames = observable.map<string, MapFrame>([], { deep: false });
  private readonly stores: Used;
  private place: { readonly accountId: string; readonly mapId: string | null } | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(stores: Used) {
    this.stores = stores;
    makeAutoObservable<this, 'stores' | 'timer' | 'place'>(
      this,
      { stores: false, timer: false, place: false, days: observableRef, comparison: observableRef },
      { autoBind: true },
    );
  }

  /** Begins anew on another map; on the same one nothing changes. */
  enter(accountId: string | null, mapId: string | null): void {
    const { place } = this;
    if (place !== null && place.accountId === accountId && place.mapId === mapId) return;
    this.pause();
    this.place = accountId === null ? null : { accountId, mapId };
    this.days = null;
    this.comparison = null;
    this.frames.clear();
  }

  /** Reads which days there are. */
  async open(): Promise<void> {
    const { place } = this;
    if (place === null || this.days !== null) return;
    const days = await this.stores.commands.mapDays(place);
    if (this.place !== place || days === null) return;
    runInAction(() => {
      this.days = days;
    });
  }

  /** Days of the snapshots, newest first, each with its name. */
  get snapshots(): readonly { readonly day: string; readonly name: string }[] {
    return readSnapshots(this.stores.account.view).map(({ takenAt, name, code }) => ({
      day: localDay(takenAt),
      name: name || code,
    }));
  }

  /** Days of the timeline, oldest first; the last one is today. */
  get stops(): readonly string[] {
    const { today } = this.stores.workspace;
    return stopsOf(
      this.days ?? [],
      this.snapshots.map(({ day }) => day),
      today,
    );
  }

  /** Index of the stop shown: the last one not after the day; today's while the present is shown. */
  get stop(): number {
    const { date } = this.stores.map;
    if (date === null) return this.stops.length - 1;
    return Math.max(
      0,
      this.stops.findLastIndex((day) => day <= date),
    );
  }

  /** Shows the map as of a day; today is the present. */
  async show(day: string | null): Promise<void> {
    const { map: session, workspace } = this.stores;
    const date = day === null || day >= workspace.today ? null : day;
    session.showDate(date);
    if (date !== null) {
      const known = this.frames.get(date);
      const read = known === undefined ? await this.read([date]) : [known];
      if (session.date === date && read !== null) this.showFrame(date, read[0]);
    }
    await this.compare(session.comparedWith);
  }

  /** Opens another map of the account on the day that is shown. */
  async openMap(mapId: string | null): Promise<void> {
    const { account, map: session } = this.stores;
    const { date } = session;
    session.openMap(mapId);
    this.enter(account.id, mapId);
    if (date !== null) await this.show(date);
  }

  showStop(index: number): Promise<void> {
    return this.show(this.stops[index] ?? null);
  }

  /** Compares the day shown with another one; null ends the comparison. */
  async compare(day: string | null): Promise<void> {
    const { map: session, workspace } = this.stores;
    session.compareWith(day);
    const shown = session.date ?? workspace.today;
    if (day === null || day === shown) {
      runInAction(() => {
        this.comparison = null;
      });
      session.mark(new Map());
      return;
    }
    const [from, to] = day < shown ? [day, shown] : [shown, day];
    const frames = await this.read([from, to]);
    if (session.comparedWith !== day || (session.date ?? workspace.today) !== shown) return;
    const [before, after] = [from, to].map((date) => frames?.find((frame) => frame.date === date));
    runInAction(() => {
      this.comparison = before === undefined || after === undefined ? null : compareFrames(before, after);
    });
    session.mark(this.comparison?.marks ?? new Map());
  }

  /** Goes from stop to stop until today; from the beginning when today is shown. */
  async play(): Promise<void> {
    if (this.stops.length < 2) return;
    this.isPlaying = true;
    await this.read(this.stops.slice(0, -1).filter((day) => !this.frames.has(day)));
    if (!this.isPlaying) return;
    if (this.stop === this.stops.length - 1) await this.showStop(0);
    this.step();
  }

  pause(): void {
    this.isPlaying = false;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  /** Back to the present, without a comparison. */
  leave(): void {
    this.pause();
    this.stores.map.showDate(null);
    this.stores.map.compareWith(null);
    this.comparison = null;
  }

  /** A day before the map was there has nothing to show: then it stays today. */
  private showFrame(date: string, frame: MapFrame | undefined): void {
    const { app, map: session, notices } = this.stores;
    if (frame !== undefined) {
      session.showFrame(frame);
      return;
    }
    session.showDate(null);
    notices.info(app.t(($) => $.mapTime.notYet, { date: formatDate(date, app.locale) }));
  }

  private step(): void {
    if (!this.isPlaying) return;
    if (this.stop >= this.stops.length - 1) {
      this.pause();
      return;
    }
    this.timer = setTimeout(() => {
      void this.showStop(this.stop + 1).then(() => this.step());
    }, STOP_MS);
  }

  /** Reads frames; those of the past are kept, today's changes with every edit. */
  private async read(dates: readonly string[]): Promise<readonly MapFrame[] | null> {
    const { place } = this;
    if (place === null || dates.length === 0) return null;
    const frames = await this.stores.commands.mapFrames({ ...place, dates: [...new Set(dates)] });
    if (frames === null || this.place !== place) return null;
    runInAction(() => {
      for (const frame of frames)
        if (frame.date < this.stores.workspace.today) this.frames.set(frame.date, frame);
    });
    return frames;
  }
}
