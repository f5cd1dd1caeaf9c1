import { expect, it } from 'vitest';
import { type App, launchApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';

const shows = (app: App, testId: string, expected: string) =>
  soon(() => app.page.getByTestId(testId).innerText()).toBe(expected);
const goTo = (app: App, route: string) =>
  app.page.evaluate((hash) => {
    location.hash = hash;
  }, route);

it('shows every figure of money with its arithmetic, and what the loss of an account would do (domain §11)', async () => {
  const app = await launchApp();
  const { page } = app;
  await accountOf(app).open('YX', 'value');
  const figures = {
    'economics-contribution-2025': '1,010',
    'economics-profitIndex-2025': '161.86',
    'fav-value': '2,914.28',
    'forecast-sum-2026': '6,800.00',
    'forecast-gap-2026': '144.00',
    'credit-score': '75.00 → A',
    'credit-limit': '935.00',
    upside: '2,390.00',
    downside: '1,870.00',
    'scenario-wallet': '27,360.00',
  };
  for (const [testId, text] of Object.entries(figures)) await shows(app, testId, text);
  await page.getByTestId('credit-payment').focus();
  await page.keyboard.press('1');
  await shows(app, 'credit-score', '54.00 → C');
  await page.getByTestId('credit-alert').waitFor();
  await frameOf(app).undoByKey();
  await shows(app, 'credit-limit', '935.00');

  await accountOf(app).openTab('strategy');
  await shows(app, 'attractiveness-now', '28.00');
  await page.getByTestId('force-rivalry-now').focus();
  await page.keyboard.press('0');
  await shows(app, 'attractiveness-now', '48.00');

  await goTo(app, '/portfolio/concentration');
  await shows(app, 'measure-hhi', '1,244.38');
  await shows(app, 'verdict', '警惕');
  await page.getByTestId('contradiction').waitFor();
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  await shows(app, 'after-total', '46,000.00');
  await shows(app, 'after-cr1', '20.65');
  await shows(app, 'upside-YX', '2,390.00');

  await goTo(app, '/portfolio/rfm');
  await shows(app, 'rfm-HZ', '455');

  await goTo(app, '/strategy');
  await shows(app, 'readiness-score', '63.31');
  await page.getByTestId('score-rdy.systems').focus();
  await page.keyboard.press('1');
  await shows(app, 'readiness-go', '未就绪：先修复');

  await page.getByTestId('strategy-investment').click();
  await shows(app, 'case-npv', '84.06');
  await shows(app, 'case-payback', '1.67 年');
  await page.getByTestId('new-case').click();
  await shows(app, 'case-tco', '0.00');
  expect(await page.getByTestId('investment').locator('[aria-current="page"]').innerText()).toContain(
    '新的投资测算',
  );
});
