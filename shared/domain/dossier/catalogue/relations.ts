import { label } from '../../label.ts';
import { RELATION_KINDS } from '../../relationship/edge-kinds.ts';
import {
  choice,
  column,
  field,
  integer,
  optionsOf,
  reference,
  required,
  rich,
  rows,
  text,
} from '../define.ts';
import type { Section } from '../types.ts';
import { places } from './map-places.ts';
import { people } from './units.ts';

/** Ties between the customer's own people besides reporting lines, and how the account's map is laid out (domain §7.2). */
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
        required('kind', '类型', 'Kind', choice(...optionsOf(RELATION_KINDS))),
        column('strength', '强度', 'Strength', integer({ min: 1, max: 3 })),
        column('note', '说明', 'Note', rich),
      ),
      0,
      label('真实的影响力在组织架构之外', 'Real influence runs outside the chart'),
    ),
    field(
      'map.departments',
      '部门与区域',
      'Departments and regions',
      rows(
        required('department', '部门', 'Department', text(120)),
        column('region', '区域', 'Region', text(120)),
        column('target', '有效联系人目标', 'Contacts wanted', integer({ unit: people, min: 0 })),
      ),
      0,
      label(
        '普遍客户关系 GRI 的目标人数，默认 2，0 为不计',
        'Target of the general index; 2 by default, 0 leaves it out',
      ),
      { validityDays: null },
    ),
    places('map.places'),
  ],
};
