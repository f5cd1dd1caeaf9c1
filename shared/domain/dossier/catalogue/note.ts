import { label } from '../../label.ts';
import { field, pastDate, references, rich, text } from '../define.ts';
import type { Section } from '../types.ts';
import { CONTACT_CHANNEL } from './choices.ts';

/** What was heard or read, as it was written down; phrases of it become evidence (quick capture). */
export const note: Section = {
  key: 'note',
  label: label('笔记', 'Note'),
  of: 'note',
  weight: 0,
  validityDays: null,
  fields: [
    field('note.title', '标题', 'Title', text(200), 0),
    field('note.date', '日期', 'Date', pastDate, 0),
    field('note.people', '客户方人员', 'Their people', references('person'), 0),
    field('note.colleagues', '我方人员', 'Our people', references('colleague'), 0),
    field('note.channel', '渠道', 'Channel', CONTACT_CHANNEL, 0),
    field('note.text', '内容', 'Text', rich, 0),
  ],
};
