import { label } from '../../label.ts';
import { DECISION_ROLES, POLITICS } from '../../relationship/roles.ts';
import {
  boolean,
  choice,
  choices,
  column,
  date,
  field,
  integer,
  optionsOf,
  reference,
  required,
  rich,
  rows,
  text,
} from '../define.ts';
import type { Section } from '../types.ts';
import { POSITION_OPTIONS, TIE_ROLE } from './choices.ts';
import { ADAPTABILITY, BUYING, CLASS, COVERAGE, MODE, STABILITY } from './map-node-choices.ts';
import { zeroToFive } from './units.ts';

const position = [
  field(
    'node.roles',
    '决策角色',
    'Role in decisions',
    choices(...optionsOf(DECISION_ROLES)),
    3,
    label('在决策中起什么作用', 'What part the person plays'),
  ),
  field(
    'node.buying',
    '购买影响',
    'Buying influence',
    BUYING,
    2,
    label('从哪个角度影响购买', 'From which side purchases are influenced'),
  ),
  field('node.coach', '教练', 'Coach', boolean, 2, label('在内部指点我们', 'Guides us from inside')),
  field(
    'node.politics',
    '政治地位',
    'Political status',
    choice(...optionsOf(POLITICS)),
    3,
    label('离权力核心多近', 'How close to the core of power'),
  ),
  field(
    'node.influence',
    '影响力',
    'Influence',
    integer({ min: 1, max: 5 }),
    3,
    label('意见有多大分量', 'How much the opinion weighs'),
  ),
  field(
    'node.attitude',
    '态度',
    'Attitude',
    integer({ min: -2, max: 2 }),
    3,
    label('对我们的成功持什么立场', 'Stance toward our success'),
  ),
  field(
    'node.rel_class',
    '关系类别',
    'Kind of relationship',
    CLASS,
    1,
    label('关键客户关系还是普遍客户关系', 'Decisive person or broad tie'),
  ),
  field(
    'node.view_level',
    '其眼中我方地位',
    'How this person sees us',
    choice(...POSITION_OPTIONS),
    1,
    label('由本人看法决定', 'The person’s own view'),
  ),
  field('node.stability', '稳定性', 'Stability', STABILITY, 2, label('会不会离任', 'Might the person leave')),
  field(
    'node.outside',
    '所属外部机构',
    'Outside organization',
    text(200),
    0,
    label('不属于客户的顾问、设计院、主管部门等', 'An adviser, institute or authority beside the customer'),
    { validityDays: null },
  ),
  field(
    'node.parked',
    '停放',
    'Parked',
    boolean,
    0,
    label('不值得画在图上，也不计入指标', 'Not worth drawing; no metric counts the person'),
    { validityDays: null },
  ),
] as const;

const approach = [
  field(
    'node.level_target',
    '关系目标',
    'Closeness target',
    integer(zeroToFive),
    3,
    label('要达到的关系层级', 'The closeness to be reached'),
  ),
  field('node.target_date', '目标日期', 'Target date', date, 2, label('何时达到', 'By when')),
  field(
    'node.coverage',
    '接触深度',
    'Depth of contact',
    COVERAGE,
    2,
    label('接触是否充分', 'Is there enough contact'),
  ),
  field(
    'node.adapt',
    '变革适应性',
    'Adaptability to change',
    ADAPTABILITY,
    2,
    label('怎样介绍新方案', 'How to present something new'),
  ),
  field(
    'node.mode',
    '反应模式',
    'Response mode',
    MODE,
    2,
    label('增长和困境中的人才会买', 'People in growth or trouble buy'),
  ),
  field('node.expect', '期望', 'Expectation', rich, 2, label('希望我们做什么', 'What is expected of us')),
  field(
    'node.owner',
    '责任人',
    'Owner',
    reference('colleague'),
    3,
    label('谁负责这条关系', 'Who answers for this tie'),
  ),
  field(
    'node.sponsor',
    '高层对口',
    'Executive sponsor',
    reference('colleague'),
    1,
    label('我方高层与其对口', 'Our executive paired with this person'),
  ),
] as const;

const ties = [
  field(
    'node.links',
    '与我方人员的联系',
    'Links with our people',
    rows(
      required('colleague', '我方人员', 'Our person', reference('colleague')),
      required('level', '现状', 'Level', integer(zeroToFive)),
      column('target', '目标', 'Target', integer(zeroToFive)),
      column('role', '角色', 'Role', TIE_ROLE),
    ),
    3,
    label('当前关系层级取各条联系的最高值', 'Today’s closeness is the highest of the links'),
  ),
  field(
    'node.rivals',
    '与竞争者关系',
    'Ties with rivals',
    rows(
      required('supplier', '竞争者', 'Rival', reference('supplier')),
      required('depth', '深度', 'Depth', integer(zeroToFive)),
      column('nature', '性质', 'Nature', rich),
    ),
    2,
    label('谁站在对手一边', 'Who stands with a rival'),
  ),
] as const;

/** What the relationship map shows of a person (domain §7.1, §7.2). */
export const mapNode: Section = {
  key: 'node',
  label: label('关系地图属性', 'Relationship map'),
  of: 'person',
  weight: 0,
  validityDays: 180,
  fields: [...position, ...approach, ...ties],
};
