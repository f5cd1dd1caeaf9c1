import type { App } from '../app.ts';
import { frameOf } from './frame.ts';
import { portfolioOf } from './portfolio.ts';

export type Tab =
  | 'overview'
  | 'dossier'
  | 'supplier'
  | 'map'
  | 'tier'
  | 'stickiness'
  | 'value'
  | 'strategy'
  | 'assessment'
  | 'contacts'
  | 'notes'
  | 'history';
export const TABS: readonly Tab[] = [
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
];

/** The page of one account. */
export function accountOf(app: App) {
  const { page } = app;
  const openTab = async (tab: Tab) => {
    await page.getByTestId(`account-tab-${tab}`).click();
    await page.locator(`[data-testid="tab-${tab}"] > :not([aria-busy="true"])`).first().waitFor();
  };
  return {
    /** Opens an account from the portfolio, wherever the user is. */
    open: async (code: string, tab: Tab = 'overview') => {
      await frameOf(app).go('portfolio');
      await portfolioOf(app).open(code);
      await openTab(tab);
    },
    openTab,
    tabText: (tab: Tab) => page.getByTestId(`tab-${tab}`).innerText(),
    chip: (name: 'tier' | 'quality' | 'stickiness' | 'relationship') =>
      page.getByTestId(`chip-${name}`).innerText(),
  };
}
