import {
  boolean,
  choice,
  column,
  date,
  integer,
  number,
  option,
  pastDate,
  reference,
  required,
  text,
} from '../define.ts';
import type { Column } from '../types.ts';
import { CONTACT_CHANNEL } from './choices.ts';
import { hours, zeroToFive } from './units.ts';

const COMPLAINT_CATEGORY = choice(
  option('quality', '质量', 'Quality'),
  option('delivery', '交付', 'Delivery'),
  option('service', '服务', 'Service'),
  option('price', '价格与结算', 'Price and billing'),
  option('people', '人员', 'People'),
  option('other', '其他', 'Other'),
);

/** Course of a complaint from first word to lesson (domain §9.3). */
export const COMPLAINT_COLUMNS: readonly Column[] = [
  required('no', '编号', 'Number', text(40)),
  required('date', '日期', 'Date', pastDate),
  column('channel', '渠道', 'Channel', CONTACT_CHANNEL),
  column('contact', '投诉人', 'Contact', reference('person')),
  column('category', '类别', 'Category', COMPLAINT_CATEGORY),
  column('severity', '严重度', 'Severity', integer({ min: 1, max: 4 })),
  column('text', '内容', 'Text', text()),
  column('first_reply_hours', '首次答复', 'First reply', number({ unit: hours, min: 0 })),
  column('owner', '负责人', 'Owner', reference('colleague')),
  column('root_cause', '根因', 'Root cause', text()),
  column('fix', '措施', 'Fix', text()),
  column('compensation', '补偿', 'Compensation', text()),
  column('accepted', '客户认可', 'Accepted', boolean),
  column('closed', '关闭日期', 'Closed', pastDate),
  column('follow_up', '回访日期', 'Follow-up', date),
  column('satisfaction_after', '事后满意度', 'Satisfaction after', integer(zeroToFive)),
];
