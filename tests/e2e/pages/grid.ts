import { type App, soon } from '../app.ts';

/** One editable table of rows. */
export function gridOf({ page, electron }: App, key: string) {
  const root = page.getByTestId(`grid-${key}`);
  const rows = root.locator('.grid-row:not(.grid-head, .grid-draft)');
  const cell = (row: number, column: number) =>
    root.locator('.grid-row:not(.grid-head)').nth(row).getByRole('gridcell').nth(column);
  const count = () => rows.count();
  /** Types over a cell as in a spreadsheet: click, type, Enter. What an input method writes needs an open editor. */
  const type = async (row: number, column: number, text: string) => {
    await cell(row, column).click();
    if (!/^[ -~]/.test(text)) await page.keyboard.press('F2');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  return {
    count,
    counts: (expected: number) => soon(count).toBe(expected),
    row: async (index: number) =>
      (await rows.nth(index).getByRole('gridcell').allInnerTexts()).map((text) => text.trim()),
    shows: (row: number, column: number, expected: string) =>
      soon(async () => (await cell(row, column).innerText()).trim()).toBe(expected),
    type,
    /** Pastes a block copied from a spreadsheet, its corner at the cell. */
    paste: async (row: number, column: number, block: readonly (readonly string[])[]) => {
      const text = block.map((line) => line.join('\t')).join('\n');
      await electron.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
      await cell(row, column).click();
      await page.keyboard.press('Control+V');
    },
    remove: async (row: number) => {
      await cell(row, 0).click();
      await root.getByRole('button', { name: '删除所选行' }).click();
    },
    problems: () => root.locator('.grid-problems li').allInnerTexts(),
  };
}
