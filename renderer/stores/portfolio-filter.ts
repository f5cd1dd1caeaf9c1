import { makeAutoObservable, observableRef } from 'mobx';
import type { RatedTier } from '../../shared/domain/tier/tiers.ts';
import type { AccountSummary } from '../../shared/schemas/account-summary.ts';
import type { PortfolioStore } from './portfolio-store.ts';

/** What each column is sorted by; null = nothing to sort by, always last. */
const SORT_KEYS = {
  tier: ({ tier, tierScore }: AccountSummary) =>
    tier === null ? null : `${'SABC'.indexOf(tier)} ${999 - (tierScore ?? 0)}`,
  name: ({ name }: AccountSummary) => name,
  code: ({ code }: AccountSummary) => code,
  score: ({ tierScore }: AccountSummary) => tierScore,
  revenue: ({ revenue }: AccountSummary) => revenue,
  share: ({ share }: AccountSummary) => share,
  stickiness: ({ stickiness }: AccountSummary) => stickiness,
  quality: ({ quality }: AccountSummary) => quality,
  next: ({ nextAction }: AccountSummary) => (nextAction === null ? null : (nextAction.due ?? '9999')),
};
export type SortColumn = keyof typeof SORT_KEYS;
export const SORT_COLUMNS = Object.keys(SORT_KEYS) as readonly SortColumn[];

/** Figures are more telling from the top down, texts and dates from the start. */
const LARGEST_FIRST: ReadonlySet<SortColumn> = new Set([
  'score',
  'revenue',
  'share',
  'stickiness',
  'quality',
]);

export class PortfolioFilter {
  text = '';
  /** Empty = every tier. */
  tiers: ReadonlySet<RatedTier> = new Set();
  sort: { readonly column: SortColumn; readonly isDescending: boolean } = {
    column: 'revenue',
    isDescending: true,
  };
  private readonly portfolio: PortfolioStore;

  constructor(portfolio: PortfolioStore) {
    this.portfolio = portfolio;
    makeAutoObservable<this, 'portfolio'>(
      this,
      { portfolio: false, tiers: observableRef, sort: observableRef },
      { autoBind: true },
    );
  }

  get isActive(): boolean {
    return this.text !== '' || this.tiers.size > 0;
  }

  /** The accounts that match, in the chosen order. */
  get rows(): readonly AccountSummary[] {
    const words = this.text.trim().toLowerCase().split(/\s+/u);
    return this.portfolio.summaries
      .filter((summary) => this.tiers.size === 0 || this.tiers.has(summary.tier ?? 'unrated'))
      .filter((summary) => words.every((word) => searchText(summary).includes(word)))
      .sort((a, b) => this.compare(a, b));
  }

  /** Number of accounts of a tier, whatever the filter. */
  countOf(tier: RatedTier): number {
    return this.portfolio.summaries.filter((summary) => (summary.tier ?? 'unrated') === tier).length;
  }

  setText(text: string): void {
    this.text = text;
  }

  toggleTier(tier: RatedTier): void {
    const next = new Set(this.tiers);
    if (!next.delete(tier)) next.add(tier);
    this.tiers = next;
  }

  /** Sorts by a column; a second time turns the order round. */
  sortBy(column: SortColumn): void {
    const isSame = this.sort.column === column;
    this.sort = { column, isDescending: isSame ? !this.sort.isDescending : LARGEST_FIRST.has(column) };
  }

  clear(): void {
    this.text = '';
    this.tiers = new Set();
  }

  private compare(a: AccountSummary, b: AccountSummary): number {
    const keyOf = SORT_KEYS[this.sort.column];
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : String(left).localeCompare(String(right), 'zh-CN', { numeric: true });
    return this.sort.isDescending ? -order : order;
  }
}

function searchText({ name, code, industry, manager }: AccountSummary): string {
  return `${name} ${code} ${industry ?? ''} ${manager ?? ''}`.toLowerCase();
}
