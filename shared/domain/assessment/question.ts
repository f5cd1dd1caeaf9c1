import type { Label } from '../label.ts';

/** The four dimensions of the executive self-assessment (domain §8.2). */
export const DIMENSIONS = [
  { key: 'E', label: { zh: '企业层面', en: 'Enterprise' } },
  { key: 'M', label: { zh: '高中层管理者', en: 'Senior and middle managers' } },
  { key: 'C', label: { zh: '以客户为中心', en: 'Customer-centricity' } },
  { key: 'A', label: { zh: '与客户协调一致', en: 'Cross-department alignment' } },
] as const satisfies readonly { key: string; label: Label }[];
export type Dimension = (typeof DIMENSIONS)[number]['key'];

export const QUESTION_IDS = [
  'E1',
  'E2',
  'E3',
  'E4',
  'E5',
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'C10',
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
] as const;
export type QuestionId = (typeof QUESTION_IDS)[number];

/** One question, answered 0–5; its own anchors name 0, 3 and 5, the others take {@link GENERIC_SCALE}. */
export type Question = {
  readonly id: QuestionId;
  readonly dimension: Dimension;
  readonly text: Label;
  readonly anchors: { readonly 0: Label; readonly 3: Label; readonly 5: Label };
};

/** Meaning of every score where a question has no anchor of its own; index = score (domain §8.1). */
export const GENERIC_SCALE: readonly Label[] = [
  { zh: '没有', en: 'Absent' },
  { zh: '偶尔，靠个人', en: 'Occasional' },
  { zh: '部分团队做到', en: 'Partial' },
  { zh: '有制度并基本执行', en: 'Systematic' },
  { zh: '有数据衡量', en: 'Measured' },
  { zh: '持续改进、成为习惯', en: 'Embedded' },
];

/** From this score on the form asks for evidence (domain §8.1). */
export const EVIDENCE_ASKED_FROM = 4;

type Anchors = readonly [zero: Label, three: Label, five: Label];

/** Declares a question; its dimension is the letter of its id. */
export function question(id: QuestionId, text: Label, [zero, three, five]: Anchors): Question {
  return { id, dimension: id.charAt(0) as Dimension, text, anchors: { 0: zero, 3: three, 5: five } };
}

/** Wording of a score 0–5 of a question. */
export function anchorOf(asked: Question, score: number): Label | undefined {
  const own: { readonly [score: number]: Label } = asked.anchors;
  return own[score] ?? GENERIC_SCALE[score];
}
