import { label } from '../../label.ts';
import {
  boolean,
  choice,
  column,
  date,
  field,
  integer,
  option,
  reference,
  references,
  required,
  rows,
  text,
  withNote,
} from '../define.ts';
import type { Field } from '../types.ts';
import { days } from './units.ts';

/** How the customer awards business once the offers are in. */
const AWARD_RULE = choice(
  option('lowest', '最低价中标', 'Lowest price'),
  option('weighted', '综合评分', 'Weighted score'),
  option('quota', '按名次分配份额', 'Quota split'),
  option('negotiated', '谈判', 'Negotiated'),
);

/**
 * How a supplier is chosen: stages with their gatekeepers, dates, award rule, knock-outs (domain §3.1). Weight 0, so
 * that the completeness of §3.1 stays as it is defined there.
 */
export const processFields: readonly Field[] = [
  field(
    'cat.award_rule',
    '定标规则',
    'Award rule',
    AWARD_RULE,
    0,
    label('最后怎样定：谁赢，分几家', 'How it is settled in the end: who wins, how many share'),
    withNote,
  ),
  field(
    'cat.stages',
    '选择过程',
    'Selection stages',
    rows(
      column('step', '步骤', 'Step', integer({ min: 1, max: 99 })),
      required('name', '阶段', 'Stage', text()),
      column('gatekeeper', '把关人', 'Gatekeeper', reference('person')),
      column('deciders', '参与决定', 'Who decides', references('person')),
      column('gate', '过关条件', 'What passes the gate', text()),
      column('days', '通常天数', 'Typical days', integer({ unit: days, min: 0 })),
    ),
    0,
    label(
      '从需求到定标的每一关：谁把关，凭什么过',
      'Every gate from need to award: who keeps it, what passes',
    ),
  ),
  field(
    'cat.calendar',
    '选择日历',
    'Selection calendar',
    rows(
      required('event', '事项', 'Event', text()),
      column('date', '日期', 'Date', date),
      column('owner', '客户负责人', 'Their owner', reference('person')),
      column('note', '说明', 'Note', text()),
    ),
    0,
    label('下一次出手的日子', 'The next days on which to act'),
  ),
  field(
    'cat.knock_outs',
    '硬性门槛',
    'Knock-out requirements',
    rows(
      required('requirement', '要求', 'Requirement', text()),
      column('proof', '证明方式', 'Proof', text()),
      column('we_meet', '我方满足', 'We meet it', boolean),
    ),
    0,
    label('不满足即出局', 'Whoever misses one is out'),
  ),
];
