import { type App, soon } from '../app.ts';

/** The page of all accounts. */
export function portfolioOf({ page }: App) {
  const table = page.getByTestId('portfolio-table');
  const rows = table.locator('[data-testid^="account-"]');
  const cellsOf = (code: string) => page.getByTestId(`account-${code}`).locator('td');
  const codes = async () =>
    (await rows.evaluateAll((list) =>
      list
        .toSorted((a, b) => Number(a.ariaRowIndex) - Number(b.ariaRowIndex))
        .map(({ dataset }) => dataset.testid?.replace('account-', '') ?? ''),
    )) as string[];

  return {
    appears: () => page.getByTestId('portfolio-page').waitFor(),
    /** Codes of the accounts shown, top to bottom. */
    codes,
    showsCodes: (expected: readonly string[]) => soon(codes).toEqual(expected),
    row: async (code: string) => (await cellsOf(code).allInnerTexts()).map((text) => text.trim()),
    sortBy: (column: string) => page.getByTestId(`sort-${column}`).click(),
    filterTier: (tier: string) => page.getByTestId(`filter-tier-${tier}`).click(),
    filterText: (text: string) => page.getByTestId('portfolio-filter').fill(text),
    clearFilter: () => page.getByTestId('clear-filter').click(),
    open: async (code: string) => {
      await page.getByTestId(`account-${code}`).getByRole('link').click();
      await page.getByTestId('account-page').waitFor();
    },
    /** Opens the n-th account shown (from 0) by keys alone. */
    openByKeys: async (index: number) => {
      await table.getByRole('link').first().focus();
      for (let pressed = 0; pressed < index; pressed += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByTestId('account-page').waitFor();
    },
    text: (part: 'concentration' | 'verdict' | 'portfolio-totals' | 'portfolio-subtitle') =>
      page.getByTestId(part).innerText(),
  };
}
