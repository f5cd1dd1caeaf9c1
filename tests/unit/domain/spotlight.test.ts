import { describe, expect, it } from 'vitest';
import { type Findable, isFound, isInSpotlight } from '../../../shared/domain/relationship/spotlight.ts';

const person: Findable = {
  name: '裴景行',
  code: 'S09',
  seat: { title: '供应链总经理', department: 'Supply Chain' },
  outside: null,
  roles: ['decider'],
  attitude: -2,
  influence: 4,
  gap: 2,
  isKey: true,
  isCovered: false,
};

describe('whom the map brings out', () => {
  it('is everybody, a group of domain §7.4 or a role', () => {
    expect(isInSpotlight(person, 'everybody')).toBe(true);
    expect(isInSpotlight(person, 'key')).toBe(true);
    expect(isInSpotlight(person, 'uncovered')).toBe(true);
    expect(isInSpotlight({ ...person, isCovered: true }, 'uncovered')).toBe(false);
    expect(isInSpotlight({ ...person, isKey: false }, 'uncovered')).toBe(false);
    expect(isInSpotlight(person, 'gap')).toBe(true);
    expect(isInSpotlight({ ...person, gap: 0 }, 'gap')).toBe(false);
    expect(isInSpotlight(person, 'decider')).toBe(true);
    expect(isInSpotlight(person, 'approver')).toBe(false);
  });

  it('blockers weigh something, unknown ratings belong to no side', () => {
    expect(isInSpotlight(person, 'blockers')).toBe(true);
    expect(isInSpotlight({ ...person, influence: 2 }, 'blockers')).toBe(false);
    expect(isInSpotlight({ ...person, attitude: 1 }, 'supporters')).toBe(true);
    const unknown = { ...person, attitude: null, influence: null, gap: null };
    expect(isInSpotlight(unknown, 'unrated')).toBe(true);
    for (const side of ['blockers', 'supporters', 'gap'] as const)
      expect(isInSpotlight(unknown, side)).toBe(false);
  });
});

describe('whom a text finds', () => {
  it('is looked for in name, code, position, department and organization, word by word', () => {
    for (const text of ['裴', 's09', '供应链', 'supply chain', 'CHAIN 裴景行', '', '  '])
      expect(isFound(person, text), text).toBe(true);
    expect(isFound(person, '裴 财务')).toBe(false);
    const adviser = { ...person, seat: null, outside: '明德咨询' };
    expect(isFound(adviser, '明德')).toBe(true);
    expect(isFound(adviser, 'null')).toBe(false);
  });
});
