import { type Label, label } from '../label.ts';
import type { WeighedPerson } from './person.ts';

/** Parts that somebody has to play before a decision can be won; the first three are asked for by every map. */
export const ROLE_GOALS = [
  {
    key: 'sponsor',
    isEssential: true,
    label: label('高层对口', 'Executive sponsor'),
    rule: label('我方高层与一位关键人结成对口', 'One of our executives is paired with a key person'),
  },
  {
    key: 'decider',
    isEssential: true,
    label: label('决策者', 'Decider'),
    rule: label('至少一位决策者已覆盖', 'At least one decider is covered'),
  },
  {
    key: 'champion',
    isEssential: true,
    label: label('铁杆支持者', 'Champion'),
    rule: label('至少一人态度 +2', 'At least one person with attitude +2'),
  },
  {
    key: 'approver',
    isEssential: false,
    label: label('批准者', 'Approver'),
    rule: label('至少一位批准者已覆盖', 'At least one approver is covered'),
  },
  {
    key: 'coach',
    isEssential: false,
    label: label('教练', 'Coach'),
    rule: label('至少一人在内部指点我们', 'At least one person guides us from inside'),
  },
] as const satisfies readonly { key: string; isEssential: boolean; label: Label; rule: Label }[];
export type RoleGoalKey = (typeof ROLE_GOALS)[number]['key'];

export type GoalPerson = Pick<
  WeighedPerson,
  'id' | 'roles' | 'attitude' | 'weight' | 'isKey' | 'isCovered'
> & {
  readonly coach: boolean;
  /** Executives of ours who are paired with the person. */
  readonly sponsors: readonly string[];
};

export type RoleGoal = {
  readonly goal: RoleGoalKey;
  readonly isEssential: boolean;
  /** How many are wanted. */
  readonly wanted: number;
  readonly present: boolean;
  /** Who fills it: their people; of the sponsor goal the people who are sponsored. */
  readonly people: readonly string[];
  /** Our people who fill it: the sponsors. */
  readonly colleagues: readonly string[];
  /** Who could fill it and does not yet, the weightiest first. */
  readonly candidates: readonly string[];
};

/** Which parts are filled and by whom (domain §7.4; sponsor and champion as in §7.1, §7.2). */
export function roleGoals(people: readonly GoalPerson[]): readonly RoleGoal[] {
  return ROLE_GOALS.map(({ key, isEssential }) => {
    const filling = people.filter((person) => fills(person, key));
    const open = people.filter((person) => !fills(person, key) && couldFill(person, key));
    return {
      goal: key,
      isEssential,
      wanted: 1,
      present: filling.length >= 1,
      people: byWeight(filling),
      colleagues: key === 'sponsor' ? [...new Set(filling.flatMap(({ sponsors }) => sponsors))] : [],
      candidates: byWeight(open),
    };
  });
}

function fills(person: GoalPerson, goal: RoleGoalKey): boolean {
  switch (goal) {
    case 'sponsor':
      return person.isKey && person.sponsors.length > 0;
    case 'champion':
      return person.attitude === 2;
    case 'coach':
      return person.coach;
    default:
      return person.roles.includes(goal) && person.isCovered;
  }
}

function couldFill(person: GoalPerson, goal: RoleGoalKey): boolean {
  switch (goal) {
    case 'sponsor':
      return person.isKey;
    case 'champion':
      return person.attitude === 1;
    case 'coach':
      return (person.attitude ?? 0) >= 1;
    default:
      return person.roles.includes(goal);
  }
}

function byWeight(people: readonly GoalPerson[]): readonly string[] {
  return [...people]
    .sort((a, b) => (b.weight ?? 0) - (a.weight ?? 0) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
