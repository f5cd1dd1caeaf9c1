import { label } from '../../label.ts';
import {
  boolean,
  choice,
  column,
  date,
  field,
  integer,
  money,
  option,
  percent,
  reference,
  references,
  required,
  rich,
  rows,
  text,
} from '../define.ts';
import type { Section } from '../types.ts';
import { TEAM_ROLE } from './choices.ts';
import { people } from './units.ts';

const OWNERSHIP = choice(
  option('central_soe', '央企', 'Central state-owned'),
  option('local_soe', '地方国企', 'Local state-owned'),
  option('private', '民营', 'Private'),
  option('foreign', '外资', 'Foreign'),
  option('joint_venture', '合资', 'Joint venture'),
  option('public', '事业单位', 'Public institution'),
  option('other', '其他', 'Other'),
);

const LEGAL_FORM = choice(
  option('limited', '有限责任公司', 'Limited company'),
  option('joint_stock', '股份有限公司', 'Joint-stock company'),
  option('listed', '上市公司', 'Listed company'),
  option('partnership', '合伙企业', 'Partnership'),
  option('sole', '个人独资', 'Sole proprietorship'),
  option('government', '政府机关', 'Government body'),
  option('other', '其他', 'Other'),
);

/** Basic data (domain §2.1). */
export const basic: Section = {
  key: 'bas',
  label: label('基础资料', 'Basic data'),
  of: 'account',
  weight: 8,
  validityDays: 730,
  dossier: 'customer',
  fields: [
    field('bas.name_zh', '中文名称', 'Chinese name', text(), 3, label('确认法律主体', 'Identifies the legal entity'), {
      aliases: ['客户名称', '公司名称', 'Account name', 'Company name'],
    }),
    field('bas.name_en', '英文名称', 'English name', text(), 3, label('确认法律主体', 'Identifies the legal entity')),
    field('bas.short', '简称', 'Short name', text(40), 1, label('用于列表和图表', 'Used in lists and charts'), { aliases: ['客户简称'] }),
    field('bas.uscc', '统一社会信用代码', 'Unified credit code', text(18), 2, label('避免重复建档', 'Prevents duplicate files'), {
      aliases: ['信用代码', 'USCC'],
    }),
    field('bas.hq_addr', '总部地址', 'Head office', text(), 2, label('去哪里拜访高层', 'Where its executives are visited'), { aliases: ['地址'] }),
    field(
      'bas.sites',
      '生产与办公地点',
      'Sites',
      rows(
        required('name', '地点', 'Site', text()),
        column('address', '地址', 'Address', text()),
        column('function', '职能', 'Function', text()),
        column('headcount', '人数', 'Headcount', integer({ unit: people, min: 0 })),
        column('our_supply', '我方供货', 'Our supply', text()),
      ),
      2,
      label('需求落在哪些地点', 'Where the demand sits'),
    ),
    field('bas.phone', '电话', 'Phone', text(40), 1, label('总机与前台联系方式', 'How to reach the front desk')),
    field('bas.web', '网站', 'Website', text(), 1, label('公开信息来源', 'A source of public facts')),
    field('bas.ownership', '所有制', 'Ownership', OWNERSHIP, 2, label('影响决策风格与信用', 'Shapes decision style and credit')),
    field('bas.org_form', '企业组织形式', 'Legal form', LEGAL_FORM, 1, label('责任形式与信息披露义务', 'Liability and disclosure duties')),
    field('bas.ticker', '上市地与代码', 'Listing', text(40), 1, label('可查阅公开披露', 'Leads to public filings')),
    field('bas.group', '集团或母公司', 'Parent group', text(), 2, label('预算权在哪一级', 'Where budget power sits')),
    field(
      'bas.subs',
      '下属公司',
      'Subsidiaries',
      rows(
        required('name', '名称', 'Name', text()),
        column('stake', '持股比例', 'Stake', percent),
        column('role', '定位', 'Role', text()),
        column('buys_from_us', '向我方采购', 'Buys from us', boolean),
      ),
      1,
      label('还有哪些单位可以拓展', 'Where else we could supply'),
    ),
    field(
      'bas.shareholders',
      '股东结构',
      'Shareholders',
      rows(
        required('name', '股东', 'Shareholder', text()),
        column('share', '持股比例', 'Share', percent),
        column('type', '类型', 'Type', text()),
      ),
      2,
      label('谁真正控制这家公司', 'Who really controls the company'),
    ),
    field('bas.owner', '所有者', 'Owner', references('person'), 3, label('最终拍板的人', 'Who has the last word')),
    field('bas.legal_rep', '法定代表人', 'Legal representative', references('person'), 3, label('合同签署与责任主体', 'Who signs and is liable')),
    field('bas.top_mgr', '经营管理者', 'Top managers', references('person'), 3, label('实际经营的负责人', 'Who runs the business')),
    field('bas.founded', '成立时间', 'Founded', date, 1, label('所处的生命阶段', 'Its stage of life')),
    field('bas.deal_since', '与我方交易起始', 'Trading since', date, 2, label('合作年限', 'Length of dealings')),
    field('bas.capital', '注册资本', 'Registered capital', money, 2, label('规模', 'Scale')),
    field('bas.assets', '资产总额', 'Total assets', money, 2, label('规模', 'Scale')),
    field('bas.headcount', '员工数', 'Employees', integer({ unit: people, min: 0 }), 2, label('规模，人均营收', 'Scale and its own revenue per head'), {
      aliases: ['员工人数', 'Headcount'],
    }),
    field('bas.industry', '行业与业种', 'Industry and trade', text(), 3, label('与同业对标', 'Benchmarks with its peers'), { aliases: ['行业', 'Industry'] }),
    field('bas.industry_code', '行业代码', 'Industry code', text(12), 0, label('国民经济行业分类代码', 'Code of the national industry classification')),
    field('bas.scope', '经营范围', 'Business scope', rich, 1, label('与我方产品的契合', 'Fit with what we offer')),
    field('bas.fy_end', '财年结束月', 'Fiscal year end (month)', integer({ unit: label('月', 'month'), min: 1, max: 12 }), 2, label('预算的时间节奏', 'Timing of its budget')),
    field('bas.am', '客户经理', 'Account manager', reference('colleague'), 3, label('谁对这家客户负责', 'Who answers for the account'), { aliases: ['AM'] }),
    field(
      'bas.core_team',
      '核心团队',
      'Core team',
      rows(
        required('person', '人员', 'Person', reference('colleague')),
        column('role', '角色', 'Role', TEAM_ROLE),
        column('allocation', '投入比例', 'Allocation', percent),
        column('from', '开始', 'From', date),
        column('to', '结束', 'To', date),
      ),
      3,
      label('人均指标需要的投入人力', 'Staff behind the per-head figures'),
    ),
  ],
};
