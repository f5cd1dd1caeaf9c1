import type { App } from './app.ts';

/** What the user would answer; left out = the dialog must not appear, null = cancelled. */
export type Answers = {
  /** Path typed into a save dialog. */
  readonly save?: string | null;
  /** File chosen in an open dialog. */
  readonly open?: string | null;
  /** Index of the button pressed in a question. */
  readonly question?: number;
};

/** Answers the system's dialogs from now on, in place of a person. */
export async function answerDialogs({ electron }: App, answers: Answers): Promise<void> {
  await electron.evaluate(({ dialog }, { save, open, question }) => {
    const unexpected = () => Promise.reject(new Error('unexpected dialog'));
    const fake = dialog as unknown as Record<string, () => Promise<unknown>>;
    fake.showSaveDialog =
      save === undefined ? unexpected : async () => ({ canceled: save === null, filePath: save ?? '' });
    fake.showOpenDialog =
      open === undefined
        ? unexpected
        : async () => ({ canceled: open === null, filePaths: open === null ? [] : [open] });
    fake.showMessageBox =
      question === undefined ? unexpected : async () => ({ response: question, checkboxChecked: false });
  }, answers);
}
