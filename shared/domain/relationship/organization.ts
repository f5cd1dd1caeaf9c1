import { type Label, labels } from '../label.ts';
import { type Band, mean, round2, type Scores } from '../scale.ts';
import type { WeighedPerson } from './person.ts';

export const ORI_IDS = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8'] as const;
export type OriId = (typeof ORI_IDS)[number];

/** The eight items of the organizational relationship index (domain §7.4). */
export const ORI_ITEMS = [
  { id: 'O1', label: { zh: '高层互访', en: 'Mutual executive visits' } },
  { id: 'O2', label: { zh: '战略协议', en: 'Strategic agreement' } },
  { id: 'O3', label: { zh: '联合规划', en: 'Joint planning' } },
  { id: 'O4', label: { zh: '联合创新', en: 'Joint innovation' } },
  { id: 'O5', label: { zh: '治理机制', en: 'Governance' } },
  { id: 'O6', label: { zh: '职能对口', en: 'Function-to-function pairing' } },
  { id: 'O7', label: { zh: '机构交流', en: 'Institutional exchange: site tours, training, brand' } },
  { id: 'O8', label: { zh: '互列战略伙伴', en: 'Mutual strategic positioning' } },
] as const satisfies readonly { id: OriId; label: Label }[];

/** Anchors of every item, index = score (domain §7.4). */
export const ORI_ANCHORS = labels(
  ['无', '有过交谈', '有过一次', '每年例行', '例行且跟踪结果', '写入双方规划'],
  [
    'none',
    'talk',
    'once',
    'yearly routine',
    'routine with tracked results',
    'written into both sides’ plans',
  ],
);

/** Lights of relationship health (domain §7.4). */
export const HEALTH_BANDS = [
  { key: 'green', min: 70, label: { zh: '绿', en: 'green' } },
  { key: 'amber', min: 50, label: { zh: '黄', en: 'amber' } },
  { key: 'red', min: 0, label: { zh: '红', en: 'red' } },
] as const satisfies readonly Band<string>[];
export type Light = (typeof HEALTH_BANDS)[number]['key'];

export const DEFAULT_DEPARTMENT_TARGET = 2;

/** How many contacts of level ≥2 inside the window a department has and should have. */
export type DepartmentCoverage = {
  readonly department: string;
  readonly contacts: number;
  readonly target: number;
  /** min(1, contacts/target), unrounded. */
  readonly share: number;
};

/**
 * Coverage by department, in order of first appearance; departments named only in `targets` count as well. A target of
 * 0 leaves the department out (domain §7.4).
 */
export function departmentCoverage(
  people: readonly WeighedPerson[],
  targets: { readonly [department: string]: number } = {},
  defaultTarget: number = DEFAULT_DEPARTMENT_TARGET,
): readonly DepartmentCoverage[] {
  const stated = new Map(Object.entries(targets));
  const names = new Set([...people.flatMap(({ department }) => department ?? []), ...stated.keys()]);
  return [...names]
    .map((department) => ({ department, target: stated.get(department) ?? defaultTarget }))
    .filter(({ target }) => target > 0)
    .map(({ department, target }) => {
      const contacts = people.filter(
        (person) => person.department === department && person.level >= 2 && person.isRecent,
      ).length;
      return { department, contacts, target, share: Math.min(1, contacts / target) };
    });
}

/** GRI 0–100: mean department coverage, unrounded; null without departments (domain §7.4). */
export function generalIndex(departments: readonly DepartmentCoverage[]): number | null {
  const average = mean(departments.map(({ share }) => share));
  return average === null ? null : average * 100;
}

/** ORI 0–100 = 20 × mean of the scored items, unrounded; null when none is scored (domain §7.4). */
export function organizationalIndex(scores: Scores<OriId>): number | null {
  const average = mean(ORI_IDS.map((id) => scores[id]));
  return average === null ? null : average * 20;
}

/**
 * Health = 0.50·RS + 0.20·GRI + 0.30·ORI, rounded; null while one of the three layers is unknown (domain §7.4). Taken from
 * the three scores as shown, that is rounded, so that the sum on screen can be followed by hand (as in domain §11.6).
 */
export function relationshipHealth(rs: number | null, gri: number | null, ori: number | null): number | null {
  return rs === null || gri === null || ori === null
    ? null
    : round2(0.5 * round2(rs) + 0.2 * round2(gri) + 0.3 * round2(ori));
}
