import { describe, expect, test } from 'vitest';
import { mapMetrics } from '../../../../shared/domain/relationship/map-metrics.ts';
import { ORI_ANCHORS, ORI_ITEMS } from '../../../../shared/domain/relationship/organization.ts';
import type { MapPerson } from '../../../../shared/domain/relationship/person.ts';
import { isCovered, isKeyPerson } from '../../../../shared/domain/relationship/person.ts';
import { roleMultiplier } from '../../../../shared/domain/relationship/roles.ts';
import {
  ATTITUDE_SCALE,
  CLOSENESS_SCALE,
  effectiveLevel,
  INFLUENCE_SCALE,
} from '../../../../shared/domain/relationship/scales.ts';

const person = (id: string, more: Partial<MapPerson> = {}): MapPerson => ({
  id,
  roles: ['influencer'],
  influence: 3,
  attitude: 0,
  links: [],
  days: null,
  ...more,
});
const metrics = (...people: readonly MapPerson[]) => mapMetrics({ people, windowDays: 60 });

describe('nodes (domain §7.1–7.4)', () => {
  test('the largest multiplier counts; none known counts as an influencer', () => {
    expect(roleMultiplier(['user', 'evaluator'])).toBe(1.2);
    expect(roleMultiplier(['gatekeeper'])).toBe(0.8);
    expect(roleMultiplier([])).toBe(1);
  });

  test('key set', () => {
    expect(isKeyPerson(person('a', { roles: ['approver'], influence: 1 }))).toBe(true);
    expect(isKeyPerson(person('a', { influence: 4 }))).toBe(true);
    expect(isKeyPerson(person('a', { politics: 'inner', influence: null }))).toBe(true);
    expect(isKeyPerson(person('a', { roles: ['recommender', 'user'] }))).toBe(false);
  });

  test('covered needs a link of level 2 and the window, its last day included', () => {
    const links = [{ person: 'LY', level: 2 }];
    expect(isCovered({ links, days: 60 }, 60)).toBe(true);
    expect(isCovered({ links, days: 61 }, 60)).toBe(false);
    expect(isCovered({ links, days: null }, 60)).toBe(false);
    expect(isCovered({ links: [{ person: 'LY', level: 1 }], days: 1 }, 60)).toBe(false);
  });

  test('levels of 3 and above need a logged behaviour (level_effective)', () => {
    expect([2, 3, 5].map((level) => effectiveLevel(level, false))).toEqual([2, 2, 2]);
    expect(effectiveLevel(5, true)).toBe(5);
    const unproven = person('a', {
      links: [{ person: 'LY', level: 5 }],
      target: 4,
      hasLoggedBehaviour: false,
    });
    expect(metrics(unproven).people[0]).toMatchObject({ level: 2, gap: 2, links: [{ level: 2 }] });
  });

  test('a stated level wins over the links', () => {
    expect(metrics(person('a', { level: 1, links: [{ person: 'LY', level: 3 }] })).people[0]?.level).toBe(1);
  });

  test('unknown attitude or influence leaves the denominators', () => {
    const known = person('a', { attitude: 2, level: 5 });
    expect(metrics(known, person('b', { attitude: null })).relationshipScore).toBe(100);
    expect(metrics(known, person('b', { influence: null, attitude: -2 })).netSupport).toBe(100);
  });
});

describe('lights and threads (domain §7.4)', () => {
  test('red, amber, green', () => {
    expect(metrics(person('a', { attitude: 2 })).light).toBe('red');
    expect(metrics(person('a', { influence: 4, attitude: 1 })).light).toBe('amber');
    expect(metrics(person('a', { roles: ['decider'], attitude: 1 })).light).toBe('green');
    expect(metrics().light).toBeNull();
  });

  test('one link to everybody is a single thread; exactly half is not', () => {
    const one = person('a', { links: [{ person: 'LY', level: 2 }] });
    expect(metrics(one).ourThread).toMatchObject({ t: 100, isRisk: true });
    const two = person('b', { links: [{ person: 'HR', level: 2 }] });
    expect(metrics(one, two).ourThread).toMatchObject({ t: 50, isRisk: false });
  });

  test('at most one supportive key person is a risk on their side', () => {
    const keys = ['a', 'b', 'c'].map((id) => person(id, { influence: 4, attitude: 1 }));
    expect(metrics(...keys).theirThread).toMatchObject({ u: 33.33, isRisk: false });
    expect(metrics(...keys.slice(0, 1)).theirThread.isRisk).toBe(true);
    expect(metrics().theirThread).toMatchObject({ u: null, isRisk: false });
  });

  test('gap actions: key people with a gap who have an open action', () => {
    const key = { influence: 4, target: 3, level: 1 };
    const people = [person('a', { ...key, openActions: 2 }), person('b', key), person('c', { target: 3 })];
    expect(metrics(...people).gapActionCoverage).toBe(50);
    expect(metrics(person('a')).gapActionCoverage).toBeNull();
  });
});

describe('indices', () => {
  test('department targets; 0 leaves a department out', () => {
    const contact = person('a', { department: 'Mfg', days: 1, links: [{ person: 'LY', level: 2 }] });
    const at = (departmentTargets: Record<string, number>) =>
      mapMetrics({ people: [contact], windowDays: 60, departmentTargets }).gri;
    expect(at({})).toBe(50);
    expect(at({ Mfg: 1 })).toBe(100);
    expect(at({ Mfg: 1, Finance: 1 })).toBe(50);
    expect(at({ Mfg: 0 })).toBeNull();
    expect(at({ constructor: 1 })).toBe(25);
  });

  test('ORI leaves unscored items out; health needs all three layers', () => {
    const one = person('a', { department: 'Mfg' });
    const scored = mapMetrics({ people: [one], windowDays: 60, ori: { O1: 5, O2: null } });
    expect(scored.ori).toBe(100);
    expect(scored.health).not.toBeNull();
    expect(metrics(one)).toMatchObject({ ori: null, health: null, healthLight: null });
  });

  test('scales are complete', () => {
    expect(INFLUENCE_SCALE.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5]);
    expect(CLOSENESS_SCALE.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(ATTITUDE_SCALE.map(({ value }) => value)).toEqual([-2, -1, 0, 1, 2]);
    expect([ORI_ITEMS.length, ORI_ANCHORS.length]).toEqual([8, 6]);
  });
});
