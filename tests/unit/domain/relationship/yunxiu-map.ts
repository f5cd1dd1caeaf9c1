import type { Acquaintance } from '../../../../shared/domain/relationship/introduction.ts';
import type { MapPerson } from '../../../../shared/domain/relationship/person.ts';
import type { DecisionRole, Politics } from '../../../../shared/domain/relationship/roles.ts';

type Row = readonly [
  id: string,
  department: string,
  role: DecisionRole,
  influence: number,
  politics: Politics,
  target: number,
  attitude: number,
  links: string,
  days: number | null,
];

/** Links are written as in the document, e.g. `HR3 LY2`. */
const ROWS: readonly Row[] = [
  ['S01', 'Exec office', 'approver', 5, 'inner', 4, 0, 'HR2', 75],
  ['S02', 'Exec office', 'decider', 5, 'inner', 4, 1, 'HR3 LY2', 30],
  ['S03', 'Finance', 'approver', 4, 'inner', 3, 0, 'HR1', 120],
  ['S04', 'Mfg', 'recommender', 4, 'structure', 5, 2, 'LY4 HR3 PS2', 9],
  ['S05', 'Auto eng', 'evaluator', 4, 'structure', 4, 1, 'ZQ3 LY2', 14],
  ['S06', 'Digital', 'evaluator', 3, 'structure', 4, 1, 'ZQ4 DK2', 6],
  ['S07', 'Quality', 'evaluator', 3, 'structure', 3, -1, 'LY2 ZQ1', 40],
  ['S08', 'Procurement', 'decider', 4, 'structure', 4, -1, 'LY2 HR1', 20],
  ['S09', 'Procurement', 'gatekeeper', 2, 'outside', 3, 0, 'LY3', 11],
  ['S10', 'Mfg', 'user', 3, 'outside', 4, 2, 'DK4 ZQ3', 5],
  ['S11', 'Mfg', 'user', 2, 'outside', 3, 1, 'DK3', 25],
  ['S12', 'R&D', 'influencer', 4, 'structure', 2, -2, '', null],
  ['S13', 'Exec office', 'influencer', 2, 'outside', 3, 1, 'LY3', 18],
  ['S14', 'Strategy', 'recommender', 3, 'structure', 3, 0, 'LY2', 55],
];

function linksOf(text: string): MapPerson['links'] {
  const words = text === '' ? [] : text.split(' ');
  return words.map((word) => ({ person: word.slice(0, 2), level: Number(word.slice(2)) }));
}

/** The 14 people of domain §11.6. */
export const YUNXIU_PEOPLE: readonly MapPerson[] = ROWS.map(
  ([id, department, role, influence, politics, target, attitude, links, days]) => ({
    id,
    department,
    roles: [role],
    influence,
    politics,
    target,
    attitude,
    links: linksOf(links),
    days,
  }),
);

export const YUNXIU_ORI = { O1: 3, O2: 2, O3: 3, O4: 4, O5: 2, O6: 3, O7: 2, O8: 2 } as const;

/** Lines of domain §11.6 along which somebody can introduce us, from the report to the chief. */
export const YUNXIU_LINES: readonly Acquaintance[] = [
  ...[
    'S02 S01',
    'S03 S01',
    'S12 S01',
    'S14 S02',
    'S04 S02',
    'S08 S02',
    'S07 S02',
    'S05 S04',
    'S10 S04',
    'S06 S05',
    'S11 S10',
    'S09 S08',
    'S13 S01',
  ].map((line): Acquaintance => ({ from: line.slice(0, 3), to: line.slice(4), kind: 'reports_to' })),
  { from: 'S12', to: 'S01', kind: 'influences' },
  { from: 'S12', to: 'S08', kind: 'patron' },
  { from: 'S04', to: 'S05', kind: 'alliance' },
];
