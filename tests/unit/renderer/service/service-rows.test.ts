import { expect, test } from 'vitest';
import {
  offBidContacts,
  type ServiceRow,
  serviceByTier,
  sortRows,
  topContact,
} from '../../../../renderer/scenes/service/service-rows.ts';
import { readStanding, type Standing } from '../../../../shared/domain/account/standing.ts';
import { readRatable, summaryOf } from '../../../../shared/domain/account/summary.ts';
import { DEFAULT_MODEL } from '../../../../shared/domain/model/scoring-model.ts';
import { sampleView } from '../../db/sample-view.ts';

const row = (code: string, changes: Partial<Standing> = {}, revenue?: number | null): ServiceRow => {
  const view = sampleView(code);
  const summary = summaryOf(readRatable(view), DEFAULT_MODEL);
  const sized = revenue === undefined ? summary : { ...summary, revenue };
  return { summary: sized as ServiceRow['summary'], standing: { ...readStanding(view), ...changes } };
};
const rows = ['YX', 'QL', 'ZF', 'TD', 'MC'].map((code) => row(code));
const codes = (list: readonly ServiceRow[]) => list.map(({ summary }) => summary.code);

test('sorts by every column; what is unknown comes last either way', () => {
  expect(codes(sortRows(rows, { column: 'compliance', isFalling: true }))).toEqual([
    'YX',
    'MC',
    'ZF',
    'QL',
    'TD',
  ]);
  expect(codes(sortRows(rows, { column: 'compliance', isFalling: false }))).toEqual([
    'QL',
    'ZF',
    'MC',
    'YX',
    'TD',
  ]);
  expect(codes(sortRows(rows, { column: 'tier', isFalling: false }))).toEqual(['YX', 'QL', 'ZF', 'MC', 'TD']);
  expect(codes(sortRows(rows, { column: 'offBid', isFalling: true }))[0]).toBe('YX');
});

test('the mean of a tier is that of the accounts of which something can be checked', () => {
  expect(serviceByTier(rows)).toEqual([
    { tier: 'S', count: 2, known: 2, mean: 25 },
    { tier: 'A', count: 1, known: 1, mean: 14.29 },
    { tier: 'B', count: 1, known: 1, mean: 16.67 },
    { tier: 'C', count: 1, known: 0, mean: null },
  ]);
});

test('only the thirty largest count for executive contact; accounts without revenue never do', () => {
  const isMet = { ...row('YX').standing.executive, isMet: true };
  const small = Array.from({ length: 30 }, (_, at) => row('MC', { executive: isMet }, 100 - at));
  const top = topContact([row('QL', {}, 9000), row('ZF', {}, null), ...small]);
  expect([top.largest.length, top.met, top.share]).toEqual([30, 29, 96.67]);
  expect(topContact([])).toMatchObject({ largest: [], met: 0, share: null });
});

test('off-bid contacts are added up over the accounts', () => {
  expect(offBidContacts(rows)).toEqual({ all: 60, outside: 54 });
});
