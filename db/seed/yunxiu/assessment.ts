import { QUESTION_IDS, type QuestionId } from '../../../shared/domain/assessment/question.ts';
import { collected, fact } from '../notation.ts';
import type { SeedRecord, SeedValues } from '../types.ts';

const inTheOrderOfQuestions = 'E1–E5, M1–M6, C1–C10, A1–A5';

type Marks = readonly (number | null)[];

/** Answers of one respondent, in the order of the questions; null = not answered. */
function answers(date: string, marks: Marks): SeedValues {
  const evidence = collected('own_system', `自评问卷（${inTheOrderOfQuestions}）`, date);
  return Object.fromEntries(
    QUESTION_IDS.flatMap((id: QuestionId, index) => {
      const mark = marks[index] ?? null;
      return mark === null ? [] : [[`asm.${id}`, { value: mark, evidence }]];
    }),
  );
}

function roundRecord(code: string, title: string, date: string): SeedRecord {
  const evidence = collected('own_system', '自评安排', date);
  return {
    kind: 'round',
    code,
    account: 'YX',
    values: { 'rnd.title': fact(title, evidence), 'rnd.date': fact(date, evidence) },
  };
}

function respondent(
  round: string,
  code: string,
  name: string,
  role: string,
  isSelf: boolean,
  date: string,
  marks: Marks,
): SeedRecord {
  const evidence = collected('own_system', '自评名单', date);
  return {
    kind: 'respondent',
    code,
    account: 'YX',
    parent: round,
    values: {
      'rsp.name': fact(name, evidence),
      'rsp.role': fact(role, evidence),
      'rsp.is_self': fact(isSelf, evidence),
      ...answers(date, marks),
    },
  };
}

const SPRING = '2025-06-20';
const WINTER = '2025-12-15';

/** Two rounds; A1–A5 of the second are the figures of domain §11.8. */
export const assessmentRecords: readonly SeedRecord[] = [
  roundRecord('R1', '2025 年中自评', SPRING),
  respondent(
    'R1',
    'R1-1',
    '何然',
    '副总裁（被评估）',
    true,
    SPRING,
    [3, 3, 3, 2, 3, 2, 2, 3, 3, 3, 3, 3, 3, 3, 2, 2, 3, 2, 3, 3, 3, 3, 3, 3, 4, 3],
  ),
  respondent(
    'R1',
    'R1-2',
    '林曜',
    '大客户总监',
    false,
    SPRING,
    [2, 2, 2, 1, 2, 1, 1, 2, 2, 2, 2, 3, 2, 2, 2, 1, 2, 1, 2, 3, 2, 1, 2, 2, 2, 1],
  ),
  respondent(
    'R1',
    'R1-3',
    '周齐',
    '首席方案架构师',
    false,
    SPRING,
    [2, 1, 2, 1, 2, 2, 1, 1, 2, 2, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 1],
  ),
  respondent(
    'R1',
    'R1-4',
    '邓珂',
    '交付与服务经理',
    false,
    SPRING,
    [2, 2, 1, 1, 3, 1, 2, 2, 1, 3, 2, 3, 2, 1, 2, 2, 2, 2, 1, 2, 2, 2, 2, 1, 2, 2],
  ),
  roundRecord('R2', '2025 年末自评', WINTER),
  respondent(
    'R2',
    'R2-1',
    '何然',
    '副总裁（被评估）',
    true,
    WINTER,
    [4, 3, 3, 2, 3, 3, 2, 3, 4, 4, 3, 4, 3, 3, 3, 2, 3, 3, 3, 3, 3, 4, 4, 3, 5, 3],
  ),
  respondent(
    'R2',
    'R2-2',
    '林曜',
    '大客户总监',
    false,
    WINTER,
    [3, 2, 3, 1, 3, 2, 1, 2, 3, 3, 3, 4, 3, 2, 2, 2, 2, 2, 2, 3, 2, 2, 3, 2, 2, 1],
  ),
  respondent(
    'R2',
    'R2-3',
    '周齐',
    '首席方案架构师',
    false,
    WINTER,
    [3, 2, 2, 1, 2, 2, 2, 1, 2, 3, 3, 3, 3, 2, 3, 2, 3, 2, 2, 3, 3, 1, 2, 2, 3, 2],
  ),
  respondent(
    'R2',
    'R2-4',
    '邓珂',
    '交付与服务经理',
    false,
    WINTER,
    [3, 3, 2, 2, 3, 1, 2, 2, 2, 4, 2, 4, 2, 2, 2, 3, 2, 2, 2, 2, 2, 3, 3, 1, 2, 2],
  ),
  respondent(
    'R2',
    'R2-5',
    '程修',
    '财务总监',
    false,
    WINTER,
    [2, 2, 2, 1, 2, 2, 1, 2, 3, 2, 2, 3, 2, 3, 2, 1, 2, 3, 2, 2, 3, 2, 2, 2, 3, 1],
  ),
];
