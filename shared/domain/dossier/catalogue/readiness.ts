import { SEVEN_S, SUCCESS_FACTORS } from '../../assessment/readiness.ts';
import {
  BENEFIT_LADDER,
  PITFALLS,
  PREPARATION_TASKS,
  STARTER_QUESTIONS,
} from '../../assessment/readiness-lists.ts';
import { label } from '../../label.ts';
import {
  boolean,
  choice,
  column,
  field,
  optionsOf,
  required,
  rich,
  rows,
  score,
  text,
  withNote,
} from '../define.ts';
import type { Section } from '../types.ts';

/** Whether our own firm is ready for key-account work: 7S, success factors, questions, tasks, pitfalls (domain §8.4). */
export const readiness: Section = {
  key: 'rdy',
  label: label('就绪度', 'Readiness'),
  of: 'company',
  weight: 0,
  validityDays: 365,
  fields: [
    ...SEVEN_S.flatMap(({ key, label: name, question }) => [
      field(`rdy.${key}`, `${name.zh}·现状`, `${name.en}, now`, score(), 0, question, withNote),
      field(`rdy.${key}_target`, `${name.zh}·目标`, `${name.en}, target`, score(), 0),
    ]),
    ...SUCCESS_FACTORS.map(({ key, label: name }) =>
      field(`rdy.csf_${key}`, name.zh, name.en, score(), 0, undefined, withNote),
    ),
    ...STARTER_QUESTIONS.map(({ key, label: name }) => field(`rdy.q_${key}`, name.zh, name.en, rich, 0)),
    field(
      'rdy.tasks',
      '准备任务',
      'Preparation tasks',
      rows(
        required('task', '任务', 'Task', choice(...optionsOf(PREPARATION_TASKS))),
        column('done', '已完成', 'Done', boolean),
        column('note', '说明', 'Note', text()),
      ),
      0,
    ),
    field(
      'rdy.pitfalls',
      '陷阱清单',
      'Pitfalls',
      rows(
        required('pitfall', '陷阱', 'Pitfall', choice(...optionsOf(PITFALLS))),
        column('present', '存在', 'Present', boolean),
        column('note', '说明', 'Note', text()),
      ),
      0,
    ),
    field(
      'rdy.benefits',
      '收益阶梯',
      'Benefit ladder',
      rows(
        required('step', '台阶', 'Step', choice(...optionsOf(BENEFIT_LADDER))),
        column('measure', '衡量', 'Measure', text()),
        column('base', '基线', 'Base', text(60)),
        column('now', '现状', 'Now', text(60)),
      ),
      0,
    ),
  ],
};
