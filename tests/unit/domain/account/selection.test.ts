import { describe, expect, it } from 'vitest';
import { readContracts } from '../../../../shared/domain/account/contract-reading.ts';
import { readSelection } from '../../../../shared/domain/account/selection-reading.ts';
import { sampleView } from '../../db/sample-view.ts';
import { dossierView } from './dossier-view.ts';

describe('selection process (domain §3.1)', () => {
  const view = dossierView({
    c1: {
      'cat.stages': [
        { step: 2, name: '定标', gatekeeper: 'p2', deciders: ['p1', 'gone'], gate: '', days: 14 },
        { step: null, name: '签约', gatekeeper: null, days: null },
        { step: 1, name: '立项', gatekeeper: 'p1', gate: '预算内', days: 30 },
        { step: 3, name: '审批', gatekeeper: 'gone', days: 5 },
      ],
      'cat.calendar': [
        { event: '待定', date: null },
        { event: '招标', date: '2026-02-14' },
        { event: '交流', date: '2026-01-14' },
      ],
    },
    p1: { 'per.name': '苏砚', 'node.links': [{ colleague: 'x', level: 1 }] },
    p2: { 'per.name': '裴景行', 'node.links': [{ colleague: 'x', level: 0 }] },
  });
  const { stages, totalDays, calendar, next } = readSelection(view, 'c1');

  it('orders the gates and warns of keepers that are unknown, gone or without a tie to us', () => {
    expect(stages.map(({ name, warning }) => [name, warning])).toEqual([
      ['立项', null],
      ['定标', 'unrelated'],
      ['审批', 'unknown'],
      ['签约', 'unknown'],
    ]);
    expect(stages[1]?.deciders).toEqual(['p1']);
    expect(totalDays).toBe(49);
  });

  it('tells the next date; what is past or without a date is not next', () => {
    expect(calendar.map(({ event, inDays }) => [event, inDays])).toEqual([
      ['交流', -1],
      ['招标', 30],
      ['待定', null],
    ]);
    expect(next?.event).toBe('招标');
  });

  it('of a category about which nothing is known is empty', () => {
    expect(readSelection(dossierView({ c1: {} }), 'c1')).toEqual({
      stages: [],
      totalDays: null,
      calendar: [],
      next: null,
      knockOuts: [],
    });
  });
});

describe('contracts of all suppliers', () => {
  it('come by their end; our own terms and contract of one date are one', () => {
    const contracts = readContracts(sampleView('YX'));
    expect(contracts.map(({ end, isUs }) => `${end} ${isUs}`)).toEqual([
      '2026-06-30 true',
      '2026-09-30 true',
      '2026-09-30 false',
      '2026-09-30 false',
      '2026-12-31 true',
      '2026-12-31 false',
      '2027-03-31 true',
    ]);
    expect(contracts.map(({ state }) => state)).toEqual(['soon', ...Array(6).fill('later')]);
  });

  it('that are over stand first and count the days', () => {
    const view = dossierView({
      s1: { 'sup.name': '霁野', 'sup.terms': [{ category: 'gone', contract_end: '2026-01-05' }, {}] },
    });
    expect(readContracts(view)).toMatchObject([
      { supplier: '霁野', state: 'overdue', daysLeft: -10, categoryId: null, isUs: false },
    ]);
  });
});
