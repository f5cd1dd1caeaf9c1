import { label } from '../../label.ts';
import {
  choice,
  column,
  date,
  field,
  integer,
  money,
  option,
  reference,
  required,
  rich,
  rows,
  text,
  year,
} from '../define.ts';
import type { Section } from '../types.ts';
import { PROGRESS } from './choices.ts';
import { zeroToFive } from './units.ts';

const GENERIC = choice(
  option('cost', '成本领先', 'Cost leadership'),
  option('diff', '差异化', 'Differentiation'),
  option('focus_cost', '集中成本领先', 'Cost focus'),
  option('focus_diff', '集中差异化', 'Differentiation focus'),
  option('middle', '夹在中间', 'Stuck in the middle'),
);

const QUADRANT = choice(
  option('strength', '优势', 'Strength'),
  option('weakness', '劣势', 'Weakness'),
  option('opportunity', '机会', 'Opportunity'),
  option('threat', '威胁', 'Threat'),
);

const statements = [
  field('str.vision', '愿景', 'Vision', rich, 3, label('最高层的契合点', 'Where fit at the top begins')),
  field('str.mission', '使命', 'Mission', rich, 1, label('它为什么存在', 'Why it exists')),
  field('str.values', '价值观', 'Values', rich, 2, label('价值观是否契合', 'Do our values fit')),
  field(
    'str.positioning',
    '市场定位（自我认知）',
    'Positioning: own view',
    rich,
    3,
    label('与市场看法是否一致', 'Does it match the market’s view'),
  ),
  field(
    'str.positioning_market',
    '市场定位（市场看法）',
    'Positioning: market’s view',
    rich,
    3,
    label('与自我认知是否一致', 'Does it match its own view'),
  ),
  field(
    'str.generic',
    '基本战略',
    'Generic strategy',
    GENERIC,
    2,
    label('“夹在中间”要提示风险', 'Stuck in the middle is a risk'),
  ),
  field(
    'str.value_prop',
    '价值主张',
    'Value proposition',
    rich,
    2,
    label('我们能否成为它的卖点', 'Can we be its selling point'),
  ),
  field('str.model', '商业模式', 'Business and profit model', rich, 2, label('它靠什么赚钱', 'How it earns')),
  field('str.digital', '数字化路线', 'Digital roadmap', rich, 1, label('新的需求', 'New demand')),
  field('str.esg', 'ESG 路线', 'ESG roadmap', rich, 1, label('新的需求', 'New demand')),
] as const;

const lists = [
  field(
    'str.segments',
    '目标市场',
    'Target segments',
    rows(
      required('segment', '细分市场', 'Segment', text()),
      column('priority', '优先级', 'Priority', integer({ min: 1, max: 5 })),
      column('reason', '原因', 'Reason', text()),
    ),
    2,
    label('需求结构', 'Mix of its demand'),
  ),
  field(
    'str.goals_35',
    '3–5 年战略目标',
    'Goals for 3–5 years',
    rows(
      required('goal', '目标', 'Goal', text()),
      column('metric', '指标', 'Metric', text()),
      column('base', '基线', 'Base', text()),
      column('target', '目标值', 'Target', text()),
      column('year', '年份', 'Year', year),
    ),
    3,
    label('站在未来看现在', 'Looking at today from the future'),
  ),
  field(
    'str.initiatives',
    '战略举措',
    'Strategic initiatives',
    rows(
      required('name', '举措', 'Initiative', text()),
      column('sponsor', '发起人', 'Sponsor', reference('person')),
      column('budget', '预算', 'Budget', money),
      column('start', '开始', 'Start', date),
      column('end', '结束', 'End', date),
      column('status', '状态', 'Status', PROGRESS),
      column('relevance', '与我方相关度', 'Relevance to us', integer(zeroToFive)),
      column('our_role', '我方角色', 'Our role', text()),
    ),
    3,
    label('钱花在哪里', 'Where the money goes'),
  ),
  field(
    'str.core_comp',
    '核心竞争力',
    'Core competence',
    rows(required('text', '内容', 'Text', text()), column('durability', '持久性', 'Durability', text())),
    2,
    label('我们能否成为其中一环', 'Can we be a partner in it'),
  ),
  field(
    'str.swot',
    '优劣势机会威胁',
    'SWOT',
    rows(
      required('quadrant', '象限', 'Quadrant', QUADRANT),
      required('text', '内容', 'Text', text()),
      column('evidence', '依据', 'Evidence', text()),
    ),
    2,
    label('汇总判断', 'The judgement in summary'),
  ),
  field(
    'str.challenges',
    '战略挑战与痛点',
    'Challenges and pains',
    rows(
      required('challenge', '挑战', 'Challenge', text()),
      column('owner', '责任人', 'Owner', reference('person')),
      column('cost_of_inaction', '不解决的代价', 'Cost of inaction', money),
      column('our_answer', '我方对策', 'Our answer', text()),
    ),
    3,
    label('价值销售的抓手', 'Where selling on value begins'),
  ),
  field(
    'str.ma',
    '并购重组',
    'Mergers and acquisitions',
    rows(
      required('date', '日期', 'Date', date),
      required('event', '事件', 'Event', text()),
      column('effect', '影响', 'Effect', text()),
    ),
    2,
    label('触发重新定级', 'Triggers a new tier review'),
  ),
] as const;

/** Strategic positioning (domain §2.6). */
export const strategy: Section = {
  key: 'str',
  label: label('战略定位', 'Strategic positioning'),
  of: 'account',
  weight: 12,
  validityDays: 365,
  dossier: 'customer',
  fields: [...statements, ...lists],
};
