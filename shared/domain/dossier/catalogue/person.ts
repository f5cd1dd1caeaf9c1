import { label } from '../../label.ts';
import {
  boolean,
  column,
  date,
  field,
  pastDate,
  references,
  required,
  rich,
  rows,
  text,
  year,
} from '../define.ts';
import type { Section } from '../types.ts';
import { CONTACT_CHANNEL, ORIENTATION } from './choices.ts';
import { LEGAL_BASIS } from './person-choices.ts';
import { manner, who } from './person-profile.ts';

const interests = [
  field(
    'per.kpi',
    '考核指标',
    'KPIs',
    rows(
      required('kpi', '指标', 'KPI', text()),
      column('target', '目标', 'Target', text()),
      column('year', '年度', 'Year', year),
    ),
    3,
    label('业务上的赢', 'The win for the business'),
  ),
  field(
    'per.pains',
    '痛点',
    'Pains',
    rows(required('pain', '痛点', 'Pain', text()), column('our_answer', '我方对策', 'Our answer', text())),
    3,
    label('业务上的赢', 'The win for the business'),
  ),
  field(
    'per.win',
    '个人诉求',
    'Personal win',
    rich,
    3,
    label('为什么会支持我们', 'Why this person would support us'),
  ),
  field('per.red_lines', '忌讳', 'Red lines', rich, 2, label('避免伤害关系', 'What must not happen')),
  field(
    'per.orientation',
    '决策取向',
    'Decision orientation',
    ORIENTATION,
    2,
    label('用什么打动对方', 'What convinces this person'),
  ),
] as const;

const log = [
  field(
    'per.contact_log',
    '接触记录',
    'Contact log',
    rows(
      required('date', '日期', 'Date', pastDate),
      column('colleagues', '我方人员', 'Our people', references('colleague')),
      column('channel', '渠道', 'Channel', CONTACT_CHANNEL),
      column('topic', '主题', 'Topic', text()),
      column('outcome', '结果', 'Outcome', rich),
      column('behaviour', '观察到的行为', 'Behaviour observed', rich),
      column('next', '下一步', 'Next step', text()),
      column('in_tender', '招标期间', 'During a tender', boolean),
      column('compliance', '合规备注', 'Compliance note', text()),
    ),
    3,
    label('关系层级的依据', 'Evidence for the closeness level'),
    { validityDays: null },
  ),
  field(
    'per.privacy_basis',
    '处理依据',
    'Legal basis',
    LEGAL_BASIS,
    3,
    label('合法使用个人信息', 'Lawful use of personal data'),
    { validityDays: null },
  ),
  field(
    'per.retention_until',
    '保存期限',
    'Keep until',
    date,
    3,
    label('到期删除或续期', 'Delete or renew when due'),
    { validityDays: null },
  ),
] as const;

/** A person at the customer (domain §2.9, privacy §2.13). */
export const person: Section = {
  key: 'per',
  label: label('人物', 'Person'),
  of: 'person',
  weight: 0,
  validityDays: 180,
  fields: [...who, ...manner, ...interests, ...log],
};
