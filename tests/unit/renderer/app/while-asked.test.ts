import { expect, test } from 'vitest';
import { whileAsked } from '../../../../renderer/services/while-asked.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('an answer or a failure is told while somebody asks', async () => {
  const told: unknown[] = [];
  const tell = (value: unknown) => void told.push(value);
  whileAsked(Promise.resolve('answer'), tell, tell);
  whileAsked(Promise.reject(new Error('failure')), tell, tell);
  await settled();
  expect(told).toEqual(['answer', new Error('failure')]);
});

test('neither is told to a page that has gone', async () => {
  const told: unknown[] = [];
  const tell = (value: unknown) => void told.push(value);
  whileAsked(Promise.resolve('answer'), tell, tell)();
  whileAsked(Promise.reject(new Error('failure')), tell, tell)();
  await settled();
  expect(told).toEqual([]);
});
