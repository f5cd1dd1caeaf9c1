import { label } from '../../label.ts';
import { WARNING_KINDS, WARNING_STATES } from '../../tier/review.ts';
import {
  choice,
  column,
  date,
  field,
  optionsOf,
  pastDate,
  reference,
  required,
  rows,
  text,
} from '../define.ts';
import type { Section } from '../types.ts';

/** What was noticed about an account and who deals with it (domain §5.7 early-warning board). */
export const warning: Section = {
  key: 'warn',
  label: label('预警', 'Early warnings'),
  of: 'account',
  weight: 0,
  validityDays: null,
  fields: [
    field(
      'warn.alerts',
      '预警事项',
      'Warnings',
      rows(
        required('kind', '类型', 'Kind', choice(...optionsOf(WARNING_KINDS))),
        column('date', '发现', 'Noticed', pastDate),
        required('text', '情况', 'What happened', text()),
        // Names the signal that the program noticed itself, so that it is not raised twice.
        column('signal', '信号', 'Signal', text(120)),
        column('owner', '负责人', 'Owner', reference('colleague')),
        column('due', '期限', 'Due', date),
        column('status', '状态', 'Status', choice(...optionsOf(WARNING_STATES))),
        column('action', '处理', 'What is done', text()),
      ),
      0,
      label('每条预警都有负责人和期限', 'Every warning has an owner and a due date'),
    ),
  ],
};
