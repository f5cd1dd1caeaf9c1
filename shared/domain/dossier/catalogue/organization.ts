import { label } from '../../label.ts';
import {
  choice,
  column,
  field,
  integer,
  option,
  pastDate,
  reference,
  references,
  required,
  rows,
  text,
} from '../define.ts';
import type { Section } from '../types.ts';
import { days, zeroToFive } from './units.ts';

const ACTIVITY = choice(
  option('need', '提出需求', 'Need'),
  option('spec', '制定规格', 'Specification'),
  option('budget', '预算', 'Budget'),
  option('evaluate', '评估', 'Evaluation'),
  option('recommend', '推荐', 'Recommendation'),
  option('decide', '决策', 'Decision'),
  option('approve', '批准', 'Approval'),
  option('contract', '签约', 'Contract'),
);

const DECISION_STYLE = choice(
  option('one_person', '一言堂', 'One person'),
  option('collective', '集体决策', 'Collective'),
  option('delegated', '授权决策', 'Delegated'),
  option('group', '集团管控', 'Group headquarters'),
);

/** Organization and decisions (domain §2.9); persons and seats are records of their own. */
export const organization: Section = {
  key: 'org',
  label: label('组织与决策', 'Organization and decisions'),
  of: 'account',
  weight: 12,
  validityDays: 180,
  dossier: 'customer',
  fields: [
    field(
      'org.chart',
      '组织架构（核对日期）',
      'Organization chart (as of)',
      pastDate,
      3,
      label('架构图以哪天为准', 'The day on which the chart was true'),
    ),
    field(
      'org.chains',
      '决策链',
      'Decision chains',
      rows(
        required('topic', '主题或品类', 'Topic or category', text()),
        required('step', '步骤', 'Step', integer({ min: 1 })),
        required('activity', '活动', 'Activity', ACTIVITY),
        column('person', '人员', 'Person', reference('person')),
        column('body', '机构', 'Body', text()),
        column('criteria', '标准', 'Criteria', text()),
        column('days', '通常用时', 'Typical time', integer({ unit: days, min: 0 })),
        column('our_influence', '我方影响力', 'Our influence', integer(zeroToFive)),
      ),
      3,
      label('一单采购怎样一步步定下来', 'How a purchase is decided, step by step'),
    ),
    field(
      'org.committees',
      '委员会',
      'Committees',
      rows(
        required('name', '名称', 'Name', text()),
        column('members', '成员', 'Members', references('person')),
        column('power', '权限', 'Power', text()),
        column('cycle', '会期', 'Cycle', text()),
      ),
      2,
      label('集体决策在哪里发生', 'Where collective decisions are made'),
    ),
    field(
      'org.culture_decision',
      '决策风格',
      'Decision style',
      DECISION_STYLE,
      2,
      label('只靠一个联系人不够', 'One contact is not enough'),
    ),
  ],
};
