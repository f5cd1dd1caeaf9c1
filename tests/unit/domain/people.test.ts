import { describe, expect, it } from 'vitest';
import { careerOf, readPeople, readSeats } from '../../../shared/domain/account/people-reading.ts';
import { readRelationship } from '../../../shared/domain/account/relationship-reading.ts';
import { builtinCatalogue } from '../../../shared/domain/dossier/builtin.ts';
import { isDisclosed, privacyOf } from '../../../shared/domain/dossier/privacy.ts';
import { retentionFrom, retentionState } from '../../../shared/domain/dossier/retention.ts';
import { addDays, addMonths } from '../../../shared/lib/calendar-date.ts';
import { sampleView } from '../db/sample-view.ts';

describe('people of the sample (domain §2.9)', () => {
  const view = sampleView('YX');
  const people = readPeople(view);
  const byCode = (code: string) => people.find((person) => person.code === code);

  it('keeps who has left on the list and off the map', () => {
    expect(byCode('S15')).toMatchObject({
      name: '丁衡',
      isFormer: true,
      title: '自动化总监',
      retention: 'due',
    });
    expect(people.filter(({ isFormer }) => !isFormer)).toHaveLength(15);
    expect(readRelationship(view).people).toHaveLength(14);
    expect(readRelationship(view).parked.map(({ outside }) => outside)).toEqual([
      '储能产业研究院（技术顾问）',
    ]);
  });

  it('tells who held a seat before, newest first, and seats apart from people', () => {
    const seat = readSeats(view).find(({ code }) => code === 'P05');
    expect(seat?.holders.map(({ name }) => name)).toEqual(['苏砚']);
    expect(seat?.formerHolders.map(({ name }) => name)).toEqual(['丁衡']);
    expect(careerOf(view, byCode('S05')?.id ?? '').map(({ title, to }) => [title, to])).toEqual([
      ['自动化总监', null],
      ['MES 负责人', '2021-05-09'],
    ]);
  });
});

describe('privacy of fields (domain §2.13)', () => {
  const fields = builtinCatalogue.sectionsOf('person').flatMap((section) => section.fields);
  const keysOf = (wanted: string) =>
    fields.filter((field) => privacyOf(field) === wanted).map(({ key }) => key.replace('per.', ''));

  it('is sensitive for life, normal for business, personal in between', () => {
    expect(keysOf('sensitive').sort()).toEqual(
      'age_band birth_year education family hobbies hometown interests personality'.split(' '),
    );
    expect(keysOf('personal').sort()).toEqual('ability best_time career email im phone'.split(' '));
  });

  it('discloses nothing private unless asked, and each kind for itself', () => {
    const phone = builtinCatalogue.field('per.phone');
    const family = builtinCatalogue.field('per.family');
    const shown = (personal: boolean, sensitive: boolean) =>
      [phone, family].map((field) => isDisclosed(field, { personal, sensitive }));
    expect(shown(false, false)).toEqual([false, false]);
    expect(shown(true, false)).toEqual([true, false]);
    expect(shown(false, true)).toEqual([false, true]);
    expect(isDisclosed(builtinCatalogue.field('per.kpi'), { personal: false, sensitive: false })).toBe(true);
  });
});

describe('retention (domain §2.13)', () => {
  it('is 36 months, told 90 days before its end', () => {
    expect(retentionFrom('2026-01-15')).toBe('2029-01-15');
    expect(retentionFrom('2024-02-29')).toBe('2027-02-28');
    const today = '2026-01-15';
    expect(retentionState('2026-01-14', today)).toBe('passed');
    expect(retentionState('2026-01-15', today)).toBe('due');
    expect(retentionState('2026-04-15', today)).toBe('due');
    expect(retentionState('2026-04-16', today)).toBe('kept');
    expect(retentionState(null, today)).toBe('missing');
  });

  it('counts days and months over the ends of months', () => {
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2025-12-31', 2)).toBe('2026-02-28');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
  });
});
