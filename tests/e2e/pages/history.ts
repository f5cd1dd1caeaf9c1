import { type App, soon } from '../app.ts';

/** The history tab of an account: time line, snapshots, comparison. */
export function historyOf({ page }: App) {
  const snapshot = (code: string) => page.getByTestId(`snapshot-${code}`);
  return {
    steps: () => page.getByTestId('timeline-step').allInnerTexts(),
    snapshot,
    takeSnapshot: async (name: string) => {
      await page.getByTestId('snapshot-name').fill(name);
      await page.getByTestId('snapshot-create').click();
      await page.getByTestId('snapshots').getByText(name).waitFor();
    },
    sign: async (code: string, signer: string) => {
      await snapshot(code).getByTestId('snapshot-sign').click();
      await page.getByTestId('snapshot-text').fill(signer);
      await page.getByTestId('snapshot-confirm').click();
      await snapshot(code).getByText(`${signer} 于`).waitFor();
    },
    compareWithNow: (code: string) => snapshot(code).getByRole('button', { name: '与现在对比' }).click(),
    difference: (fieldKey: string) => page.getByTestId(`difference-${fieldKey}`),
    summary: () => page.getByTestId('compare-summary').innerText(),
    noDifference: () => page.getByTestId('empty-state').waitFor(),
  };
}

/** What was deleted. */
export function trashOf({ page }: App) {
  const items = page.getByTestId('trash-item');
  return {
    open: async () => {
      await page.getByTestId('rail-trash').click();
      await page.getByTestId('trash-page').waitFor();
    },
    items: () => items.allInnerTexts(),
    counts: (expected: number) => soon(() => items.count()).toBe(expected),
    restore: (index: number) => items.nth(index).getByTestId('trash-restore').click(),
    isEmpty: () => page.getByTestId('trash-page').getByTestId('empty-state').waitFor(),
  };
}
