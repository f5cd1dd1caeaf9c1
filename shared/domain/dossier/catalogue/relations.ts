import { label } from '../../label.ts';
import { choice, column, field, integer, option, reference, required, rich, rows } from '../define.ts';
import type { Section } from '../types.ts';

const RELATION = choice(
  option('dotted', '虚线汇报', 'Dotted line'),
  option('influences', '影响', 'Influences'),
  option('alliance', '同盟', 'Alliance'),
  option('conflict', '冲突', 'Conflict'),
  option('patron', '提携/师承', 'Patron'),
  option('peer_tie', '校友同乡等', 'Peer tie'),
  option('committee', '同属委员会', 'Same committee'),
);

/** Ties between the customer's own people, besides reporting lines (domain §7.2). */
export const relations: Section = {
  key: 'map',
  label: label('人际关系', 'Ties between people'),
  of: 'account',
  weight: 0,
  validityDays: 180,
  fields: [
    field(
      'map.relations',
      '关系',
      'Ties',
      rows(
        required('from', '从', 'From', reference('person')),
        required('to', '到', 'To', reference('person')),
        required('kind', '类型', 'Kind', RELATION),
        column('strength', '强度', 'Strength', integer({ min: 1, max: 3 })),
        column('note', '说明', 'Note', rich),
      ),
      0,
      label('真实的影响力在组织架构之外', 'Real influence runs outside the chart'),
    ),
  ],
};
