import type { App } from '../app.ts';
import { accountOf } from './account.ts';
import { dossierOf } from './dossier.ts';

/** People and seats of an account: the lists, the file of one person. */
export function peopleOf(app: App) {
  const { page } = app;
  const list = async (account: string) => {
    await accountOf(app).open(account, 'dossier');
    await dossierOf(app).openSection('people');
  };
  return {
    list,
    /** Shows people of one kind: current, former, all, retention. */
    filter: (label: string) => page.getByTestId('people-filter').getByText(label, { exact: true }).click(),
    names: () => page.locator('.people-row th').allInnerTexts(),
    /** Opens the file of a person who is on the list. */
    open: async (code: string) => {
      await page.getByTestId(`person-${code}`).getByRole('link').click();
      await page.getByTestId('person-page').waitFor();
    },
    career: () => page.getByTestId('career').locator('li').allInnerTexts(),
    unlock: async (purpose: string) => {
      await page.getByTestId('sensitive-purpose').fill(purpose);
      await page.getByTestId('sensitive-unlock').click();
      await page.getByTestId('sensitive-lock').waitFor();
    },
    lock: async () => {
      await page.getByTestId('sensitive-lock').click();
      await page.getByTestId('sensitive-unlock').waitFor();
    },
    /** Everything that the page's bridge gives about the people of an account. */
    loaded: (account: string) =>
      page.evaluate(async (code) => {
        const unwrap = (answer: unknown) =>
          ((typeof answer === 'string' ? JSON.parse(answer) : answer) as { value: never }).value;
        const all: { code: string; accountId: string }[] = unwrap(await window.api.portfolio.list({}));
        const accountId = all.find((one) => one.code === code)?.accountId ?? '';
        return JSON.stringify(unwrap(await window.api.account.load({ accountId })));
      }, account),
  };
}
