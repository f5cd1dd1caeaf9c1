import { label } from '../../label.ts';
import {
  choice,
  column,
  date,
  field,
  integer,
  money,
  option,
  required,
  rows,
  tags,
  text,
} from '../define.ts';
import { industry } from './industry.ts';

export const publicSector = industry({
  key: 'public',
  label: label('政府与公共事业', 'Public sector'),
  help: label('看预算、采购方式与审批', 'Looks at budgets, procurement and approval'),
  asks: [
    'env.regulation',
    'pln.capex',
    'fin.auth_limits',
    'fin.budget_cycle',
    'org.committees',
    'org.culture_decision',
  ],
  section: { key: 'xpub', label: label('预算与采购', 'Budget and procurement') },
  fields: [
    field(
      'x.pub_budget',
      '预算项目',
      'Budget items',
      rows(
        required('item', '项目', 'Item', text()),
        column('source', '资金来源', 'Source of money', text()),
        column('amount', '金额', 'Amount', money),
        column('approval', '批复日期', 'Approved on', date),
      ),
      3,
      label('钱批下来没有', 'Whether the money is there'),
    ),
    field(
      'x.pub_method',
      '采购方式',
      'Procurement method',
      choice(
        option('open', '公开招标', 'Open tender'),
        option('invited', '邀请招标', 'Restricted tender'),
        option('negotiated', '竞争性磋商', 'Competitive negotiation'),
        option('single', '单一来源', 'Single source'),
        option('framework', '框架协议', 'Framework agreement'),
      ),
      3,
      label('以什么方式参与', 'How we can take part'),
    ),
    field(
      'x.pub_policy',
      '适用政策',
      'Policies that apply',
      tags,
      2,
      label('立项的依据', 'What the project rests on'),
    ),
  ],
});

export const retail = industry({
  key: 'retail',
  label: label('零售与互联网', 'Retail and internet'),
  help: label('看流量、门店与大促节奏', 'Looks at traffic, shops and the calendar of sales'),
  asks: ['cha.service_area', 'env.its_competitors', 'env.rank', 'str.model', 'str.digital', 'pln.milestones'],
  section: { key: 'xret', label: label('渠道与用户', 'Channels and users') },
  fields: [
    field(
      'x.ret_shops',
      '门店数',
      'Shops',
      integer({ unit: label('家', 'shops'), min: 0 }),
      2,
      label('线下需求的规模', 'Size of demand in shops'),
    ),
    field(
      'x.ret_users',
      '月活用户',
      'Monthly active users',
      integer({ unit: label('万人', '10,000 users'), min: 0 }),
      2,
      label('线上需求的规模', 'Size of demand online'),
    ),
    field(
      'x.ret_gmv',
      '年交易额',
      'Yearly transaction volume',
      money,
      3,
      label('规模与增速', 'Scale and growth'),
    ),
    field(
      'x.ret_calendar',
      '大促与备货节点',
      'Sales events',
      rows(
        required('event', '节点', 'Event', text()),
        column('date', '日期', 'Date', date),
        column('need', '对供应商的要求', 'Asked of suppliers', text()),
      ),
      2,
      label('何时要货', 'When goods are needed'),
    ),
  ],
});
