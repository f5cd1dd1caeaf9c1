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
