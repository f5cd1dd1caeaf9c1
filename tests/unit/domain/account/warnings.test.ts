import { describe, expect, test } from 'vitest';
import { readSignals } from '../../../../shared/domain/account/signals-reading.ts';
import { readWarnings } from '../../../../shared/domain/account/warning-reading.ts';
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts';
import { DEFAULT_MODEL, modelVersions } from '../../../../shared/domain/model/scoring-model.ts';
import { isTakenUp } from '../../../../shared/domain/tier/signals.ts';
import { sampleView } from '../../db/sample-view.ts';
import { type Dossier, dossierView, wan } from './dossier-view.ts';

const rules = (given: Dossier) => readSignals(dossierView(given)).map(({ rule }) => rule);
const sales = (before: number, now: number): Dossier => ({
  a: { 'trx.year_sales': [2024, 2025].map((year, at) => ({ year, revenue: wan(at === 0 ? before : now) })) },
});
const scored = (then: number, now: number): Dossier => ({
  a: { 'stk.history': [2024, 2025].map((year, at) => ({ year, score: at === 0 ? then : now })) },
});
const visits = (before: number, now: number): Dossier => ({
  p1: {
    'per.contact_log': [
      ...Array.from({ length: before }, () => ({ date: '2025-09-01' })),
      ...Array.from({ length: now }, () => ({ date: '2026-01-02' })),
    ],
  },
});
const boss = (values: Dossier[string]): Dossier => ({ p1: { 'node.roles': [['decider']], ...values } });
const shared = (before: number, now: number): Dossier => ({
  s1: { 'sup.is_us': true },
  c1: { 'cat.name': '视觉', 'cat.spend': [2024, 2025].map((year) => ({ year, amount: wan(100) })) },
  a: {
    'shr.shares': [2024, 2025].map((year, at) => ({
      year,
      category: 'c1',
      supplier: 's1',
      share: at === 0 ? before : now,
    })),
  },
});
const objectives = (...rows: readonly (readonly [string, string, string])[]): Dossier => ({
  a: { 'plan.objectives': rows.map(([code, due, status]) => ({ code, metric: 'm', due, status })) },
});

const lately: Evidence = { status: 'collected', confidence: 'high', asOf: '2025-12-01' };

describe('what today’s data tell (domain §5.7)', () => {
  test.each<[string, Dossier, readonly string[]]>([
    ['sales +20%', sales(100, 120), ['salesSwing']],
    ['sales +19.99%', sales(10_000, 11_999), []],
    ['sales −20%', sales(100, 80), ['salesSwing']],
    ['sales from nothing', sales(0, 80), []],
    ['stickiness −10', scored(60, 50), ['stickinessSwing']],
    ['stickiness +9.9', scored(50, 59.9), []],
    ['contacts below half', visits(4, 1), ['contactsFalling']],
    ['contacts at half', visits(4, 2), []],
    ['no contacts before', visits(0, 0), []],
    [
      'decider in office for 90 days',
      boss({ 'per.seat': [{ seat: 't1', from: '2025-10-17' }] }),
      ['newDecider'],
    ],
    ['decider in office for 91 days', boss({ 'per.seat': [{ seat: 't1', from: '2025-10-16' }] }), []],
    ['decider left', boss({ 'per.left': '2025-12-31' }), ['deciderLeft']],
    ['a user left', { p1: { 'node.roles': [['user']], 'per.left': '2025-12-31' } }, []],
    ['merger', { a: { 'str.ma': [{ date: '2025-12-18', event: 'x' }] } }, ['ownership']],
    ['organization', { a: { 'pln.org_change': [{ date: '2026-05-31', change: 'x' }] } }, ['organization']],
    [
      'regulation within 180 days',
      { a: { 'env.regulation': [{ date: '2026-07-14', rule: 'x' }] } },
      ['policy'],
    ],
    ['regulation in 181 days', { a: { 'env.regulation': [{ date: '2026-07-15', rule: 'x' }] } }, []],
    ['contract ends', { a: { 'trx.contracts': [{ no: '1', end: '2026-04-15' }] } }, ['contractEnds']],
    ['contract ended', { a: { 'trx.contracts': [{ no: '1', end: '2026-01-14' }] } }, []],
    [
      'contract of a rival ends',
      { c1: {}, s1: { 'sup.name': '霁野', 'sup.terms': [{ category: 'c1', contract_end: '2026-02-01' }] } },
      ['rivalContract'],
    ],
    [
      'likely move of a rival',
      { s1: { 'sup.next_moves': [{ move: '降价', likelihood: 4, when: '2026-02-01' }] } },
      ['rivalMove'],
    ],
    [
      'rival known to attack',
      { s1: { 'sup.strategy_here': { value: 'attack', evidence: lately } } },
      ['rivalIntent'],
    ],
    ['category lost', shared(12, 0), ['categoryLost']],
    ['category won', shared(0, 5), ['categoryWon']],
    ['share falls', shared(12, 5), []],
    [
      'limit nearly used',
      { a: { 'trx.credit_used': wan(90), 'trx.credit_limit': wan(100) } },
      ['creditLimit'],
    ],
    ['no limit', { a: { 'trx.credit_used': wan(1), 'trx.credit_limit': wan(0) } }, ['creditLimit']],
    ['incident', { a: { 'trx.credit_events': [{ date: '2025-12-01', type: '拖欠' }] } }, ['creditEvent']],
    [
      'incident settled',
      { a: { 'trx.credit_events': [{ date: '2025-12-01', type: '拖欠', resolved: true }] } },
      [],
    ],
    [
      'budget −20%',
      { a: { 'fin.years': [2025, 2026].map((year) => ({ year, capex: wan(year === 2025 ? 100 : 80) })) } },
      ['budget'],
    ],
    [
      'budget from nothing',
      { a: { 'fin.years': [2025, 2026].map((year) => ({ year, capex: wan(0) })) } },
      [],
    ],
    [
      'two missed in a row',
      objectives(['O1', '2025-06-30', 'off'], ['O2', '2025-12-31', 'on'], ['O3', '2026-12-31', 'on']),
      ['objectives'],
    ],
    [
      'missed with one between',
      objectives(['O1', '2026-06-30', 'off'], ['O2', '2026-07-31', 'on'], ['O3', '2026-12-31', 'off']),
      [],
    ],
    ['nothing at all', {}, []],
  ])('%s', (_name, given, expected) => {
    expect(rules(given)).toEqual(expected);
  });

  test('an amount without a rate is no amount', () => {
    const revenue = { minor: 900_000_000, currency: 'USD' };
    const years = [
      { year: 2024, revenue: wan(100) },
      { year: 2025, revenue },
    ];
    expect(rules({ a: { 'trx.year_sales': years } })).toEqual([]);
  });

  test('the thresholds are those of the model in force', () => {
    const review = { ...DEFAULT_MODEL.review, salesSwing: 50 };
    const version = { version: 2, date: '2026-01-01', reason: 'x', adoptedBy: '' };
    const models = modelVersions([{ ...version, model: { ...DEFAULT_MODEL, review } }]);
    const rulesOf = (view: ReturnType<typeof sampleView>) => readSignals(view).map(({ rule }) => rule);
    expect(rulesOf(sampleView('YX'))).toContain('salesSwing');
    expect(rulesOf({ ...sampleView('YX'), models })).not.toContain('salesSwing');
  });
});

describe('warnings on record', () => {
  test('a signal that is taken up or dismissed is not raised again', () => {
    const given = sales(100, 150);
    const taken = { kind: 'sales', text: 'x', signal: 'salesSwing:2025', status: 'dismissed' };
    expect(readWarnings(dossierView(given)).signals.map(({ key }) => key)).toEqual(['salesSwing:2025']);
    const handled = { a: { ...given.a, 'warn.alerts': [taken] } };
    expect(readWarnings(dossierView(handled)).signals).toEqual([]);
  });

  test('what comes again waits while the last one is open', () => {
    const alert = (signal: string, isOpen: boolean) => [{ signal, isOpen }];
    expect(isTakenUp('contacts:90@2026Q1', alert('contacts:90@2025Q4', true))).toBe(true);
    expect(isTakenUp('contacts:90@2026Q1', alert('contacts:90@2025Q4', false))).toBe(false);
    expect(isTakenUp('contacts:90@2026Q1', alert('contacts:90@2026Q1', false))).toBe(true);
    expect(isTakenUp('contacts:90@2026Q1', [])).toBe(false);
  });

  test('the open ones of the worked example: one is late', () => {
    const { alerts } = readWarnings(sampleView('YX'));
    expect(alerts.map(({ state, isOverdue, isIncomplete }) => [state, isOverdue, isIncomplete])).toEqual([
      ['open', true, false],
      ['open', false, false],
      ['closed', false, false],
    ]);
    expect(readWarnings(sampleView('ZF')).alerts[0]).toMatchObject({ isIncomplete: true, owner: '' });
  });

  test('reviews that wait are told with their delay', () => {
    const row = (status: string) => ({ opened: '2025-12-01', trigger: 'annual', due: '2025-12-31', status });
    const given = { a: { 'tier.reviews': [row('open'), row('proposed'), row('decided'), row('rejected')] } };
    const { reviews } = readWarnings(dossierView(given));
    expect(reviews.map(({ state, isOverdue }) => [state, isOverdue])).toEqual([
      ['open', true],
      ['proposed', true],
    ]);
  });
});
