import type { Label } from '../label.ts';
import type { ReviewTrigger, WarningKind } from './review.ts';

/** What the program notices by itself, the kind of warning it is and the review that it opens (domain §5.7). */
export const SIGNAL_RULES = {
  salesSwing: { kind: 'sales', trigger: 'salesSwing' },
  stickinessSwing: { kind: 'stickiness', trigger: 'stickinessSwing' },
  contactsFalling: { kind: 'contacts', trigger: null },
  newDecider: { kind: 'decider', trigger: 'newDecider' },
  deciderLeft: { kind: 'decider', trigger: 'newDecider' },
  organization: { kind: 'organization', trigger: null },
  ownership: { kind: 'ownership', trigger: 'ownership' },
  creditGrade: { kind: 'credit', trigger: 'creditDowngrade' },
  creditEvent: { kind: 'credit', trigger: 'creditDowngrade' },
  creditLimit: { kind: 'credit', trigger: null },
  categoryWon: { kind: 'category', trigger: 'category' },
  categoryLost: { kind: 'category', trigger: 'category' },
  contractEnds: { kind: 'category', trigger: null },
  rivalContract: { kind: 'rival', trigger: null },
  rivalMove: { kind: 'rival', trigger: null },
  rivalIntent: { kind: 'rival', trigger: null },
  budget: { kind: 'budget', trigger: null },
  policy: { kind: 'policy', trigger: null },
  objectives: { kind: 'objectives', trigger: 'objectives' },
} as const satisfies {
  readonly [rule: string]: { readonly kind: WarningKind; readonly trigger: ReviewTrigger | null };
};
export type SignalRule = keyof typeof SIGNAL_RULES;
export const SIGNAL_RULE_KEYS = Object.keys(SIGNAL_RULES) as readonly SignalRule[];

/** Something that happened at an account and asks for somebody to look at it. */
export type Signal = {
  /**
   * Names it for good, so that it is not raised twice. What is behind an `@` is the period: while an alert on the same
   * thing is open, a later period raises nothing.
   */
  readonly key: string;
  readonly rule: SignalRule;
  readonly kind: WarningKind;
  /** Opens a review within the days of the model; null = a warning alone. */
  readonly trigger: ReviewTrigger | null;
  /** What or whom it is about, as the dossier names it; '' when the account itself. */
  readonly subject: string;
  /** When it happened or will, YYYY-MM-DD; null when the figures have no day. */
  readonly date: string | null;
  /** Figures before and after; null where none tell it. */
  readonly before: number | null;
  readonly after: number | null;
  /** The field that shows it. */
  readonly source: { readonly recordId: string; readonly fieldKey: string };
};

/** Unit of the figures of a rule; null where they are counts. */
export function signalUnit(rule: SignalRule): Label | null {
  if (rule === 'salesSwing' || rule === 'budget') return { zh: '万元', en: '10k CNY' };
  if (rule === 'stickinessSwing') return { zh: '分', en: 'points' };
  return rule === 'contactsFalling' ? { zh: '次', en: 'contacts' } : { zh: '%', en: '%' };
}

/** True when an alert on record already deals with the signal: the same one, or an open one on the same thing. */
export function isTakenUp(
  key: string,
  alerts: readonly { readonly signal: string | null; readonly isOpen: boolean }[],
): boolean {
  const thing = key.split('@')[0];
  return alerts.some(
    ({ signal, isOpen }) => signal === key || (isOpen && signal !== null && signal.split('@')[0] === thing),
  );
}
