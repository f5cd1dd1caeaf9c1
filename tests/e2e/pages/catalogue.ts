import type { App } from '../app.ts';

/** Fields and templates of the workspace: the editor, and what a dossier asks. */
export function catalogueOf({ page }: App) {
  const pick = async (testId: string, option: string) => {
    await page.getByTestId(testId).click();
    await page.locator('.ant-select-item-option:visible').filter({ hasText: option }).first().click();
  };
  return {
    open: async () => {
      await page.getByTestId('rail-settings').click();
      await page.getByTestId('open-catalogue').click();
      await page.getByTestId('catalogue-page').waitFor();
    },
    addSection: async (name: string) => {
      await page.getByTestId('add-section').click();
      const input = page.getByTestId('section-name');
      await input.fill(name);
      await input.press('Enter');
      await page.getByTestId('catalogue-page').getByRole('heading', { name }).waitFor();
    },
    /** Adds a field on the page that is open, the editor or a section of a dossier. */
    addField: async (name: string, type: string) => {
      await page.getByTestId('add-field').click();
      const form = page.getByTestId('add-field-form');
      await form.locator('input').first().fill(name);
      await form.getByRole('combobox').first().click();
      await page.locator('.ant-select-item-option:visible').filter({ hasText: type }).first().click();
      await form.locator('button[type="submit"]').click();
      await form.waitFor({ state: 'detached' });
    },
    setOptions: async (lines: string) => {
      const area = page.getByTestId('field-options');
      await area.fill(lines);
      await area.blur();
    },
    preview: page.getByTestId('form-preview'),
    chooseTemplate: (name: string) => pick('template-choice', name),
    pick,
  };
}
