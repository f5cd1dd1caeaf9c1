import { label } from '../../label.ts';
import { CRITERIA, type Criterion } from '../../tier/criteria.ts';
import { OVERRIDE_REASON_LABELS, REVIEW_STATES, REVIEW_TRIGGERS } from '../../tier/review.ts';
import { TIER_BANDS } from '../../tier/tiers.ts';
import {
  boolean,
  choice,
  column,
  date,
  field,
  integer,
  locked,
  number,
  optionsOf,
  reference,
  references,
  required,
  rows,
  score,
  tags,
  text,
  withNote,
  year,
} from '../define.ts';
import type { Column, Field, Section } from '../types.ts';

const TIER = choice(...optionsOf(TIER_BANDS));
const TRIGGER = choice(...optionsOf(REVIEW_TRIGGERS));
const REASON = choice(...optionsOf(OVERRIDE_REASON_LABELS));
const points = number({ min: 0, max: 100 });

/** The score of one criterion; the remark holds what stands behind it. */
function criterionField(prefix: string, { id, label: name, anchors, inputUnit }: Criterion): Field {
  const unit =
    inputUnit === undefined
      ? {}
      : {
          help: label(
            `依据数据（${inputUnit.zh}）写在备注里`,
            `Put the input (${inputUnit.en}) in the remark`,
          ),
        };
  return { ...field(`${prefix}.${id}`, name.zh, name.en, score(anchors), 0, undefined, withNote), ...unit };
}

/** What is proposed and by whom; the same in a review and in the decision that it ends with (domain §5.7). */
const proposal: readonly Column[] = [
  column('reason_kind', '理由类别', 'Reason', REASON),
  column('reason', '理由', 'Explanation', text()),
  column('proposer', '提议人', 'Proposer', reference('colleague')),
  column('approvers', '批准人', 'Approvers', references('colleague')),
];

/** Decisions on the tier: appended by the commands of a review and never changed (domain §5.7). */
const historyField = (criteria: readonly Criterion[]): Field =>
  field(
    'tier.history',
    '历年分级',
    'Tier by year',
    rows(
      required('year', '年度', 'Year', year),
      column('date', '日期', 'Date', date),
      column('tier', '等级', 'Tier', TIER),
      column('computed', '计算等级', 'Computed tier', TIER),
      column('total', '总分', 'Total', points),
      column('cv', '当前价值', 'Current value', points),
      column('fp', '未来潜力', 'Future potential', points),
      column('fit', '契合与控制', 'Fit and control', points),
      column('model', '模型版本', 'Model version', integer({ min: 1 })),
      column('weights', '权重', 'Weights', tags),
      column('inputs', '依据数据', 'Inputs', tags),
      column('trigger', '触发', 'Trigger', TRIGGER),
      column('override', '人工调整', 'Override', boolean),
      ...proposal,
      column('effective', '生效', 'Effective from', date),
      column('expires', '失效', 'Expires', date),
      ...criteria.map(({ id, label: name, anchors }) =>
        column(id, `${id} ${name.zh}`, `${id} ${name.en}`, score(anchors)),
      ),
    ),
    0,
    label('分级会变，历史不改', 'Tiers change, history does not'),
    { ...locked, validityDays: null },
  );

/** Reviews on their way to a decision (domain §5.7). */
const reviewsField: Field = field(
  'tier.reviews',
  '定级评审',
  'Tier reviews',
  rows(
    required('opened', '提出', 'Opened', date),
    column('trigger', '触发', 'Trigger', TRIGGER),
    column('note', '说明', 'Note', text()),
    column('owner', '负责人', 'Owner', reference('colleague')),
    column('due', '期限', 'Due', date),
    column('status', '状态', 'Status', choice(...optionsOf(REVIEW_STATES))),
    column('computed', '计算等级', 'Computed tier', TIER),
    column('tier', '提议等级', 'Proposed tier', TIER),
    ...proposal,
    column('months', '有效月数', 'Months', integer({ min: 1 })),
    column('effective', '生效', 'Effective from', date),
    column('closed', '结束', 'Closed', date),
    column('comment', '意见', 'Comment', text()),
  ),
  0,
  undefined,
  { ...locked, validityDays: null },
);

const redFlag: Field = field(
  'tier.red_flag',
  '合规红旗',
  'Compliance red flag',
  boolean,
  0,
  label('未解除前最高定为 C', 'Holds the account at C until it is cleared'),
  withNote,
);

/** Criteria of today's tier (domain §5.2) and the tiers of earlier years (§5.7), by the criteria of a model. */
export function tierSection(criteria: readonly Criterion[]): Section {
  return {
    key: 'tier',
    label: label('分级', 'Tier'),
    of: 'account',
    weight: 0,
    validityDays: 365,
    fields: [
      ...criteria.map((criterion) => criterionField('tier', criterion)),
      redFlag,
      historyField(criteria),
      reviewsField,
    ],
  };
}

/** The same criteria as they are expected in three years (domain §5.4, future-back sheet). */
export function tierFutureSection(criteria: readonly Criterion[]): Section {
  return {
    key: 'tierFuture',
    label: label('三年后的分级', 'Tier in three years'),
    of: 'account',
    weight: 0,
    validityDays: 365,
    fields: criteria.map((criterion) => criterionField('tierFuture', criterion)),
  };
}

export const tier: Section = tierSection(CRITERIA);
export const tierFuture: Section = tierFutureSection(CRITERIA);
