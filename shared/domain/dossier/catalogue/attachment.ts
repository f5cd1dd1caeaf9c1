import { label } from '../../label.ts';
import { field, integer, locked, rich, text } from '../define.ts';
import type { Section } from '../types.ts';

/** A file inside the workspace; its content is stored once, whoever else holds the same (table `blob`). */
export const attachment: Section = {
  key: 'att',
  label: label('附件', 'Attachment'),
  of: 'attachment',
  weight: 0,
  validityDays: null,
  fields: [
    field('att.name', '文件名', 'File name', text(255), 0),
    field('att.note', '说明', 'Remarks', rich, 0),
    field('att.type', '类型', 'Type', text(120), 0, undefined, locked),
    field(
      'att.size',
      '大小',
      'Size',
      integer({ unit: label('字节', 'bytes'), min: 0 }),
      0,
      undefined,
      locked,
    ),
    field(
      'att.hash',
      '摘要',
      'Digest',
      text(64),
      0,
      label('内容的 SHA-256', 'SHA-256 of the content'),
      locked,
    ),
  ],
};
