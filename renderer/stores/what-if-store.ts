import { makeAutoObservable, observableRef, runInAction } from 'mobx';
import type { ExplainedMove } from '../../shared/domain/account/explain-moves.ts';
import type { WhatIfScore } from '../../shared/domain/account/simulate.ts';
import type { RatingSummary } from '../../shared/domain/account/summary.ts';
import { isUsable, type ModelIssue, modelIssues } from '../../shared/domain/model/model-issues.ts';
import type { Scenario } from '../../shared/domain/model/scenario.ts';
import type { ScoringModel } from '../../shared/domain/model/scoring-model.ts';
import type { MoveReason } from '../../shared/domain/tier/move-reasons.ts';
import type { TierRules } from '../../shared/domain/tier/rules.ts';
import { compareTiers, type TierComparison } from '../../shared/domain/tier/tier-moves.ts';
import { scenariosWith } from '../../shared/schemas/scenario.ts';
import type { Client } from '../services/client.ts';
import type { NoticesStore } from './notices-store.ts';
import type { PortfolioStore } from './portfolio-store.ts';
import type { WorkspaceStore } from './workspace-store.ts';

export type DraftScore = WhatIfScore & { readonly score: number };
type Rated = RatingSummary & { readonly accountId: string };

/** Milliseconds without another change after which reasons are asked for. */
const QUIET = 180;
/** Accounts whose reasons are asked for at once. */
const EXPLAINED = 500;

/** The what-if that is being made; lasts for the session, so that a look at an account does not lose it. */
export class WhatIfStore {
  /** Null = the model in force. */
  private draft: ScoringModel | null = null;
  scores: readonly DraftScore[] = [];
  /** The saved scenario that is open. */
  openId: string | null = null;
  /** Version of the model that the changes began from. */
  private startedFrom: number | null = null;
  private ratings: ReadonlyMap<string, Rated> = new Map();
  reasons: ReadonlyMap<string, readonly MoveReason[]> = new Map();
  private readonly client: Client;
  private readonly workspace: WorkspaceStore;
  private readonly portfolio: PortfolioStore;
  private readonly notices: NoticesStore;
  private frame: number | null = null;
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;

  constructor(client: Client, workspace: WorkspaceStore, portfolio: PortfolioStore, notices: NoticesStore) {
    this.client = client;
    this.workspace = workspace;
    this.portfolio = portfolio;
    this.notices = notices;
    makeAutoObservable<
      this,
      | 'client'
      | 'workspace'
      | 'portfolio'
      | 'notices'
      | 'frame'
      | 'quiet'
      | 'isRunning'
      | 'draft'
      | 'ratings'
      | 'startedFrom'
    >(
      this,
      {
        client: false,
        workspace: false,
        portfolio: false,
        notices: false,
        frame: false,
        quiet: false,
        isRunning: false,
        startedFrom: true,
        draft: observableRef,
        ratings: observableRef,
        reasons: observableRef,
        scores: observableRef,
      },
      { autoBind: true },
    );
  }

  get today(): ScoringModel {
    return this.workspace.models.current.model;
  }

  get model(): ScoringModel {
    return this.draft ?? this.today;
  }

  /** Version that the what-if began from; the one in force until something is changed. */
  get base(): number {
    return this.startedFrom ?? this.workspace.models.current.version;
  }

  get isOutdated(): boolean {
    return this.base !== this.workspace.models.current.version;
  }

  get isChanged(): boolean {
    return this.isModelChanged || this.scores.length > 0;
  }

  get isModelChanged(): boolean {
    return this.draft !== null && JSON.stringify(this.draft) !== JSON.stringify(this.today);
  }

  get issues(): readonly ModelIssue[] {
    return modelIssues(this.model);
  }

  get isBroken(): boolean {
    return !isUsable(this.model);
  }

  get scenarios(): readonly Scenario[] {
    return scenariosWith((key) => this.workspace.setting(key));
  }

  get open(): Scenario | null {
    return this.scenarios.find(({ id }) => id === this.openId) ?? null;
  }

  /** Today against the what-if; equal to today while nothing is changed. */
  get comparison(): TierComparison {
    const ratings = this.isChanged ? this.ratings : new Map<string, Rated>();
    return compareTiers(this.portfolio.summaries, ratings, this.model.review);
  }

  setRules(rules: Partial<TierRules>): void {
    this.change({ ...this.model, tier: { ...this.model.tier, ...rules } });
  }

  setWeight(criterionId: string, weight: number): void {
    const criteria = this.model.tier.criteria.map((one) =>
      one.id === criterionId ? { ...one, weight } : one,
    );
    this.setRules({ criteria });
  }

  /** Puts a score in the place of the account's own; the latest for an account and criterion counts. */
  setScore(score: DraftScore): void {
    this.scores = [...this.scores.filter((one) => !isSamePlace(one, score)), score];
    this.touched();
  }

  removeScore(score: DraftScore): void {
    this.scores = this.scores.filter((one) => !isSamePlace(one, score));
    this.touched();
  }

  load({ id, base, model, scores }: Scenario): void {
    this.draft = model;
    this.scores = scores.flatMap(({ score, ...place }) => (score === null ? [] : [{ ...place, score }]));
    this.openId = id;
    this.startedFrom = base;
    this.touched();
  }

  /** The what-if was saved under this id. */
  keep(id: string): void {
    this.openId = id;
  }

  clear(): void {
    this.draft = null;
    this.scores = [];
    this.openId = null;
    this.startedFrom = null;
    this.ratings = new Map();
    this.reasons = new Map();
  }

  /** Rates all accounts anew in the next frame; while one answer is under way, the next question waits for it. */
  refresh(): void {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      void this.run();
    });
  }

  private change(model: ScoringModel): void {
    this.draft = model;
    this.touched();
  }

  private touched(): void {
    this.startedFrom ??= this.workspace.models.current.version;
    this.refresh();
  }

  private async run(): Promise<void> {
    if (this.isBroken || !this.isChanged) return;
    if (this.isRunning) {
      this.refresh();
      return;
    }
    this.isRunning = true;
    const { model, scores } = this;
    try {
      const ratings = await this.client.tier.simulate({ model, scores: [...scores] });
      runInAction(() => {
        this.ratings = new Map(ratings.map((one) => [one.accountId, one]));
        this.reasons = new Map();
      });
      clearTimeout(this.quiet);
      this.quiet = setTimeout(() => void this.explain(), QUIET);
    } catch (error) {
      this.notices.show(error);
    } finally {
      this.isRunning = false;
    }
  }

  private async explain(): Promise<void> {
    const { model, scores } = this;
    const accountIds = this.comparison.moves.slice(0, EXPLAINED).map(({ accountId }) => accountId);
    if (this.isBroken || accountIds.length === 0) return;
    try {
      const moves: readonly ExplainedMove[] = await this.client.scenario.explain({
        model,
        scores: [...scores],
        accountIds,
      });
      // Somebody turned the knob meanwhile: the next answer brings its own reasons.
      if (model !== this.model || scores !== this.scores) return;
      runInAction(() => {
        this.reasons = new Map(moves.map(({ accountId, reasons }) => [accountId, reasons]));
      });
    } catch (error) {
      this.notices.show(error);
    }
  }
}

function isSamePlace(a: WhatIfScore, b: WhatIfScore): boolean {
  return a.accountId === b.accountId && a.criterionId === b.criterionId;
}
