import { compareToVerify } from '../evidence/transitions.ts';
import { sum } from '../scale.ts';
import { type Contact, contactOf, contactsFor, type KnownPerson, knownPeople } from './best-contact.ts';
import { type Question, type QuestionKind, questionKey, questionsOfAccount } from './questions.ts';
import type { AccountView } from './view.ts';

/** A contact was asked on that day (YYYY-MM-DD) and did not know. */
export type AskedInVain = { readonly question: string; readonly contact: string; readonly at: string };

/** What the user has settled about the next visit of one account; questions are named by `questionKey`. */
export type VisitPlan = {
  /** Sections and kinds to ask about; empty = all. */
  readonly sections: readonly string[];
  readonly kinds: readonly QuestionKind[];
  /** Questions a contact is asked at most, 1–50. */
  readonly perContact: number;
  /** Questions that stay off the paper. */
  readonly left: readonly string[];
  /** Questions given to another contact than the one best placed (record id of the person). */
  readonly assigned: { readonly [question: string]: string };
  readonly inVain: readonly AskedInVain[];
};

export const OPEN_PLAN: VisitPlan = {
  sections: [],
  kinds: [],
  perContact: 8,
  left: [],
  assigned: {},
  inVain: [],
};

export type VisitQuestion = Question & {
  readonly key: string;
  readonly isOnPaper: boolean;
  /** The last time that somebody was asked without result. */
  readonly lastInVain: AskedInVain | null;
};

export type VisitGroup = {
  /** Null: nobody on the map talks to us yet. */
  readonly contact: Contact | null;
  /** Heaviest first; no more than the plan allows a contact. */
  readonly questions: readonly VisitQuestion[];
  /** Questions for this contact beyond that number. */
  readonly more: number;
};

/** Where a workspace keeps the plan of an account. */
export function visitPlanKey(accountId: string): string {
  return `${PLAN_KEY}${accountId}`;
}

const PLAN_KEY = 'questions.';

/** True for the setting of a visit plan, which enters no score. */
export function isVisitPlanKey(settingKey: string): boolean {
  return settingKey.startsWith(PLAN_KEY);
}

/**
 * The visit question list (domain §4.1 f): what is inferred, disputed, stale or empty in both dossiers, under the contact
 * who is best placed to answer and has not been asked in vain. Within a contact heavy fields come first, doubts before
 * gaps, then the oldest; the contact with the weightiest questions comes first, questions for nobody last.
 */
export function readVisitList(view: AccountView, plan: VisitPlan): readonly VisitGroup[] {
  const people = knownPeople(view);
  const contactFor = chooser(view, people, plan);
  const groups = new Map<string | null, { contact: Contact | null; questions: VisitQuestion[] }>();
  for (const question of questionsOfAccount(view)) {
    if (plan.sections.length > 0 && !plan.sections.includes(question.section.key)) continue;
    if (plan.kinds.length > 0 && !plan.kinds.includes(question.kind)) continue;
    const key = questionKey(question);
    const contact = contactFor(key, question.section.key);
    const group = groups.get(contact?.id ?? null) ?? { contact, questions: [] };
    groups.set(contact?.id ?? null, group);
    const lastInVain = plan.inVain.findLast((asked) => asked.question === key) ?? null;
    group.questions.push({ ...question, key, isOnPaper: !plan.left.includes(key), lastInVain });
  }
  return [...groups.values()]
    .map(({ contact, questions }) => ({
      contact,
      questions: [...questions].sort(compareQuestions).slice(0, plan.perContact),
      more: Math.max(0, questions.length - plan.perContact),
    }))
    .sort((a, b) => Number(a.contact === null) - Number(b.contact === null) || weightOf(b) - weightOf(a));
}

/** Whom to ask: the contact that the user named, else the best one who was not asked in vain, else the best one. */
function chooser(view: AccountView, people: readonly KnownPerson[], plan: VisitPlan) {
  const bySection = new Map<string, readonly Contact[]>();
  const ranked = (section: string): readonly Contact[] => {
    const known = bySection.get(section) ?? contactsFor(view, people, section);
    bySection.set(section, known);
    return known;
  };
  return (question: string, section: string): Contact | null => {
    const named = people.find(({ id }) => id === plan.assigned[question]);
    if (named !== undefined) return contactOf(named);
    const asked = plan.inVain.filter((one) => one.question === question).map(({ contact }) => contact);
    const contacts = ranked(section);
    return contacts.find(({ id }) => !asked.includes(id)) ?? contacts[0] ?? null;
  };
}

function compareQuestions(a: VisitQuestion, b: VisitQuestion): number {
  const gapsLast = Number(a.kind === 'gap') - Number(b.kind === 'gap');
  return b.weight - a.weight || gapsLast || compareToVerify(a, b);
}

function weightOf({ questions }: VisitGroup): number {
  return sum(questions.map(({ weight }) => weight));
}
