import type { App } from '../app.ts';

/** Contradicting values in the inspector: their cards, the decision, and what another source says. */
export function rivalsOf({ page }: App) {
  const inspector = page.getByTestId('inspector');
  const cards = inspector.getByTestId('rival');
  const form = inspector.getByTestId('report-form');
  return {
    texts: async () => (await cards.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ')),
    count: () => cards.count(),
    /** Says which value is right, and why. */
    keep: async (value: string, reason: string) => {
      await inspector.getByRole('button', { name: `以此为准：${value}` }).click();
      await inspector.getByRole('textbox', { name: '理由（可不填）' }).fill(reason);
      await page.keyboard.press('Enter');
    },
    /** Records what another source says of the selected field; `mode` is what the user decides beforehand. */
    report: async (field: string, value: string, mode?: string) => {
      await inspector.getByRole('button', { name: '另一来源说…' }).click();
      await form.getByRole('button', { name: `所报告的${field}` }).click();
      await form.locator('input.field-input').fill(value);
      await page.keyboard.press('Enter');
      if (mode !== undefined) {
        await form.getByRole('combobox', { name: '与现有值不同时' }).click();
        await page.locator('.ant-select-item-option').filter({ hasText: mode }).click();
      }
      await form.getByRole('button', { name: '记录' }).click();
    },
  };
}

/** What the workspace file holds of a field of an account, asked behind the page's back. */
export async function storedValue({ page }: App, code: string, fieldKey: string): Promise<unknown> {
  return page.evaluate(
    async ([account, field]) => {
      type Listed = { readonly accountId: string; readonly code: string };
      type Loaded = { readonly entries: readonly { recordId: string; fieldKey: string; value: unknown }[] };
      // What crosses the bridge is the answer as JSON text.
      const answered = (answer: unknown): unknown => JSON.parse(String(answer)).value;
      const list = answered(await window.api.portfolio.list({})) as readonly Listed[];
      const id = list.find((one) => one.code === account)?.accountId ?? '';
      const { entries } = answered(await window.api.account.load({ accountId: id })) as Loaded;
      return entries.find((one) => one.recordId === id && one.fieldKey === field)?.value ?? null;
    },
    [code, fieldKey] as const,
  );
}
