import type { App } from '../app.ts';
import { accountOf, TABS, type Tab } from './account.ts';
import { frameOf } from './frame.ts';

export type Stop = { readonly name: string; readonly go: () => Promise<void> };

/** Pages of the rail. */
export const PAGES = [
  'portfolio',
  'accounts',
  'groups',
  'competitors',
  'assessments',
  'strategy',
  'documents',
  'trash',
  'settings',
] as const;
export type PageName = (typeof PAGES)[number];
/** Views of the whole portfolio, and the scoring model behind them. */
const VIEWS = ['matrix', 'future', 'what-if', 'concentration', 'service', 'warnings', 'rfm'] as const;
/** Views and dialogs inside a tab that look different from its first one, and what is pressed to come there. */
const INSIDE: { readonly [tab in Tab]?: readonly (readonly [name: string, ...selectors: string[]])[] } = {
  dossier: [
    ['rows', '[data-testid="section-trx"]'],
    ['people', '[data-testid="section-people"]'],
    ['person', '[data-testid="people-page"] tbody a'],
    ['attachments', '[data-testid="section-attachments"]'],
    ['doubts', '[data-testid="list-inferred"]'],
    ['questions', '[data-testid="section-questions"]'],
    ['answer', '[data-testid="visit-questions"] .visit-line > button'],
  ],
  supplier: [['category', '[data-testid="wallet-table"] a']],
  history: [['compare', '.history-snapshots button']],
  map: [
    ['kinds', '[data-testid="map-kinds"]'],
    ['maps', '[data-testid="map-switch"]'],
    ['new-map', '[data-testid="map-switch"]', '[data-testid="map-new"]'],
    ['merge', '[data-testid="map-switch"]', '[data-testid="map-merge"]'],
    ['metrics', '[data-testid="all-metrics"]'],
    ['add-person', '[data-testid="add-person"]'],
    ['export', '[data-testid="map-export"]'],
    ['import', '[data-testid="map-more"]', '[data-testid="map-more-import"]'],
    ['departments', '[data-testid="map-more"]', '[data-testid="map-more-departments"]'],
    ['power', '[data-testid="map-view-power"]'],
    ['lanes', '[data-testid="map-view-lanes"]'],
    ['heat', '[data-testid="map-view-heat"]'],
    ['coverage', '[data-testid="map-view-coverage"]'],
    ['list', '[data-testid="map-view-list"]'],
    ['tree', '[data-testid="map-view-tree"]'],
    ['inspector', '[data-testid^="person-card-"]'],
    ['judging', '[data-testid="help-level"], [data-testid="help-attitude"]'],
    ['parked', '[data-testid="map-more"]', '[data-testid="map-more-parked"]'],
    ['goals', '[data-testid="map-goals"]'],
    ['time', '[data-testid="map-time"]'],
  ],
  contacts: [['log', '[data-testid="log-contact"]']],
};

/** Every page, every tab of an account and the views inside them, in the order of the rail. */
export function tourOf(app: App, code: string): readonly Stop[] {
  const { page } = app;
  const account = accountOf(app);
  const pages = PAGES.map((name) => ({
    name,
    go: async () => {
      await frameOf(app).go(name);
      await page.getByTestId(`${name}-page`).waitFor();
    },
  }));
  const views = VIEWS.map((name) => ({
    name: `portfolio-${name}`,
    go: async () => {
      if (name === VIEWS[0]) await frameOf(app).go('portfolio');
      await page.getByTestId(`portfolio-view-${name}`).click();
      await page.getByTestId(`${name}-page`).waitFor();
    },
  }));
  const model = {
    name: 'portfolio-model',
    go: async () => {
      await page.evaluate(() => {
        location.hash = '#/settings/model';
      });
      await page.getByTestId('model-page').waitFor();
    },
  };
  const tabs = TABS.flatMap((tab) => [
    {
      name: tab,
      go: async () => {
        await closeWhatIsOpen(app);
        await (tab === TABS[0] ? account.open(code) : account.openTab(tab));
      },
    },
    ...(INSIDE[tab] ?? []).map(([name, ...selectors]) => ({
      name: `${tab}-${name}`,
      go: async () => {
        await closeWhatIsOpen(app);
        for (const selector of selectors) {
          const target = page.locator(selector).first();
          if ((await target.count()) > 0) await target.click();
        }
      },
    })),
  ]);
  return [...pages, ...views, model, ...tabs];
}

/** Closes the dialog, drawer or list that the stop before has opened. */
async function closeWhatIsOpen({ page }: App): Promise<void> {
  const dialog = page.locator('.ant-modal-wrap:visible, .ant-drawer-open').first();
  if (await dialog.isVisible()) {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
  }
  const list = page.locator('.ant-popover:visible, .ant-dropdown:visible').first();
  if (await list.isVisible()) {
    await page.locator('h1').first().click({ force: true });
    await list.waitFor({ state: 'hidden' });
  }
}

/** True for a page that shows the same whichever account is open. */
export function isPageStop({ name }: Stop): boolean {
  return PAGES.some((page) => page === name) || name.startsWith('portfolio-');
}

/** Waits until nothing on the page moves or loads any more. */
export async function settle({ page }: App): Promise<void> {
  await page.waitForFunction(() => {
    const isBusy = document.querySelector('[aria-busy="true"], .ant-spin-spinning') !== null;
    const inspector = document.querySelector('[data-testid="inspector"]');
    const isEmpty = inspector !== null && inspector.textContent === '';
    return !isBusy && !isEmpty && document.getAnimations().every(({ playState }) => playState !== 'running');
  });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
