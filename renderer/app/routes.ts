export const ACCOUNT_TABS = [
  'overview',
  'dossier',
  'supplier',
  'map',
  'tier',
  'stickiness',
  'value',
  'strategy',
  'assessment',
  'contacts',
  'notes',
  'history',
] as const;
export type AccountTab = (typeof ACCOUNT_TABS)[number];

/** Views of the whole portfolio beside its list; the first path element after `/portfolio`. */
export const PORTFOLIO_VIEWS = [
  'matrix',
  'future',
  'what-if',
  'concentration',
  'service',
  'warnings',
  'rfm',
] as const;
export type PortfolioView = (typeof PORTFOLIO_VIEWS)[number];

/** The field that a page opens at. */
export type FieldPlace = { readonly section?: string; readonly field?: string; readonly record?: string };

/** What the relationship map opens with: a map of its own, a view, a person. */
export type MapPlace = { readonly map?: string; readonly view?: string; readonly record?: string };

/** Addresses of the pages, as they stand behind the # of the window's address. */
export const routes = {
  portfolio: '/portfolio',
  portfolioView: (view: PortfolioView): string => `/portfolio/${view}`,
  /** Readiness and investment cases of our own firm. */
  strategy: '/strategy',
  model: '/settings/model',
  accounts: '/accounts',
  assessments: '/assessments',
  documents: '/documents',
  settings: '/settings',
  trash: '/trash',
  /** Fields and templates; opens at a section, or at the templates. */
  catalogue: (place: { readonly section?: string; readonly tab?: 'templates' } = {}): string => {
    const query = new URLSearchParams(place).toString();
    return `/settings/catalogue${query === '' ? '' : `?${query}`}`;
  },
  groups: '/groups',
  group: (firmId: string): string => `/group/${firmId}`,
  competitors: '/competitors',
  competitor: (name: string): string => `/competitor/${encodeURIComponent(name)}`,
  /** The tier of an account with its arithmetic open. */
  tierExplained: (id: string): string => `/account/${id}/tier?explain=1`,
  map: (id: string, place: MapPlace = {}): string => {
    const query = new URLSearchParams(place).toString();
    return `/account/${id}/map${query === '' ? '' : `?${query}`}`;
  },
  account: (id: string, tab: AccountTab = 'overview', place: FieldPlace = {}): string => {
    const query = new URLSearchParams(place).toString();
    return `/account/${id}/${tab}${query === '' ? '' : `?${query}`}`;
  },
} as const;

export function isAccountTab(text: string): text is AccountTab {
  return (ACCOUNT_TABS as readonly string[]).includes(text);
}

export function isPortfolioView(text: string): text is PortfolioView {
  return (PORTFOLIO_VIEWS as readonly string[]).includes(text);
}

/** Section, field and record of a query string; absent ones are left out. */
export function readFieldPlace(search: string): FieldPlace {
  return named(search, ['section', 'field', 'record']);
}

/** Map, view and person of a query string; absent ones are left out. */
export function readMapPlace(search: string): MapPlace {
  return named(search, ['map', 'view', 'record']);
}

function named(search: string, names: readonly string[]): { readonly [name: string]: string } {
  const query = new URLSearchParams(search);
  const found = names.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(found);
}
