import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import {
  EDGE_KINDS,
  type EdgeKind,
  SENSITIVE_KINDS,
} from '../../../../shared/domain/relationship/edge-kinds.ts';
import { MAP_VIEWS } from '../../../../shared/domain/relationship/map-views.ts';
import { PRINT_THEME } from '../../../../shared/figure/theme.ts';
import type { CallOutput } from '../../../../shared/ipc/contract.ts';
import type { MapExport } from '../../../../shared/ipc/map-export.ts';
import { exportedView } from '../../../../shared/report/relationship-map/exported-view.ts';
import { copyPicture, svgUrl } from '../../../components/chart/copy-picture.ts';
import type { Stores } from '../../../stores/stores.ts';

type Preview = CallOutput<'mapExport.preview'>;
type Parts = Pick<Stores, 'account' | 'app' | 'client' | 'jobs' | 'map' | 'notices'>;

/** Milliseconds of rest after which a changed choice is drawn. */
const REST = 250;

/** What is to be exported of the map, begun with what is on the screen, and how it would look. */
export class MapExportModel {
  choice: MapExport;
  preview: Preview | null = null;
  isDrawing = false;
  isCopying = false;
  private readonly accountId: string;
  private readonly stores: Parts;
  private asked = 0;

  constructor(accountId: string, stores: Parts) {
    this.accountId = accountId;
    this.stores = stores;
    const { map } = stores;
    this.choice = {
      mapId: map.mapId,
      view: map.view === 'list' ? 'tree' : map.view,
      grouping: map.grouping,
      format: 'png',
      page: 'A4',
      kinds: EDGE_KINDS.filter((kind) => !map.hiddenKinds.has(kind) && !SENSITIVE_KINDS.includes(kind)),
      informal: false,
      names: true,
      ...(map.date === null ? {} : { date: map.date }),
    };
    makeAutoObservable<this, 'accountId' | 'stores' | 'asked'>(
      this,
      { accountId: false, stores: false, asked: false, choice: observableRef, preview: observableRef },
      { autoBind: true },
    );
  }

  change(part: Partial<MapExport>): void {
    this.choice = { ...this.choice, ...part };
    void this.draw(REST);
  }

  /** Informal ties come with their kinds ticked, and go with them. */
  setInformal(informal: boolean): void {
    const open = this.choice.kinds.filter((kind) => !SENSITIVE_KINDS.includes(kind));
    this.change({ informal, kinds: informal ? [...open, ...SENSITIVE_KINDS] : open });
  }

  /** Without names only views that say nothing of what we think of anybody, and no informal tie. */
  setNames(names: boolean): void {
    if (!names) this.choice = { ...this.choice, informal: false };
    this.change({ names, view: exportedView({ ...this.choice, names }) });
  }

  get offeredViews(): readonly (typeof MAP_VIEWS)[number][] {
    const { names } = this.choice;
    return MAP_VIEWS.filter(({ key }) => exportedView({ view: key, names }) === key);
  }

  setKinds(kinds: readonly EdgeKind[]): void {
    this.change({ kinds: [...kinds] });
  }

  /** Kinds that may be ticked with the present choice. */
  get offeredKinds(): readonly EdgeKind[] {
    return EDGE_KINDS.filter((kind) => this.choice.informal || !SENSITIVE_KINDS.includes(kind));
  }

  /** Asks for the picture; of several answers only that to the newest question counts. */
  async draw(rest = 0): Promise<void> {
    this.asked += 1;
    const turn = this.asked;
    this.isDrawing = true;
    if (rest > 0) await new Promise((done) => setTimeout(done, rest));
    if (turn !== this.asked) return;
    const { client, app, notices } = this.stores;
    try {
      const preview = await client.mapExport.preview({
        accountId: this.accountId,
        map: this.choice,
        locale: app.locale,
      });
      if (turn === this.asked) runInAction(() => this.show(preview));
    } catch (thrown) {
      notices.show(thrown);
    } finally {
      runInAction(() => {
        if (turn === this.asked) this.isDrawing = false;
      });
    }
  }

  /** Address of the picture for the screen; '' while there is none. */
  get source(): string {
    return this.preview === null ? '' : svgUrl(this.preview.svg);
  }

  /** Puts the picture that is shown on the clipboard. */
  async copy(): Promise<void> {
    const { preview, source } = this;
    if (preview === null || this.isDrawing || this.isCopying) return;
    const { app, notices } = this.stores;
    this.isCopying = true;
    try {
      await copyPicture(source, preview.width, preview.height, PRINT_THEME.background);
      notices.success(app.t(($) => $.mapExport.copied));
    } catch (thrown) {
      notices.show(thrown);
    } finally {
      runInAction(() => {
        this.isCopying = false;
      });
    }
  }

  /** Asks where to save and begins. */
  async run(): Promise<void> {
    await this.stores.jobs.start('relationship-map', this.accountId, { map: this.choice });
  }

  private show(preview: Preview): void {
    this.preview = preview;
  }
}
