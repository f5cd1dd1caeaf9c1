import { bandOf, percent, rounded, type Scores, sum } from '../scale.ts';
import { isBlocker } from './gap-patterns.ts';
import {
  DEFAULT_DEPARTMENT_TARGET,
  departmentCoverage,
  generalIndex,
  HEALTH_BANDS,
  type Light,
  type OriId,
  organizationalIndex,
  relationshipHealth,
} from './organization.ts';
import { isOverdueKey, type MapPerson, tiesOf, type WeighedPerson, weigh } from './person.ts';
import { netSupport, relationshipScore } from './relationship-score.ts';
import { hasFinalSay } from './roles.ts';
import { type OurThread, ourThread, type TheirThread, theirThread } from './single-thread.ts';

export type MapInput = {
  readonly people: readonly MapPerson[];
  /** Key-person contact window W of the account's tier, in days (domain §5.8). */
  readonly windowDays: number;
  readonly departmentTarget?: number;
  readonly departmentTargets?: { readonly [department: string]: number };
  readonly ori?: Scores<OriId>;
};

/** Ids are those of the people; figures rounded to 2 decimals; null where nothing counts. */
export type MapMetrics = {
  readonly people: readonly WeighedPerson[];
  readonly totalWeight: number;
  readonly relationshipScore: number | null;
  readonly netSupport: number | null;
  readonly keyPeople: readonly string[];
  readonly coveredKeys: readonly string[];
  readonly coverage: number | null;
  readonly weightedCoverage: number | null;
  readonly allCoverage: number | null;
  readonly champions: readonly string[];
  readonly supporters: readonly string[];
  readonly blockers: readonly string[];
  readonly light: Light | null;
  readonly ourThread: OurThread;
  readonly theirThread: TheirThread;
  readonly singleLinkKeys: readonly string[];
  readonly uncoveredKeys: readonly string[];
  /** Key people not met within the window W (domain §5.8). */
  readonly overdueKeys: readonly string[];
  /** People with a gap to close, most urgent first. */
  readonly priorities: readonly { readonly id: string; readonly gap: number; readonly priority: number }[];
  readonly gapActionCoverage: number | null;
  readonly departments: ReturnType<typeof departmentCoverage>;
  readonly gri: number | null;
  readonly ori: number | null;
  readonly health: number | null;
  readonly healthLight: Light | null;
};

const idsOf = (people: readonly WeighedPerson[]) => people.map(({ id }) => id);
const weightsOf = (people: readonly WeighedPerson[]) => sum(people.map(({ weight }) => weight ?? 0));

/** Every metric of a relationship map (domain §7.4). */
export function mapMetrics(input: MapInput): MapMetrics {
  const people = input.people.map((person) => weigh(person, input.windowDays));
  const keys = people.filter(({ isKey }) => isKey);
  const coveredKeys = keys.filter(({ isCovered }) => isCovered);
  const departments = departmentCoverage(
    people,
    input.departmentTargets ?? {},
    input.departmentTarget ?? DEFAULT_DEPARTMENT_TARGET,
  );
  const rs = relationshipScore(people);
  const gri = generalIndex(departments);
  const ori = organizationalIndex(input.ori ?? {});
  const health = relationshipHealth(rs, gri, ori);
  return {
    people,
    totalWeight: rounded(weightsOf(people)) ?? 0,
    relationshipScore: rounded(rs),
    netSupport: rounded(netSupport(people)),
    keyPeople: idsOf(keys),
    coveredKeys: idsOf(coveredKeys),
    coverage: rounded(percent(coveredKeys.length, keys.length)),
    weightedCoverage: rounded(percent(weightsOf(coveredKeys), weightsOf(keys))),
    allCoverage: rounded(percent(people.filter(({ isCovered }) => isCovered).length, people.length)),
    champions: idsOf(people.filter(({ attitude }) => attitude === 2)),
    supporters: idsOf(people.filter(({ attitude }) => (attitude ?? 0) >= 1)),
    blockers: idsOf(people.filter(isBlocker)),
    light: mapLight(people),
    ourThread: ourThread(people),
    theirThread: theirThread(people),
    singleLinkKeys: idsOf(keys.filter((person) => tiesOf(person).length === 1)),
    uncoveredKeys: idsOf(keys.filter((person) => tiesOf(person).length === 0)),
    overdueKeys: idsOf(people.filter(isOverdueKey)),
    priorities: prioritiesOf(people),
    gapActionCoverage: gapActionCoverage(keys),
    departments,
    gri: rounded(gri),
    ori: rounded(ori),
    health,
    healthLight: bandOf(HEALTH_BANDS, health),
  };
}

/** Red without a supportive key person, green when one of them approves or decides, else amber; null for an empty map. */
export function mapLight(people: readonly WeighedPerson[]): Light | null {
  if (people.length === 0) return null;
  const supportive = people.filter(({ isKey, attitude }) => isKey && (attitude ?? 0) >= 1);
  if (supportive.length === 0) return 'red';
  return supportive.some(({ roles }) => hasFinalSay(roles)) ? 'green' : 'amber';
}

function prioritiesOf(people: readonly WeighedPerson[]): MapMetrics['priorities'] {
  return people
    .flatMap(({ id, gap, priority }) =>
      gap !== null && gap > 0 && priority !== null ? [{ id, gap, priority: rounded(priority) ?? 0 }] : [],
    )
    .sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1));
}

/** Key people with a gap who have an open action ÷ key people with a gap × 100; null when none has a gap. */
function gapActionCoverage(keys: readonly WeighedPerson[]): number | null {
  const withGap = keys.filter(({ gap }) => (gap ?? 0) > 0);
  return rounded(percent(withGap.filter(({ openActions }) => (openActions ?? 0) > 0).length, withGap.length));
}
