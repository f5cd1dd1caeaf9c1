import type { Locator } from 'playwright-core';
import { type App, soon } from '../app.ts';

/** The supplier dossier: wallet, shares, totals, targets. */
export function supplierOf({ page }: App) {
  const shares = page.getByTestId('share-table');
  /** The lines of one category: its heading and what follows up to the next heading. */
  const line = (category: string, name: string) =>
    shares.locator(
      `xpath=.//tr[contains(@class,"supplier-group")][contains(.,"${category}")]/following-sibling::tr[th[normalize-space()="${name}"]][1]`,
    );
  const cells = async (category: string, name: string) =>
    (await line(category, name).locator('td').allInnerTexts()).map((text) =>
      text.replaceAll(/\s+/g, ' ').trim(),
    );
  /** Types over the value that stands in a place. */
  const type = async (place: Locator, text: string) => {
    await place.locator('button.field-value').click();
    const editor = place.locator('input.field-input');
    await editor.fill(text);
    await editor.press('Enter');
    await editor.waitFor({ state: 'detached' });
  };
  return {
    cells,
    text: (testId: string) => page.getByTestId(testId).innerText(),
    texts: (testIds: readonly string[]) => Promise.all(testIds.map((id) => page.getByTestId(id).innerText())),
    /** Types a share of a supplier; the year is counted from the first shown. */
    setShare: async (category: string, supplier: string, year: number, percent: string) => {
      await line(category, supplier).locator('td').nth(year).locator('button.field-value').click();
      const editor = shares.locator('input.field-input');
      await editor.fill(percent);
      await editor.press('Enter');
      await editor.waitFor({ state: 'detached' });
    },
    /** Opens the page of a category or supplier by its name. */
    openPage: (name: string) => page.locator('.supplier-nav').getByRole('link', { name }).click(),
    setWeight: (criterion: string, weight: string) =>
      type(page.getByTestId(`criterion-${criterion}`).locator('.supplier-weight'), weight),
    setTarget: (year: number, target: string) =>
      type(page.getByTestId(`plan-${year}`).locator('.plan-target'), target),
    shows: (category: string, name: string, year: number, expected: string) =>
      soon(async () => (await cells(category, name))[year]).toContain(expected),
    amountsOf: async (supplier: string) =>
      page
        .getByTestId('account-share-table')
        .locator('tr')
        .filter({ hasText: supplier })
        .locator('td')
        .allInnerTexts(),
    warning: () => shares.getByRole('alert').innerText(),
  };
}
