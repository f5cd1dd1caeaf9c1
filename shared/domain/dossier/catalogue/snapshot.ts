import { label } from '../../label.ts';
import { choice, field, locked, option, rich, text } from '../define.ts';
import type { Section } from '../types.ts';

const REASON = choice(
  option('manual', '手工', 'By hand'),
  option('approval', '规划批准', 'Plan approval'),
  option('scheduled', '定期', 'Scheduled'),
);

/** A state of the account's dossier that has a name; the history gives its content (`snp.taken_at` is the moment). */
export const snapshot: Section = {
  key: 'snp',
  label: label('快照', 'Snapshot'),
  of: 'snapshot',
  weight: 0,
  validityDays: null,
  fields: [
    field('snp.name', '名称', 'Name', text(200), 0, undefined, locked),
    field('snp.note', '说明', 'Remarks', rich, 0, undefined, locked),
    field('snp.reason', '由来', 'Origin', REASON, 0, undefined, locked),
    field('snp.taken_at', '时刻', 'Taken at', text(40), 0, undefined, locked),
    field('snp.taken_by', '建立人', 'Taken by', text(120), 0, undefined, locked),
    field('snp.signed_by', '签署人', 'Signed by', text(120), 0, undefined, locked),
    field('snp.signed_at', '签署时间', 'Signed at', text(40), 0, undefined, locked),
  ],
};
