import type { AccountView } from '../../domain/account/view.ts';
import {
  readVisitList,
  type VisitGroup,
  type VisitPlan,
  type VisitQuestion,
} from '../../domain/account/visit-list.ts';
import { sum } from '../../domain/scale.ts';
import { formatDate, formatLongDate } from '../../format/date.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { column, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportDocument, ReportTable, Run } from '../document.ts';
import { secrecyOf } from '../secrecy.ts';
import { ANSWER_MM, fitOnPage, type PrintedQuestion } from './page-fit.ts';
import { contactFacts, type QuestionText, questionText } from './question-text.ts';

/** What the question list is made of; its date is the view's today. */
export type VisitQuestionsData = {
  readonly view: AccountView;
  readonly plan: VisitPlan;
  /** The person to visit (record id); null = everybody who is asked something. */
  readonly personId: string | null;
  readonly owner: string;
};

type Words = { readonly t: Translator; readonly locale: Locale };
type Printed = PrintedQuestion<{ readonly visit: VisitQuestion; readonly text: QuestionText }>;

/**
 * The visit question list on one page: for each contact the questions with what is on record, why it is asked, and room
 * for the answer. When there are more than fit, the heaviest are printed and the rest is counted. Questions about
 * personal data stay off the paper (domain §2.13).
 */
export function buildVisitQuestions(data: VisitQuestionsData & Words): ReportDocument {
  const { view, plan, personId, owner, t, locale } = data;
  const groups = readVisitList(view, plan).filter(
    ({ contact }) => personId === null || contact?.id === personId,
  );
  const printed = heaviestFirst(groups, data);
  const fitting = fitOnPage(printed);
  const left = printed.length - fitting.length + sum(groups.map(({ more }) => more));
  const customer = view.title(view.account.id);
  const secrecy = secrecyOf(view, t, locale);
  return {
    version: 1,
    layout: 'sheet',
    title: t(($) => $.questions.title),
    subtitle: customer,
    meta: {
      customer,
      owner,
      date: view.today,
      secrecy,
      locale,
      cover: [
        { label: t(($) => $.questions.paper.customer), value: customer },
        { label: t(($) => $.questions.paper.date), value: formatLongDate(view.today, locale) },
        { label: t(($) => $.questions.paper.contact), value: contactNames(groups, fitting) },
        { label: t(($) => $.questions.paper.owner), value: owner },
      ].filter(({ value }) => value !== ''),
    },
    blocks: [
      ...(fitting.length === 0 ? [paragraph(t(($) => $.questions.paper.none))] : []),
      ...groups.flatMap((group) => groupBlocks(group, fitting, data)),
      paragraph(remark(fitting.length, left, t), 'note'),
    ],
  };
}

/** All questions on paper in one order, so that the page takes the heaviest whoever they are for. */
function heaviestFirst(
  groups: readonly VisitGroup[],
  { view, t, locale }: VisitQuestionsData & Words,
): readonly Printed[] {
  return groups
    .flatMap(({ contact, questions }) =>
      questions
        .filter(({ isOnPaper, field }) => isOnPaper && (field.privacy ?? 'normal') === 'normal')
        .map((visit) => {
          const text = questionText(view, visit, { t, locale });
          const lines = questionLines(visit, text, { t, locale }).map((runs) =>
            runs.map((run) => run.text).join(''),
          );
          return { question: { visit, text }, table: contact?.id ?? '', lines };
        }),
    )
    .toSorted((a, b) => b.question.visit.weight - a.question.visit.weight);
}

function groupBlocks(
  { contact }: VisitGroup,
  fitting: readonly Printed[],
  { t, locale }: VisitQuestionsData & Words,
): readonly Block[] {
  const own = fitting.filter(({ table }) => table === (contact?.id ?? ''));
  if (own.length === 0) return [];
  const caption =
    contact === null
      ? t(($) => $.questions.contact.nobody)
      : t(($) => $.questions.chapter.group, {
          name: contact.name,
          facts: contactFacts(contact, { t, locale }),
        });
  const table: ReportTable = {
    kind: 'table',
    caption,
    rowHeight: ANSWER_MM,
    columns: [
      column(
        'number',
        t(($) => $.questions.paper.number),
        'text',
        1,
      ),
      column(
        'question',
        t(($) => $.questions.paper.question),
        'text',
        1,
      ),
      column(
        'answer',
        t(($) => $.questions.paper.answer),
        'text',
        20,
      ),
    ],
    rows: own.map(({ question }, index) => [
      textCell(String(index + 1)),
      { kind: 'text', runs: joinLines(questionLines(question.visit, question.text, { t, locale })) },
      textCell(null),
    ]),
  };
  return [table];
}

/** The question with why it is asked, and what is on record with its mark. */
function questionLines(
  { kind }: VisitQuestion,
  { field, value, mark, asOf, rivals, why }: QuestionText,
  { t, locale }: Words,
): readonly Run[][] {
  const lines: Run[][] = [
    [
      { text: t(($) => $.questions.paper.ask[kind], { field }), marks: ['bold'] },
      ...(why === '' ? [] : [{ text: ` — ${why}`, marks: ['muted' as const] }]),
    ],
  ];
  if (value === '') return lines;
  const date = asOf === null ? '' : t(($) => $.questions.paper.asOf, { date: formatDate(asOf, locale) });
  lines.push([
    { text: `${t(($) => $.questions.paper.current)}${[value, ...rivals].join(' / ')}` },
    ...(mark === null ? [] : [{ text: mark, marks: ['inferred' as const] }]),
    ...(date === '' ? [] : [{ text: date, marks: ['muted' as const] }]),
  ]);
  return lines;
}

function joinLines(lines: readonly Run[][]): Run[] {
  return lines.flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]));
}

function contactNames(groups: readonly VisitGroup[], fitting: readonly Printed[]): string {
  return groups
    .filter(({ contact }) => contact !== null && fitting.some(({ table }) => table === contact.id))
    .map(({ contact }) => contact?.name ?? '')
    .join('、');
}

function remark(printed: number, left: number, t: Translator): string {
  if (printed === 0) return t(($) => $.questions.paper.marks);
  const rest =
    left > 0 ? t(($) => $.questions.paper.left, { count: left }) : t(($) => $.questions.paper.complete);
  return `${rest} ${t(($) => $.questions.paper.marks)}`;
}

/** Level of secrecy of the account; internal where none is set. */
