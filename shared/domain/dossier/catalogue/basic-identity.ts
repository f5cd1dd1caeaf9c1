import { label } from '../../label.ts';
import { column, field, integer, required, rows, text } from '../define.ts';
import type { Field } from '../types.ts';
import { people } from './units.ts';

/** Names and places of the customer (domain §2.1). */
export const identity: readonly Field[] = [
  field(
    'bas.name_zh',
    '中文名称',
    'Chinese name',
    text(),
    3,
    label('确认法律主体', 'Identifies the legal entity'),
    {
      aliases: ['客户名称', '公司名称', 'Account name', 'Company name'],
    },
  ),
  field(
    'bas.name_en',
    '英文名称',
    'English name',
    text(),
    3,
    label('确认法律主体', 'Identifies the legal entity'),
  ),
  field('bas.short', '简称', 'Short name', text(40), 1, label('用于列表和图表', 'Used in lists and charts'), {
    aliases: ['客户简称'],
  }),
  field(
    'bas.uscc',
    '统一社会信用代码',
    'Unified credit code',
    text(18),
    2,
    label('避免重复建档', 'Prevents duplicate files'),
    {
      aliases: ['信用代码', 'USCC'],
    },
  ),
  field(
    'bas.hq_addr',
    '总部地址',
    'Head office',
    text(),
    2,
    label('去哪里拜访高层', 'Where its executives are visited'),
    { aliases: ['地址'] },
  ),
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
  field(
    'bas.phone',
    '电话',
    'Phone',
    text(40),
    1,
    label('总机与前台联系方式', 'How to reach the front desk'),
  ),
  field('bas.web', '网站', 'Website', text(), 1, label('公开信息来源', 'A source of public facts')),
];
