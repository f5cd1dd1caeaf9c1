import { type Answers, type AssessmentResult, assess } from '../assessment/assessment.ts';
import { QUESTION_IDS, type QuestionId } from '../assessment/question.ts';
import type { AccountView, StoredRecord } from './view.ts';

export type RoundReading = {
  readonly round: StoredRecord;
  readonly title: string;
  readonly date: string;
  readonly respondents: readonly {
    readonly id: string;
    readonly name: string;
    readonly isSelf: boolean;
    readonly answered: number;
  }[];
  readonly result: AssessmentResult;
};

/** Rounds of the account, newest first. */
export function roundsOf(view: AccountView): readonly StoredRecord[] {
  return [...view.records('round')].sort((a, b) =>
    view.text(b.id, 'rnd.date').localeCompare(view.text(a.id, 'rnd.date')),
  );
}

/** Answers and scores of one round (domain §8.3); the first respondent marked as self counts as self. */
export function readAssessment(view: AccountView, roundId: string): RoundReading | null {
  const round = view.record(roundId);
  if (round === undefined) return null;
  const people = view.records('respondent').filter(({ parentId }) => parentId === roundId);
  const self = people.find(({ id }) => view.value(id, 'rsp.is_self') === true);
  const others = people.filter(({ id }) => id !== self?.id);
  const answer = (respondentId: string, question: QuestionId) => view.number(respondentId, `asm.${question}`);
  const answers: Answers = Object.fromEntries(
    QUESTION_IDS.map((question) => [
      question,
      {
        self: self === undefined ? null : answer(self.id, question),
        others: others.map(({ id }) => answer(id, question)),
      },
    ]),
  );
  return {
    round,
    title: view.title(roundId),
    date: view.text(roundId, 'rnd.date'),
    respondents: people.map(({ id }) => ({
      id,
      name: view.title(id),
      isSelf: id === self?.id,
      answered: QUESTION_IDS.filter((question) => isAnswered(view, id, question)).length,
    })),
    result: assess(answers),
  };
}

/** Scored, or marked as not applicable. */
function isAnswered(view: AccountView, respondentId: string, question: QuestionId): boolean {
  const entry = view.entry(respondentId, `asm.${question}`);
  return entry !== undefined && (entry.value !== null || entry.notApplicable !== null);
}
