import { rivalName } from '../rival/rival-name.ts';
import { round2 } from '../scale.ts';
import { actualYears, type CategoryPosition, US } from '../supplier/position.ts';
import type { Threat } from '../supplier/scoring.ts';
import { type Competitor, readCompetition } from './competition-reading.ts';
import { cellText } from './money.ts';
import {
  type CategoryReading,
  readSupplierDossier,
  type SupplierDossierReading,
  type SupplierReading,
} from './supplier-reading.ts';
import type { AccountView } from './view.ts';

/** A rival in one category of an account. Money in 万元, shares and scores as in domain §3.3, §3.4. */
export type RivalCategory = {
  readonly categoryId: string;
  readonly category: string;
  /** Share in % by actual year, rising. */
  readonly shares: readonly { readonly year: number; readonly share: number }[];
  readonly share: number | null;
  /** Share trend over two years in pp. */
  readonly trend: number | null;
  readonly score: number | null;
  readonly ourScore: number | null;
  readonly threat: Threat | null;
  /** Key of `sup.position`; null while not recorded. */
  readonly position: string | null;
};

/** What the account spends with the rival in a year, and on all suppliers. */
export type RivalYear = {
  readonly year: number;
  readonly amount: number;
  readonly wallet: number;
  readonly share: number | null;
};

/** A date on which the rival's hold loosens: a contract ends, or what it delivered goes out of production. */
export type RivalEnd = {
  readonly date: string;
  readonly kind: 'contract' | 'endOfLife';
  readonly category: string | null;
  /** The product; null for a contract. */
  readonly product: string | null;
};

/** One rival at one account. */
export type RivalStanding = {
  readonly accountId: string;
  readonly supplierId: string;
  /** As this account spells it, and its name for all accounts. */
  readonly spelling: string;
  readonly name: string;
  readonly categories: readonly RivalCategory[];
  /** Actual years with shares of the rival, rising. */
  readonly years: readonly RivalYear[];
  /** The largest over its categories; null while none can be computed. */
  readonly threat: Threat | null;
  readonly ends: readonly RivalEnd[];
};

/** Standing of every rival of the account, in the order of their codes (domain §3.2–3.4). */
export function readRivals(view: AccountView): readonly RivalStanding[] {
  const reading = readSupplierDossier(view);
  const rivals = reading.suppliers.filter(({ isUs }) => !isUs);
  if (rivals.length === 0) return [];
  const competition = new Map(
    reading.categories.map((category) => [
      category.id,
      readCompetition(view, category, reading.suppliers).competitors,
    ]),
  );
  return rivals.map((rival): RivalStanding => {
    const categories = reading.categories.flatMap(
      (category) => categoryOf(view, category, rival, competition.get(category.id) ?? []) ?? [],
    );
    return {
      accountId: view.account.id,
      supplierId: rival.id,
      spelling: rival.name,
      name: rivalName(rival.name, view.text(rival.id, 'sup.known_as')),
      categories,
      years: yearsOf(reading, rival.key),
      threat: highest(categories.map(({ threat }) => threat)),
      ends: endsOf(view, rival.id),
    };
  });
}

/** Null where the account knows nothing of the rival in the category. */
function categoryOf(
  view: AccountView,
  category: CategoryReading,
  rival: SupplierReading,
  competitors: readonly Competitor[],
): RivalCategory | null {
  const own = competitors.find(({ supplier }) => supplier.id === rival.id);
  const ours = competitors.find(({ supplier }) => supplier.key === US);
  const shares = sharesOf(category, rival.key);
  const placed = view.rows(rival.id, 'sup.position').find(({ row }) => row.category === category.id);
  const position = placed === undefined ? null : cellText(placed.row, 'position');
  if (shares.length === 0 && position === null && (own?.score ?? null) === null) return null;
  const latest = actualYears(category).at(-1);
  return {
    categoryId: category.id,
    category: category.name,
    shares,
    share: shares.find(({ year }) => year === latest)?.share ?? null,
    trend: own?.trend ?? null,
    score: own?.score ?? null,
    ourScore: ours?.score ?? null,
    threat: own?.threat ?? null,
    position,
  };
}

function sharesOf(category: CategoryPosition, key: string): RivalCategory['shares'] {
  const byYear = category.shares.get(key);
  return actualYears(category).flatMap((year) => {
    const share = byYear?.get(year);
    return share === undefined ? [] : [{ year, share: round2(share) }];
  });
}

function yearsOf(reading: SupplierDossierReading, key: string): readonly RivalYear[] {
  return reading.years.flatMap((year) => {
    const shares = reading.byYear.get(year);
    const own = shares?.suppliers.find(({ supplier }) => supplier === key);
    return own === undefined
      ? []
      : [{ year, amount: own.amount, wallet: shares?.wallet ?? 0, share: own.share }];
  });
}

/** Ends of contracts and of products, soonest first. */
function endsOf(view: AccountView, rivalId: string): readonly RivalEnd[] {
  const titleOf = (id: unknown) => (typeof id === 'string' ? view.title(id) : '') || null;
  const contracts = view.rows(rivalId, 'sup.terms').map(({ row }) => ({
    date: cellText(row, 'contract_end'),
    kind: 'contract' as const,
    category: titleOf(row.category),
    product: null,
  }));
  const products = view.rows(rivalId, 'sup.offer').map(({ row }) => ({
    date: cellText(row, 'end_of_life'),
    kind: 'endOfLife' as const,
    category: titleOf(row.category),
    product: cellText(row, 'product'),
  }));
  return [...contracts, ...products]
    .flatMap((end) => (end.date === null ? [] : [{ ...end, date: end.date }]))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The threat with the most points; null when none is known. */
export function highest(threats: readonly (Threat | null)[]): Threat | null {
  return threats.reduce(
    (worst, one) => (one !== null && one.threat > (worst?.threat ?? -1) ? one : worst),
    null,
  );
}
