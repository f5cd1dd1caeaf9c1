import { describe, expect, it } from 'vitest';
import { readMap, readRelationship } from '../../../../shared/domain/account/relationship-reading.ts';
import { readVacantKeySeats } from '../../../../shared/domain/account/vacant-key-seats.ts';
import { findGaps } from '../../../../shared/domain/relationship/gaps.ts';
import { type Dossier, dossierView } from './dossier-view.ts';

const UNTIL = '2026-01-04';
const held = (seat: string) => ({ 'per.seat': [{ seat, from: '2020-01-01', to: UNTIL }], 'per.left': UNTIL });
/** A CFO and a clerk who left, a president who is there, and an opportunity map that rates the clerk as decider. */
const given = (more: Dossier = {}): Dossier => ({
  t1: { 'pos.title': 'CFO' },
  t2: { 'pos.title': '文员' },
  p1: { 'per.name': '沈若谦', 'node.roles': [['approver']], 'node.influence': 4, ...held('t1') },
  p2: { 'per.name': '丁一', 'node.influence': 1, ...held('t2') },
  p3: { 'per.name': '顾明洲', 'node.roles': [['decider']], 'node.influence': 5, 'node.attitude': 1 },
  m1: { 'rmap.people': [{ person: 'p2', roles: ['decider'] }, { person: 'p3' }] },
  ...more,
});
const seatsOf = (dossier: Dossier, mapId: string | null) => {
  const view = dossierView(dossier);
  return readVacantKeySeats(view, readMap(view, mapId)).map(({ seatId }) => seatId);
};

describe('key seats that nobody holds (domain §7.4: K has people only)', () => {
  it('are those whose last holder was key by the ratings of the map', () => {
    expect(seatsOf(given(), null)).toEqual(['t1']);
    expect(seatsOf(given(), 'm1')).toEqual(['t2']);
  });

  it('are none once the seat is taken, and when the last holder was parked', () => {
    const taken = { p4: { 'per.name': '新任', 'per.seat': [{ seat: 't1', from: '2026-01-05' }] } };
    expect(seatsOf(given(taken), null)).toEqual([]);
    const parked = { p1: { ...given().p1, 'node.parked': true } };
    expect(seatsOf(given(parked), null)).toEqual([]);
    const row = { person: 'p2', roles: ['decider'], parked: true };
    expect(seatsOf(given({ m1: { 'rmap.people': [row] } }), 'm1')).toEqual([]);
  });

  it('change no metric and are named as a gap to fill', () => {
    const view = dossierView(given());
    const { metrics } = readRelationship(view);
    expect(metrics.keyPeople).toEqual(['p3']);
    const gaps = findGaps(metrics, ['t1']);
    expect(gaps.filter(({ kind }) => kind === 'vacantKey')).toEqual([
      { kind: 'vacantKey', id: 't1', pattern: null, priority: 0 },
    ]);
    expect(gaps.filter(({ kind }) => kind !== 'vacantKey')).toEqual(findGaps(metrics));
  });
});
