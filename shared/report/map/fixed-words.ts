import { DECISION_ROLE_KEYS, type DecisionRole } from '../../domain/relationship/roles.ts';
import type { Translator } from '../../i18n/translator.ts';

const ATTITUDE_KEYS = ['m2', 'm1', 'z0', 'p1', 'p2'] as const;

/** Words that stand on card after card. */
export type FixedWords = {
  readonly role: { readonly [role in DecisionRole]: string };
  /** For −2…+2, in this order. */
  readonly attitudes: readonly string[];
  /** Short words for days since the last contact. */
  readonly days: (days: number) => string;
};

const known = new WeakMap<Translator, FixedWords>();

/** The words of a language, each looked up once: a map of 2,000 people asks for 12,000. */
export function fixedWords(t: Translator): FixedWords {
  const before = known.get(t);
  if (before !== undefined) return before;
  const daysOf = new Map<number, string>();
  const words: FixedWords = {
    role: Object.fromEntries(
      DECISION_ROLE_KEYS.map((role) => [role, t(($) => $.mapFigure.role[role])]),
    ) as FixedWords['role'],
    attitudes: ATTITUDE_KEYS.map((key) => t(($) => $.mapFigure.attitude[key])),
    days: (days) => {
      const text = daysOf.get(days) ?? t(($) => $.mapFigure.days, { days });
      daysOf.set(days, text);
      return text;
    },
  };
  known.set(t, words);
  return words;
}
