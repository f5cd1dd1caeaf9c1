import type { Label } from '../../../../shared/domain/label.ts';
import type { JudgingAnswers, Proposal } from '../../../../shared/domain/relationship/judging.ts';
import type { Judged } from '../../../../shared/domain/relationship/judging-questions.ts';
import {
  type JudgedPart,
  judgeAttitude,
  judgeInfluence,
  judgeLevel,
  judgeRoles,
} from '../../../../shared/domain/relationship/judging-rules.ts';
import { DECISION_ROLES } from '../../../../shared/domain/relationship/roles.ts';
import {
  ATTITUDE_SCALE,
  CLOSENESS_SCALE,
  INFLUENCE_SCALE,
  type Step,
} from '../../../../shared/domain/relationship/scales.ts';
import type { PersonOnMap } from './person-on-map.ts';

/** A step of a scale, or a part in decisions. */
export type JudgedValue = number | JudgedPart;

/** What the answers propose for an attribute. */
export function propose(
  judged: Judged,
  answers: JudgingAnswers,
  today: string,
  person: PersonOnMap,
): Proposal<JudgedValue> {
  switch (judged) {
    case 'level':
      return judgeLevel(answers, today, person.hasLoggedBehaviour !== false);
    case 'attitude':
      return judgeAttitude(answers, today);
    case 'influence':
      return judgeInfluence(answers, today);
    case 'roles':
      return judgeRoles(answers, today, person);
  }
}

const SCALES: { readonly [key in Exclude<Judged, 'roles'>]: readonly Step[] } = {
  level: CLOSENESS_SCALE,
  attitude: ATTITUDE_SCALE,
  influence: INFLUENCE_SCALE,
};

/** The step of the attribute's scale; undefined for roles and for a value beyond the scale. */
export function stepOf(judged: Judged, value: number): Step | undefined {
  return judged === 'roles' ? undefined : SCALES[judged].find((step) => step.value === value);
}

/** What the person has now; null while nothing is known. */
export function currentOf(judged: Judged, person: PersonOnMap): JudgedValue | null {
  switch (judged) {
    case 'level':
      return person.links.length === 0 ? null : person.statedLevel;
    case 'attitude':
      return person.attitude;
    case 'influence':
      return person.influence;
    case 'roles': {
      const { roles, coach, buying } = person;
      const side = (['EB', 'UB', 'TB'] as const).find((one) => one === buying) ?? null;
      return roles.length === 0 && side === null && !coach ? null : { roles, coach, buying: side };
    }
  }
}

/** The value in words: “+1 Supporter”, “R3 Recognises”, “4 Decides own field”. */
export function scaleText(judged: Judged, value: number, label: (text: Label) => string): string {
  const words = stepOf(judged, value);
  if (words === undefined) return String(value);
  const sign = judged === 'attitude' && value > 0 ? '+' : '';
  return judged === 'level' ? label(words.label) : `${sign}${value} ${label(words.label)}`;
}

/** Names of the roles, in the order of the decision lane. */
export function roleNames(roles: readonly string[], label: (text: Label) => string): readonly string[] {
  return DECISION_ROLES.filter(({ key }) => roles.includes(key)).map((role) => label(role.label));
}
