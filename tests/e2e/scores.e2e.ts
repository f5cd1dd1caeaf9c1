import { expect, it } from 'vitest';
import { type App, launchApp, sharedApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';

const textOf = (app: App, testId: string) =>
  app.page.getByTestId('account-page').getByTestId(testId).innerText();
const shows = (app: App, testId: string, expected: string) => soon(() => textOf(app, testId)).toBe(expected);

/** For the tests that leave the tier as it is. */
const shared = sharedApp();

it('shows tier, scores, gates and arithmetic of the worked example, and follows a changed score (domain §11.5)', async () => {
  const app = shared();
  await accountOf(app).open('YX', 'tier');
  const expected = { 'tier-score': '81.00', 'tier-cv': '82.86', 'tier-fp': '85.33', 'tier-fit': '68.00' };
  for (const [testId, score] of Object.entries(expected)) await shows(app, testId, score);
  await shows(app, 'tier-now', 'S');
  expect(await textOf(app, 'tier-borderline')).toContain('1.00');
  await shows(app, 'tier-total-future', '80.00');
  await shows(app, 'tier-fp-future', '73.78');
  await shows(app, 'tier-future', 'A');
  await shows(app, 'tier-formula-result', '81.00');
  await shows(app, 'tier-points-B2', '12.0');
  expect(await textOf(app, 'tier-year-2024')).toMatch(/A[\s\S]*72\.80/);

  await app.page.getByTestId('tier-score-C1').focus();
  await app.page.keyboard.press('3');
  await shows(app, 'tier-score', '79.40');
  await shows(app, 'tier-formula-result', '79.40');
  await shows(app, 'tier-now', 'A');
  await soon(() => accountOf(app).chip('tier')).toContain('79.40');
  await frameOf(app).undoByKey();
  await shows(app, 'tier-score', '81.00');
});

it('shows stickiness with its levels and the haircut of guesses (domain §11.4)', async () => {
  const app = shared();
  await accountOf(app).open('YX', 'stickiness');
  await shows(app, 'stickiness-score', '53.40');
  const bars = app.page.getByTestId('stickiness-bars').locator('b');
  expect(await bars.allInnerTexts()).toEqual(['76.00', '48.00', '44.00']);
  expect(await textOf(app, 'stickiness-effective-V3')).toMatch(/2 → 1/);
  await shows(app, 'stickiness-formula-result', '53.40');
  expect(await textOf(app, 'stickiness-achieved')).toContain('1');
  await app.page.getByTestId('stickiness-score-F2').focus();
  await app.page.keyboard.press('3');
  await shows(app, 'stickiness-score', '56.60');
});

it('leaves criteria without a score out, and does not rate on too few (domain §5.2)', async () => {
  const app = await launchApp();
  await accountOf(app).open('YX', 'tier');
  const press = async (criterion: string, key: string) => {
    await app.page.getByTestId(`tier-score-${criterion}`).focus();
    await app.page.keyboard.press(key);
  };
  await press('C2', 'Delete');
  await shows(app, 'tier-score', '81.88');
  await press('B5', 'Delete');
  await shows(app, 'tier-score', '81.98');
  await press('C1', 'Delete');
  await shows(app, 'tier-score', '82.17');
  // The dossier measures the rank; a judgement wins over it, and the dossier's score can be taken back.
  await press('B4', '0');
  await shows(app, 'tier-score', '72.53');
  await app.page.getByTestId('tier-take-B4').click();
  await shows(app, 'tier-score', '82.17');
  await app.page.evaluate(async () => {
    const id = location.hash.split('/')[2] ?? '';
    await window.api.entry.set({ recordId: id, fieldKey: 'env.rank', value: null });
  });
  await soon(() => textOf(app, 'tier-unrated')).toContain('B4');
});
