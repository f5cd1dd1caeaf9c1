import { label } from '../../label.ts';
import {
  choice,
  column,
  field,
  integer,
  money,
  number,
  option,
  pastDate,
  percent,
  reference,
  references,
  required,
  rich,
  rows,
  score,
  text,
  withNote,
  year,
} from '../define.ts';
import type { Section } from '../types.ts';
import { zeroToFive } from './units.ts';

/** Stages of the tie between two firms (domain §2.3). */
const TIE_STAGE = choice(
  option('exploratory', '试探', 'Exploratory'),
  option('basic', '基础', 'Basic'),
  option('cooperative', '合作', 'Cooperative'),
  option('interdependent', '互赖', 'Interdependent'),
  option('integrated', '一体', 'Integrated'),
);

/** Business status (domain §2.3). */
export const business: Section = {
  key: 'bus',
  label: label('业务状况', 'Business status'),
  of: 'account',
  weight: 8,
  validityDays: 365,
  dossier: 'customer',
  fields: [
    field(
      'bus.sales_record',
      '销售实绩',
      'Its sales record',
      rows(
        required('year', '年度', 'Year', year),
        required('product_line', '产品线', 'Product line', text()),
        column('revenue', '营收', 'Revenue', money),
        column('volume', '销量', 'Volume', number()),
        column('share', '市场份额', 'Market share', percent),
      ),
      3,
      label('增长靠什么拉动', 'What drives its growth'),
    ),
    field(
      'bus.mgr_quality',
      '经营者素质',
      'Quality of managers',
      score(),
      2,
      label('战略能否落地', 'Can it execute'),
      withNote,
    ),
    field(
      'bus.staff_quality',
      '业务人员素质',
      'Quality of staff',
      score(),
      2,
      label('战略能否落地', 'Can it execute'),
      withNote,
    ),
    field(
      'bus.rel_rivals',
      '与我方竞争者关系',
      'Ties with our rivals',
      rows(
        required('rival', '竞争者', 'Rival', reference('supplier')),
        column('categories', '品类', 'Categories', references('category')),
        column('depth', '深度', 'Depth', integer(zeroToFive)),
        column('since', '起始年', 'Since', year),
        column('note', '说明', 'Note', rich),
      ),
      3,
      label('供应商档案的线索', 'Feeds the supplier dossier'),
    ),
    field(
      'bus.rel_us',
      '与我方业务关系',
      'Business tie with us',
      TIE_STAGE,
      3,
      label('合作走到哪个阶段', 'Which stage the tie has reached'),
      withNote,
    ),
    field(
      'bus.attitude_us',
      '合作态度',
      'Attitude to cooperation',
      score(),
      2,
      label('合作氛围', 'Climate between us'),
      withNote,
    ),
    field(
      'bus.milestones',
      '合作大事记',
      'Joint history',
      rows(
        required('date', '日期', 'Date', pastDate),
        required('event', '事件', 'Event', text()),
        column('meaning', '意义', 'Meaning', text()),
      ),
      1,
      label('我们共同走过的路', 'The story we share'),
    ),
  ],
};
