import { type App, soon } from '../app.ts';

/** The panel on the right: value, evidence, history of what is selected. */
export function inspectorOf({ page }: App) {
  const root = page.getByTestId('inspector');
  const part = (name: string) => root.getByRole('button', { name: new RegExp(`^${name}: `) });
  const statusNow = () =>
    root.getByRole('radiogroup', { name: '状态' }).locator('.ant-segmented-item-selected').innerText();
  return {
    root,
    shows: (name: string) => root.getByRole('heading', { name }).waitFor(),
    value: async () => (await root.getByTestId('inspector-value').innerText()).replaceAll(/\s+/g, ' '),
    chooseStatus: (status: string) =>
      root.getByRole('radiogroup', { name: '状态' }).getByText(status).click(),
    chooseConfidence: (word: string) =>
      root.getByRole('radiogroup', { name: '置信度' }).getByText(word, { exact: true }).click(),
    status: statusNow,
    hasStatus: (status: string) => soon(statusNow).toBe(status),
    setText: async (name: string, text: string) => {
      await part(name).click();
      const editor = root.locator('input.field-input, textarea.field-area');
      await editor.fill(text);
      await editor.press('Control+Enter');
    },
    setDate: async (name: string, text: string) => {
      await part(name).click();
      const editor = root.locator('.field-date input');
      await editor.fill(text);
      await editor.press('Enter');
    },
    chooseSource: async (source: string) => {
      await part('来源类型').click();
      await page.locator('.ant-select-item-option').filter({ hasText: source }).first().click();
    },
    part: async (name: string) => (await part(name).innerText()).trim(),
    /** Fills who checked with whom, and marks the value as verified. */
    verifyWith: async (contact: string) => {
      await root.getByRole('combobox', { name: '向谁求证（客户方）' }).click();
      await page.locator('.ant-select-item-option').filter({ hasText: contact }).first().click();
      await page.keyboard.press('Escape');
      await root.getByRole('button', { name: '标为已求证' }).click();
    },
    notApplicable: async (reason: string) => {
      await root.getByRole('button', { name: '标为不适用' }).click();
      await root.getByRole('textbox', { name: '为什么不适用' }).fill(reason);
      await page.keyboard.press('Enter');
    },
    press: (name: string) => root.getByRole('button', { name, exact: true }).click(),
    history: async () =>
      (await root.getByTestId('inspector-history').locator('li').allInnerTexts()).map((text) =>
        text.replaceAll(/\s+/g, ' '),
      ),
    quality: () => root.getByTestId('quality-arithmetic').innerText(),
  };
}
