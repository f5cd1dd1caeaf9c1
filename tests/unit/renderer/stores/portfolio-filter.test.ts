import { beforeEach, expect, test } from 'vitest';
import type { PortfolioFilter } from '../../../../renderer/stores/portfolio-filter.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

let filter: PortfolioFilter;
beforeEach(async () => {
  const { stores } = await sampleStores('YX');
  await stores.portfolio.load();
  filter = stores.portfolioFilter;
});
const codes = () => filter.rows.map(({ code }) => code);

test('starts with the largest revenue first', () => {
  const revenues = filter.rows.map(({ revenue }) => revenue ?? 0);
  expect(revenues).toEqual([...revenues].sort((a, b) => b - a));
  expect(revenues.length).toBe(12);
});

test('a second click on a column turns the order round', () => {
  filter.sortBy('stickiness');
  const falling = filter.rows.map(({ stickiness }) => stickiness);
  filter.sortBy('stickiness');
  expect(filter.rows.map(({ stickiness }) => stickiness)).toEqual([...falling].reverse());
});

test('tier sorts S before A before B before C', () => {
  filter.sortBy('tier');
  expect(filter.rows.map(({ tier }) => tier).join('')).toBe('SSSAABBBBCCC');
});

test('accounts without a next action come last in both orders', () => {
  filter.sortBy('next');
  const withoutFirst = filter.rows.findIndex(({ nextAction }) => nextAction === null);
  expect(filter.rows.slice(withoutFirst).every(({ nextAction }) => nextAction === null)).toBe(true);
  filter.sortBy('next');
  expect(filter.rows[0]?.nextAction).not.toBeNull();
});

test('two Chinese characters, a code and several words find their accounts', () => {
  filter.setText('储能');
  expect(codes()).toEqual(['YX']);
  filter.setText('yx');
  expect(codes()).toEqual(['YX']);
  filter.setText('储能 林曜');
  expect(codes()).toEqual(['YX']);
  filter.setText('储能 没有');
  expect(codes()).toEqual([]);
});

test('tiers add up, and clearing shows everything', () => {
  filter.toggleTier('S');
  filter.toggleTier('A');
  expect(filter.rows.length).toBe(filter.countOf('S') + filter.countOf('A'));
  filter.toggleTier('A');
  expect(filter.rows.every(({ tier }) => tier === 'S')).toBe(true);
  filter.clear();
  expect(filter.isActive).toBe(false);
  expect(filter.rows.length).toBe(12);
});
