import { anchorOf, GENERIC_SCALE } from '../../assessment/question.ts';
import { QUESTIONS } from '../../assessment/questions.ts';
import { label } from '../../label.ts';
import { boolean, date, field, score, text, withNote } from '../define.ts';
import type { Section } from '../types.ts';

/** One round of self-assessment about an account (domain §8.3). */
export const round: Section = {
  key: 'rnd',
  label: label('自评轮次', 'Assessment round'),
  of: 'round',
  weight: 0,
  validityDays: null,
  fields: [field('rnd.title', '名称', 'Title', text(), 0), field('rnd.date', '日期', 'Date', date, 0)],
};

/** Who answered in a round (domain §8.3). */
export const respondent: Section = {
  key: 'rsp',
  label: label('评分人', 'Respondent'),
  of: 'respondent',
  weight: 0,
  validityDays: null,
  fields: [
    field('rsp.name', '姓名', 'Name', text(60), 0),
    field('rsp.role', '职务', 'Role', text(), 0),
    field('rsp.is_self', '被评估者本人', 'Is the one assessed', boolean, 0),
  ],
};

/** The 26 answers of one respondent; the wording of a question is its label (domain §8.2). */
export const assessmentAnswers: Section = {
  key: 'asm',
  label: label('自评问题', 'Self-assessment'),
  of: 'respondent',
  weight: 0,
  validityDays: null,
  fields: QUESTIONS.map((question) =>
    field(
      `asm.${question.id}`,
      question.text.zh,
      question.text.en,
      score(GENERIC_SCALE.map((generic, mark) => anchorOf(question, mark) ?? generic)),
      0,
      undefined,
      withNote,
    ),
  ),
};
