import { label } from '../../label.ts';
import { PROMISE_SIDES } from '../../relationship/contact.ts';
import {
  choice,
  column,
  date,
  field,
  integer,
  money,
  number,
  option,
  optionsOf,
  pastDate,
  reference,
  required,
  rows,
  text,
} from '../define.ts';
import type { Section } from '../types.ts';
import { COMPLAINT_COLUMNS } from './complaint-columns.ts';
import { zeroToFive } from './units.ts';

const NEED_DIMENSION = choice(
  option('price', '价格', 'Price'),
  option('availability', '可获得性', 'Availability'),
  option('packaging', '包装', 'Packaging'),
  option('performance', '性能', 'Performance'),
  option('ease', '易用', 'Ease of use'),
  option('assurance', '保证', 'Assurance'),
  option('life_cycle', '生命周期成本', 'Life-cycle cost'),
  option('social', '社会接受度', 'Social acceptance'),
);

const NEED_TYPE = choice(option('explicit', '显性', 'Explicit'), option('latent', '隐性', 'Latent'));

const TOUCHPOINT = choice(
  option('strategy', '战略交流', 'Strategy talk'),
  option('planning', '规划', 'Planning'),
  option('sales', '销售', 'Sales'),
  option('delivery', '交付', 'Delivery'),
  option('after_sales', '售后', 'After-sales'),
);

const SURVEY_TOOL = choice(
  option('survey', '问卷', 'Survey'),
  option('interview', '访谈', 'Interview'),
  option('card', '意见卡', 'Opinion card'),
  option('portal', '客户供应商评价', 'Customer scorecard'),
);

const COST_TYPE = choice(
  option('money', '金钱', 'Money'),
  option('time', '时间', 'Time'),
  option('effort', '精力', 'Effort'),
);

const KEPT = choice(
  option('yes', '按时兑现', 'Kept'),
  option('late', '延迟兑现', 'Late'),
  option('no', '未兑现', 'Broken'),
  option('open', '未到期', 'Open'),
);

const HELP_HURT = choice(option('help', '助益', 'Helps'), option('hurt', '损害', 'Hurts'));

/** Needs, expectations, satisfaction (domain §2.10). */
export const satisfaction: Section = {
  key: 'csat',
  label: label('需求·期望·满意', 'Needs, expectations, satisfaction'),
  of: 'account',
  weight: 8,
  validityDays: 180,
  dossier: 'customer',
  fields: [
    field(
      'csat.needs',
      '需求',
      'Needs',
      rows(
        required('need', '需求', 'Need', text()),
        column('type', '类型', 'Type', NEED_TYPE),
        column('dimension', '维度', 'Dimension', NEED_DIMENSION),
        column('priority', '优先级', 'Priority', integer(zeroToFive)),
        column('our_fit', '我方满足度', 'Our fit', integer(zeroToFive)),
        column('rival_fit', '最强对手满足度', 'Best rival fit', integer(zeroToFive)),
      ),
      3,
      label('客户看重什么', 'What the customer values'),
    ),
    field(
      'csat.expect',
      '期望',
      'Expectations',
      rows(
        required('topic', '主题', 'Topic', text()),
        column('expected', '期望', 'Expected', integer(zeroToFive)),
        column('promised', '承诺', 'Promised', integer(zeroToFive)),
        column('perceived', '感知', 'Perceived', integer(zeroToFive)),
        column('date', '日期', 'Date', pastDate),
      ),
      3,
      label(
        '感知减期望：低于 0 不满，高于 0 惊喜',
        'Perceived minus expected: below 0 unhappy, above 0 delighted',
      ),
    ),
    field(
      'csat.touch',
      '触点评价',
      'Touchpoint ratings',
      rows(
        required('touchpoint', '触点', 'Touchpoint', TOUCHPOINT),
        column('score', '评分', 'Score', number(zeroToFive)),
        column('date', '日期', 'Date', pastDate),
      ),
      2,
      label('黏性指标 P4：全程是否顺畅', 'Stickiness indicator P4: smooth from end to end'),
    ),
    field(
      'csat.survey',
      '满意度调查',
      'Survey results',
      rows(
        required('date', '日期', 'Date', pastDate),
        column('tool', '方式', 'Tool', SURVEY_TOOL),
        column('n', '样本数', 'Sample', integer({ min: 0 })),
        column('csat', '满意度', 'CSAT', number({ min: 0, max: 100 })),
        column('nps', '净推荐值', 'NPS', number({ min: -100, max: 100 })),
      ),
      3,
      label('满意度在变好还是变差', 'Whether satisfaction rises or falls'),
    ),
    field(
      'csat.total_cost',
      '客户总成本',
      'Customer’s own cost of dealing with us',
      rows(
        required('type', '类型', 'Type', COST_TYPE),
        required('description', '说明', 'Description', text()),
        column('size', '大小', 'Size', text()),
      ),
      1,
      label('减少客户的付出', 'Cuts what dealing with us costs the customer'),
    ),
    field(
      'csat.complaints',
      '投诉',
      'Complaints',
      rows(...COMPLAINT_COLUMNS),
      2,
      label('挽回与改进的机会', 'A chance to recover and to learn'),
    ),
    field(
      'csat.promises',
      '承诺台账',
      'Promise log',
      rows(
        required('promise', '承诺', 'Promise', text()),
        column('by', '承诺人', 'By', reference('colleague')),
        column('to', '对象', 'To', reference('person')),
        column('made', '承诺日期', 'Made on', pastDate),
        column('due', '到期', 'Due', date),
        column('kept', '兑现', 'Kept', KEPT),
        column('side', '承诺方', 'Promised by', choice(...optionsOf(PROMISE_SIDES))),
        column('contact', '接触', 'Contact', reference('contact')),
      ),
      2,
      label('防止过度承诺', 'Stops over-promising'),
    ),
    field(
      'csat.help_hurt',
      '我方工作的助益与损害',
      'Where we help or hurt',
      rows(
        required('activity', '做法', 'Activity', text()),
        required('effect', '作用', 'Effect', HELP_HURT),
        column('size', '金额影响', 'Size', money),
        column('action', '行动', 'Action', text()),
      ),
      2,
      label('哪些做法帮了客户，哪些添了损', 'Which of our doings lift or harm its results'),
    ),
  ],
};
