import { type App, soon } from '../app.ts';

/** The visit question list of the open account. */
export function questionsOf({ page }: App) {
  const question = (key: string) => page.getByTestId(`question-${key}`).first();
  return {
    open: async () => {
      await page.getByTestId('section-questions').click();
      await page.getByTestId('visit-questions').waitFor();
    },
    question,
    /** Heads of the groups: who is asked, and why. */
    contacts: () => page.locator('.visit-contact').allInnerTexts(),
    contactOf: (key: string) =>
      page
        .locator('.visit-group')
        .filter({ has: page.getByTestId(`question-${key}`) })
        .locator('h3')
        .innerText(),
    onlyKind: async (kind: string) => {
      await page.locator('.visit-kinds').click();
      await page.locator('.ant-select-item-option').filter({ hasText: kind }).click();
      await page.keyboard.press('Escape');
      await soon(async () => new Set(await page.locator('.visit-kind').allInnerTexts())).toEqual(
        new Set([kind]),
      );
    },
    answer: async (key: string) => {
      await question(key).getByRole('button', { name: '回答' }).click();
      await question(key).getByTestId('answer-form').waitFor();
    },
    /** Test id of the question whose form is open; null = none. */
    openKey: async () => {
      const open = page.locator('.visit-question').filter({ has: page.getByTestId('answer-form') });
      return (await open.count()) === 0 ? null : open.getAttribute('data-testid');
    },
    /** Types into the open form's editor, which has the focus, and saves with Enter. */
    type: async (text: string) => {
      await page.getByTestId('answer-form').locator('input.field-input:focus').waitFor();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    told: (outcome: string) => page.getByTestId('notices').getByText(outcome).last().waitFor(),
  };
}
