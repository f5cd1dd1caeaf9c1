import type { App } from '../app.ts';
import { frameOf } from './frame.ts';

/** Before and between workspaces: sample bar, welcome, new workspace, passphrase. */
export function welcomeOf(app: App) {
  const { page } = app;
  return {
    appears: () => page.getByTestId('welcome-sample').waitFor(),
    /** The sentence about a workspace that could not be opened. */
    problem: () => page.getByTestId('welcome-problem').innerText(),
    deleteSample: async () => {
      await page.getByTestId('sample-delete').click();
      await frameOf(app).confirm();
    },
    openSample: () => page.getByTestId('welcome-sample').click(),
    /** Fills the dialog for a new workspace; the place is what the save dialog answers. */
    create: async (passphrase: string | null) => {
      const encrypt = page.getByTestId('encrypt');
      if (passphrase === null) await encrypt.uncheck();
      else {
        await page.getByTestId('passphrase').fill(passphrase);
        await page.getByTestId('passphrase-repeat').fill(passphrase);
      }
      await frameOf(app).confirm();
    },
    asksForPassphrase: () => page.getByTestId('unlock').waitFor(),
    unlock: async (passphrase: string) => {
      await page.getByTestId('unlock-passphrase').fill(passphrase);
      await page.getByTestId('unlock-open').click();
    },
    unlockProblem: (text: string) => page.getByTestId('unlock').getByText(text).waitFor(),
  };
}
