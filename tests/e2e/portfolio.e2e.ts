import { expect, it } from 'vitest';
import { sharedApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';
import { portfolioOf } from './pages/portfolio.ts';

// domain §11.7: account, tier, revenue, share, stickiness
const TABLE = [
  ['QL', 'S', '14,000', '23.33%', '62.0'],
  ['ZF', 'A', '9,500', '15.83%', '48.0'],
  ['KY', 'S', '7,200', '12.00%', '71.0'],
  ['YX', 'S', '5,610', '9.35%', '53.4'],
  ['HZ', 'B', '4,690', '7.82%', '35.0'],
  ['SY', 'B', '4,000', '6.67%', '40.0'],
  ['LB', 'A', '3,500', '5.83%', '55.0'],
  ['TD', 'C', '3,000', '5.00%', '30.0'],
  ['MC', 'B', '2,800', '4.67%', '45.0'],
  ['BY', 'C', '2,400', '4.00%', '25.0'],
  ['NQ', 'B', '1,900', '3.17%', '50.0'],
  ['XH', 'C', '1,400', '2.33%', '20.0'],
] as const;

const shared = sharedApp();

it('shows the portfolio of the worked example with its concentration', async () => {
  const app = shared();
  const portfolio = portfolioOf(app);
  await portfolio.appears();
  expect(await portfolio.codes()).toEqual(TABLE.map(([code]) => code));
  for (const [code, ...expected] of TABLE) {
    expect(await portfolio.row(code)).toEqual(expect.arrayContaining(expected));
  }
  expect(await portfolio.text('concentration')).toBe(
    'CR1 23.33 高 · CR5 68.33 高 · HHI 1,244.38 低 · 前五黏性 56.07',
  );
  expect(await portfolio.text('verdict')).toContain('警惕');
  expect(await portfolio.text('portfolio-totals')).toMatch(
    /12 \/ 12 家 · 合计 60,000 万元 · .*29,495\.76.*49\.16%/,
  );
});

it('filters by tier and by two characters of the name', async () => {
  const app = shared();
  const portfolio = portfolioOf(app);
  await portfolio.filterTier('S');
  await portfolio.showsCodes(['QL', 'KY', 'YX']);
  expect(await portfolio.text('portfolio-totals')).toContain('3 / 12 家 · 合计 26,810 万元');
  await portfolio.filterText('云岫');
  await portfolio.showsCodes(['YX']);
  await portfolio.clearFilter();
  await soon(portfolio.codes).toHaveLength(12);
});

it('finds an account and a person by two Chinese characters, and opens them', async () => {
  const app = shared();
  const frame = frameOf(app);
  await frame.search('若谦');
  const hit = app.page.getByTestId('palette-hit').filter({ hasText: '沈若谦' }).first();
  expect(await hit.innerText()).toContain('云岫储能');
  await hit.click();
  await app.page.getByTestId('person-page').getByRole('heading', { name: '沈若谦' }).waitFor();
  await frame.search('云岫');
  await app.page.getByTestId('palette-account').filter({ hasText: '云岫储能' }).waitFor();
  await app.page.keyboard.press('Enter');
  await soon(() => accountOf(app).chip('tier')).toContain('81.00');
});

it('opens an account by keys alone', async () => {
  const app = shared();
  await frameOf(app).go('portfolio');
  await portfolioOf(app).openByKeys(3);
  await app.page.getByRole('heading', { level: 1, name: '云岫储能' }).waitFor();
});

// The last one: the order stays as it was chosen.
it('sorts by any column, both ways', async () => {
  const app = shared();
  const portfolio = portfolioOf(app);
  await frameOf(app).go('portfolio');
  await portfolio.sortBy('stickiness');
  await portfolio.showsCodes(['KY', 'QL', 'LB', 'YX', 'NQ', 'ZF', 'MC', 'SY', 'HZ', 'TD', 'BY', 'XH']);
  await portfolio.sortBy('stickiness');
  await portfolio.showsCodes(['XH', 'BY', 'TD', 'HZ', 'SY', 'MC', 'ZF', 'NQ', 'YX', 'LB', 'QL', 'KY']);
});
