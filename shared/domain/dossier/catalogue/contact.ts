import { label } from '../../label.ts';
import { SENTIMENTS } from '../../relationship/contact.ts';
import {
  boolean,
  field,
  integer,
  pastDate,
  reference,
  references,
  required,
  rich,
  rows,
  tags,
  text,
} from '../define.ts';
import type { Section } from '../types.ts';
import { CONTACT_CHANNEL } from './choices.ts';

/**
 * One contact with everybody who took part: a visit, a call, a meeting, a dinner, a site visit (domain §2.9 contact
 * log). A line in a person's own log stays possible; both are read as one. What was promised stands in the promise log
 * (`csat.promises`), which names the contact.
 */
export const contact: Section = {
  key: 'con',
  label: label('接触', 'Contact'),
  of: 'contact',
  weight: 0,
  validityDays: null,
  fields: [
    field('con.topic', '主题', 'Topic', text(200), 0),
    field('con.date', '日期', 'Date', pastDate, 0),
    field('con.channel', '方式', 'Kind', CONTACT_CHANNEL, 0),
    field('con.people', '客户方人员', 'Their people', references('person'), 0),
    field('con.colleagues', '我方人员', 'Our people', references('colleague'), 0),
    field('con.others', '其他在场者', 'Others present', text(300), 0),
    field('con.topics', '话题', 'Topics', tags, 0),
    field('con.outcome', '结果', 'Outcome', rich, 0),
    field(
      'con.sentiment',
      '气氛',
      'Sentiment',
      integer({ min: -2, max: 2 }),
      0,
      label(
        `${SENTIMENTS[0]?.label.zh}（−2）到${SENTIMENTS[4]?.label.zh}（+2）`,
        'From very bad (−2) to very good (+2)',
      ),
    ),
    field(
      'con.in_tender',
      '招标期间',
      'During a tender',
      boolean,
      0,
      label('标外接触占比由此得来', 'The share of contacts outside tenders comes from here'),
    ),
    field(
      'con.behaviours',
      '观察到的行为',
      'Behaviours observed',
      rows(
        required('person', '人物', 'Person', reference('person')),
        required('behaviour', '行为', 'Behaviour', text(500)),
      ),
      0,
      label(
        '层级 3 及以上要有 12 个月内的行为',
        'A level of 3 or more needs a behaviour of the last 12 months',
      ),
    ),
    field('con.next', '下一步', 'Next step', text(300), 0),
    field('con.compliance', '合规备注', 'Compliance note', text(300), 0),
  ],
};
