import { type Label, label } from '../label.ts';

/** Patterns of action, in the order in which a relationship grows; a blocker is a case of its own (domain §7.4). */
export const GAP_PATTERNS = [
  {
    key: 'r0',
    step: label('R0 → R2', 'R0 → R2'),
    means: label('引荐、活动、技术交流', 'referral, event, technical talk'),
  },
  {
    key: 'r2',
    step: label('R2 → R3', 'R2 → R3'),
    means: label('价值洞察、速赢、参观现场或样板点', 'value insight, quick win, site or model visit'),
  },
  {
    key: 'r3',
    step: label('R3 → R4', 'R3 → R4'),
    means: label('个人赢、高层会面、共同工作', 'personal win, executive meeting, joint work'),
  },
  {
    key: 'r4',
    step: label('R4 → R5', 'R4 → R5'),
    means: label('联合规划、治理机制', 'joint plan, governance'),
  },
  {
    key: 'blocker',
    step: label('阻碍者', 'Blocker'),
    means: label(
      '找出原因，借同盟化解，绝不攻击',
      'find the cause, neutralise through an ally, never attack',
    ),
  },
] as const satisfies readonly { key: string; step: Label; means: Label }[];
export type Pattern = (typeof GAP_PATTERNS)[number]['key'];

type Rated = {
  readonly attitude: number | null;
  readonly influence: number | null;
  /** Effective closeness R0–R5. */
  readonly level: number;
  /** Target − level; null without a target. */
  readonly gap: number | null;
};

/** A blocker prefers another or works against us, and is heard (domain §7.4). */
export function isBlocker({ attitude, influence }: Pick<Rated, 'attitude' | 'influence'>): boolean {
  return (attitude ?? 0) <= -1 && (influence ?? 0) >= 3;
}

/**
 * Pattern of action by gap (domain §7.4): a blocker is neutralised first, then the way leads from level to level. Null
 * while there is no gap to close.
 */
export function patternFor(person: Rated): Pattern | null {
  if (isBlocker(person)) return 'blocker';
  if ((person.gap ?? 0) <= 0) return null;
  if (person.level < 2) return 'r0';
  if (person.level === 2) return 'r2';
  return person.level === 3 ? 'r3' : 'r4';
}
