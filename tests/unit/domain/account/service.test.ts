import { describe, expect, test } from 'vitest';
import { readOffBidShare } from '../../../../shared/domain/account/contact-reading.ts';
import { readExecutiveContact } from '../../../../shared/domain/account/executive-contact.ts';
import { readService } from '../../../../shared/domain/account/service-reading.ts';
import { DEFAULT_MODEL, modelVersions } from '../../../../shared/domain/model/scoring-model.ts';
import { sampleView } from '../../db/sample-view.ts';
import { type Dossier, dossierView } from './dossier-view.ts';

const history = (tier: string) => ({ 'tier.history': [{ year: 2025, tier }] });
const met = (given: Dossier) => {
  const { items } = readService(dossierView(given));
  return Object.fromEntries(items.map((item) => [item.key, item.isDue ? item.met : 'notDue']));
};

describe('service by the standards of the tier (domain §5.8)', () => {
  test('the worked example: S, by every standard', () => {
    const { tier, items, met: kept, due, compliance } = readService(sampleView('YX'));
    expect(tier).toBe('S');
    const figures = Object.fromEntries(items.map(({ key, standard, actual }) => [key, [standard, actual]]));
    expect(figures).toMatchObject({
      team: ['AR + SR + FR', 'AR + SR + FR'],
      managerContact: [7, 9],
      executiveMeeting: [92, 30],
      keyPeople: [100, 57.14],
      maturity: [5, 3],
      supplierDossier: [4, 4],
      survey: [2, 3],
      complaintReply: [4, 2.5],
      response: [2, 2.3],
    });
    expect(items.find(({ key }) => key === 'businessReview')).toMatchObject({ actual: null, met: null });
    expect([kept, due, compliance]).toEqual([6, 12, 50]);
  });

  test('an account that is not rated is entitled to nothing', () => {
    expect(readService(dossierView({}))).toEqual({ tier: null, items: [], met: 0, due: 0, compliance: null });
  });

  test('nothing known is neither met nor missed; C has few standards', () => {
    const items = met({ a: history('C') });
    expect(items).toMatchObject({
      team: 'notDue',
      sponsor: 'notDue',
      plan: 'notDue',
      survey: 'notDue',
      complaintReply: 'notDue',
      managerContact: null,
      keyPeople: null,
      response: null,
    });
    expect(readService(dossierView({ a: history('C') })).compliance).toBeNull();
  });

  test('a complaint that nobody answered misses the standard, an old one does not count', () => {
    const complaint = (date: string, hours: number | null) => ({
      a: { ...history('B'), 'csat.complaints': [{ no: '1', date, first_reply_hours: hours }] },
    });
    expect(met(complaint('2025-12-01', 24)).complaintReply).toBe(true);
    expect(met(complaint('2025-12-01', 24.5)).complaintReply).toBe(false);
    expect(met(complaint('2025-12-01', null)).complaintReply).toBe(false);
    expect(met(complaint('2024-12-01', null)).complaintReply).toBe('notDue');
  });

  test('contacts of the manager count, those of others and those to come do not', () => {
    const contact = (date: string, who: string) => ({
      a: { ...history('B'), 'bas.am': 'k1' },
      k1: {},
      p1: { 'per.contact_log': [{ date, colleagues: [who], channel: 'phone' }] },
    });
    expect(met(contact('2025-12-16', 'k1')).managerContact).toBe(true);
    expect(met(contact('2025-12-15', 'k1')).managerContact).toBe(false);
    expect(met(contact('2026-01-14', 'k2')).managerContact).toBeNull();
    expect(met(contact('2026-02-01', 'k1')).managerContact).toBeNull();
  });

  test('the standards are those of the model in force', () => {
    const service = { ...DEFAULT_MODEL.service, S: { ...DEFAULT_MODEL.service.S, managerContactDays: 9 } };
    const version = { version: 2, date: '2026-01-01', reason: 'x', adoptedBy: '' };
    const models = modelVersions([{ ...version, model: { ...DEFAULT_MODEL, service } }]);
    const { met: kept } = readService({ ...sampleView('YX'), models });
    expect(kept).toBe(7);
  });
});

describe('executive contact and off-bid contacts (domain §5.8, §9.2)', () => {
  test('the chairman of the worked example was met by our vice president', () => {
    expect(readExecutiveContact(sampleView('YX'))).toMatchObject({
      name: '陆承渊',
      lastMet: '2025-11-01',
      isMet: true,
    });
    expect(readOffBidShare(sampleView('YX'))).toBe(90);
  });

  const leader = (channel: string, date: string): Dossier => ({
    k1: { 'col.role': 'sponsor' },
    t1: { 'pos.level': 'C' },
    p1: {
      'per.name': '总裁',
      'per.seat': [{ seat: 't1' }],
      'node.roles': [['approver']],
      'per.contact_log': [{ date, colleagues: ['k1'], channel }],
    },
    p2: { 'node.roles': [['decider']], 'node.influence': 5 },
  });
  test.each([
    ['visit', '2025-03-01', true],
    ['phone', '2025-12-01', false],
    ['visit', '2025-01-01', false],
  ])('a %s on %s counts as met: %s', (channel, date, isMet) => {
    expect(readExecutiveContact(dossierView(leader(channel, date)))).toMatchObject({ personId: 'p1', isMet });
  });

  test('without anybody at the top nobody was met; without contacts there is no share', () => {
    expect(readExecutiveContact(dossierView({}))).toMatchObject({ personId: null, isMet: false });
    expect(readOffBidShare(dossierView({}))).toBeNull();
  });
});
