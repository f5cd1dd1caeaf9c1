import { expect, it } from 'vitest';
import { QUESTIONS } from '../../shared/domain/assessment/questions.ts';
import { sharedApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';

const shared = sharedApp();

it('shows the figures of the sample’s second round (domain §11.8)', async () => {
  const app = shared();
  await accountOf(app).open('YX', 'assessment');
  const board = app.page.getByTestId('assessment-board');
  await soon(() => board.getByTestId('dimension-A').innerText()).toBe('48.00');
  const line = board.locator('.assessment-dimension').filter({ has: app.page.getByTestId('dimension-A') });
  expect(await line.innerText()).toMatch(/76\.00[\s\S]*41\.00/);
  const first = (await board.getByTestId('result-A1').locator('td').allInnerTexts()).join(' ');
  expect(first).toMatch(/2\.40 1\.14 4 2\.00/);
});

it('takes the 26 answers of a new respondent by keys alone', async () => {
  const app = shared();
  const { page } = app;
  await accountOf(app).open('YX', 'assessment');
  await page.getByTestId('add-round').click();
  // The new round is open once it has no answers to show; before that a name would go to the former one.
  await page.getByText('还没有答卷').waitFor();
  await page.getByTestId('respondent-name').fill('林曜');
  await page.keyboard.press('Enter');
  await page.locator('[data-testid^="fill-"]').first().click();
  await page.getByTestId('questionnaire').waitFor();
  for (const [position, dimension] of [
    ...new Set(QUESTIONS.map((question) => question.dimension)),
  ].entries()) {
    const ids = QUESTIONS.filter((question) => question.dimension === dimension).map(({ id }) => id);
    await page.getByTestId(`question-${ids[0]}`).locator('input').first().focus();
    for (const id of ids) {
      await page.keyboard.press('4');
      await soon(() => page.getByTestId(`answer-${id}-4`).isChecked()).toBe(true);
    }
    if (position < 3) await page.getByTestId('next-dimension').click();
  }
  await page.getByTestId('finish-questionnaire').click();
  await soon(() => page.getByTestId('assessment-overall').innerText()).toBe('80.00');
  for (const dimension of ['E', 'A'])
    expect(await page.getByTestId(`dimension-${dimension}`).innerText()).toBe('80.00');
  expect(QUESTIONS).toHaveLength(26);
});
