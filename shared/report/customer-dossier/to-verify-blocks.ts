import type { QuestionKind } from '../../domain/account/questions.ts';
import { OPEN_PLAN, readVisitList, type VisitGroup } from '../../domain/account/visit-list.ts';
import { sum } from '../../domain/scale.ts';
import { column, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportTable } from '../document.ts';
import { contactFacts, questionText } from '../visit-questions/question-text.ts';
import type { DossierContext } from './context.ts';

const DOUBTS: readonly QuestionKind[] = ['disputed', 'inferred', 'stale'];
/** Lines a contact; the program lists the rest. */
const PER_CONTACT = 25;

/** The to-verify list (domain §4.1 f): what is inferred, disputed or stale, under the contact best placed to answer. */
export function toVerifyBlocks(context: DossierContext): readonly Block[] {
  const { t, view } = context;
  const groups = readVisitList(view, { ...OPEN_PLAN, kinds: DOUBTS, perContact: PER_CONTACT });
  if (groups.length === 0) return [];
  const count = sum(groups.map(({ questions, more }) => questions.length + more));
  return [
    heading(
      2,
      t(($) => $.questions.chapter.title),
    ),
    paragraph(t(($) => $.questions.chapter.lead, { count })),
    ...groups.flatMap((group) => groupBlocks(group, context)),
  ];
}

function groupBlocks(group: VisitGroup, context: DossierContext): readonly Block[] {
  const { t } = context;
  const table = groupTable(group, context);
  if (table.rows.length === 0) return [];
  if (group.more === 0) return [table];
  return [
    table,
    paragraph(
      t(($) => $.questions.chapter.more, { count: group.more }),
      'note',
    ),
  ];
}

function groupTable({ contact, questions }: VisitGroup, context: DossierContext): ReportTable {
  const { t, view } = context;
  return {
    kind: 'table',
    caption:
      contact === null
        ? t(($) => $.questions.chapter.nobody)
        : t(($) => $.questions.chapter.group, { name: contact.name, facts: contactFacts(contact, context) }),
    columns: [
      column(
        'field',
        t(($) => $.questions.chapter.field),
        'text',
        30,
      ),
      column(
        'value',
        t(($) => $.questions.chapter.value),
        'text',
        44,
      ),
      column(
        'kind',
        t(($) => $.questions.chapter.kind),
        'text',
        10,
      ),
      column(
        'weight',
        t(($) => $.questions.chapter.weight),
        'integer',
        6,
      ),
      column(
        'age',
        t(($) => $.questions.chapter.age),
        'integer',
        10,
      ),
    ],
    rows: questions
      .filter(({ field }) => (field.privacy ?? 'normal') === 'normal')
      .map((question) => {
        const { field, value, mark, rivals } = questionText(view, question, context);
        return [
          textCell(field),
          textCell([value, ...rivals].join(' / '), mark),
          textCell(t(($) => $.questions.kind[question.kind])),
          { kind: 'figure' as const, value: question.weight },
          question.ageDays === null
            ? { kind: 'empty' as const }
            : { kind: 'figure' as const, value: question.ageDays },
        ];
      }),
  };
}
