import { label } from '../../label.ts';
import {
  boolean,
  column,
  date,
  field,
  reference,
  required,
  rich,
  rows,
  score,
  tags,
  text,
  year,
} from '../define.ts';
import type { Field } from '../types.ts';
import { AGE_BAND, CHANNEL, COMMUNICATION, PERSONALITY } from './person-choices.ts';

const PERSONAL = { privacy: 'personal' } as const;
const SENSITIVE = { privacy: 'sensitive' } as const;

/** Who the person is (domain §2.9). */
export const who: readonly Field[] = [
  field('per.name', '姓名', 'Name', text(60), 3),
  field('per.name_en', '英文名', 'English name', text(80), 0),
  field(
    'per.seat',
    '任职',
    'Seat held',
    rows(
      required('seat', '职位', 'Seat', reference('seat')),
      column('from', '开始', 'From', date),
      column('to', '结束', 'To', date),
      column('acting', '代理', 'Acting', boolean),
    ),
    3,
    label('人员变动留下历史', 'Moves leave a history'),
  ),
  field('per.age_band', '年龄段', 'Age band', AGE_BAND, 1, label('职业前景', 'Career horizon'), PERSONAL),
  field(
    'per.birth_year',
    '出生年份',
    'Year of birth',
    year,
    1,
    label('职业前景', 'Career horizon'),
    PERSONAL,
  ),
  field('per.phone', '电话', 'Phone', text(40), 2, label('如何联系', 'How to reach'), PERSONAL),
  field('per.email', '邮箱', 'E-mail', text(), 2, label('如何联系', 'How to reach'), PERSONAL),
  field('per.im', '即时通信账号', 'Messenger', text(), 2, label('如何联系', 'How to reach'), PERSONAL),
  field(
    'per.education',
    '学历',
    'Education',
    rows(
      required('school', '学校', 'School', text()),
      column('degree', '学位', 'Degree', text(40)),
      column('major', '专业', 'Major', text()),
      column('year', '毕业年份', 'Year', year),
    ),
    1,
    label('校友关系', 'Alumni ties'),
    PERSONAL,
  ),
  field(
    'per.career',
    '履历',
    'Career',
    rows(
      required('org', '单位', 'Organization', text()),
      column('role', '职务', 'Role', text()),
      column('from', '开始', 'From', date),
      column('to', '结束', 'To', date),
    ),
    2,
    label('过去的渊源', 'Old ties'),
    PERSONAL,
  ),
  field(
    'per.ability',
    '能力',
    'Ability',
    score(),
    2,
    label('能不能推动事情', 'Can this person move things'),
    { note: true, ...PERSONAL },
  ),
];

/** How to deal with the person (domain §2.9, privacy §2.13). */
export const manner: readonly Field[] = [
  field(
    'per.personality',
    '性格',
    'Personality',
    PERSONALITY,
    2,
    label('用什么方式相处', 'Which manner suits'),
    { note: true, ...PERSONAL },
  ),
  field(
    'per.interests',
    '兴趣',
    'Interests',
    tags,
    1,
    label('正当的共同话题', 'Lawful common ground'),
    PERSONAL,
  ),
  field('per.hobbies', '爱好', 'Hobbies', tags, 1, label('正当的共同话题', 'Lawful common ground'), PERSONAL),
  field(
    'per.family',
    '家庭',
    'Family',
    rich,
    1,
    label('默认关闭，须有明确目的', 'Off by default, needs a stated purpose'),
    SENSITIVE,
  ),
  field(
    'per.hometown',
    '籍贯',
    'Home town',
    text(),
    1,
    label('默认关闭，须有明确目的', 'Off by default, needs a stated purpose'),
    SENSITIVE,
  ),
  field(
    'per.comm_style',
    '沟通风格',
    'Communication style',
    COMMUNICATION,
    2,
    label('怎样讲最有效', 'How to get through'),
  ),
  field(
    'per.channel',
    '偏好渠道',
    'Preferred channel',
    CHANNEL,
    2,
    label('怎样联系最合适', 'How to make contact'),
  ),
  field(
    'per.best_time',
    '方便时间',
    'Best time',
    text(),
    1,
    label('何时联系最合适', 'When to make contact'),
    PERSONAL,
  ),
];
