import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDepartures } from '../../../../shared/domain/account/departure-reading.ts';
import { type Dossier, dossierView } from './dossier-view.ts';

const SEAT = { t1: { 'pos.title': '总裁', 'pos.dept': '总裁办' } };
const KEY = { 'per.name': '顾明洲', 'node.roles': [['decider']], 'node.influence': 5 };

/** A president who left on a day, with two links. */
const left = (until: string, more: Dossier = {}): Dossier => ({
  ...SEAT,
  p1: {
    ...KEY,
    'per.seat': [{ seat: 't1', from: '2020-01-01', to: until }],
    'per.left': until,
    'per.left_for': '千帆',
    'node.links': [
      { colleague: 'k1', level: 2 },
      { colleague: 'k2', level: 3 },
    ],
  },
  k1: { 'col.name': '林曜' },
  k2: { 'col.name': '何然' },
  ...more,
});

describe('departures (domain §7.4)', () => {
  it('tells who left, where to, which links went and what it means for the coverage', () => {
    const other = { p2: { 'per.name': '甲', 'node.influence': 4 } };
    const [found, ...rest] = readDepartures(dossierView(left('2026-01-04', other)));
    expect(rest).toEqual([]);
    expect(found).toMatchObject({
      title: '总裁',
      name: '顾明洲',
      until: '2026-01-04',
      leftFor: '千帆',
      nowOn: null,
      wasKey: true,
      successor: null,
      coverage: { covered: 0, keys: 1, share: 0 },
    });
    expect(found?.links).toEqual([
      { person: 'k2', level: 3 },
      { person: 'k1', level: 2 },
    ]);
  });

  it('ends after 180 days, and once the new holder is met', () => {
    expect(readDepartures(dossierView(left('2025-07-18')))).toHaveLength(0);
    expect(readDepartures(dossierView(left('2025-07-19')))).toHaveLength(1);
    const taken = (level: number) => ({
      p3: {
        'per.name': '钟离',
        'per.seat': [{ seat: 't1', from: '2026-01-05' }],
        'node.links': [{ colleague: 'k1', level }],
      },
    });
    expect(readDepartures(dossierView(left('2026-01-04', taken(0))))[0]?.successor?.name).toBe('钟离');
    expect(readDepartures(dossierView(left('2026-01-04', taken(1))))).toHaveLength(0);
  });

  it('names the seat that somebody moved to within the customer', () => {
    const view = dossierView({
      ...SEAT,
      t2: { 'pos.title': '董事长' },
      p1: {
        ...KEY,
        'per.seat': [
          { seat: 't1', to: '2026-01-04' },
          { seat: 't2', from: '2026-01-05' },
        ],
      },
    });
    expect(readDepartures(view)).toMatchObject([{ seatId: 't1', nowOn: '董事长', leftFor: '' }]);
  });

  it('has a defined result whatever the dates are', () => {
    const day = fc.constantFrom('2026-01-04', '2030-01-01', '2025-02-30', '', 'soon');
    fc.assert(
      fc.property(day, fc.boolean(), (until, isKey) => {
        const view = dossierView({
          ...SEAT,
          p1: {
            'per.name': '甲',
            ...(isKey ? { 'node.influence': 5 } : {}),
            'per.seat': [{ seat: 't1', to: until }],
          },
        });
        for (const { coverage, until: last } of readDepartures(view)) {
          expect(last).toBe('2026-01-04');
          expect(coverage === null || Number.isFinite(coverage.share ?? 0)).toBe(true);
        }
      }),
    );
  });
});
