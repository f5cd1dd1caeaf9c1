import { label } from '../../label.ts';
import { DECISION_ROLES, POLITICS } from '../../relationship/roles.ts';
import {
  boolean,
  choice,
  choices,
  column,
  field,
  integer,
  option,
  optionsOf,
  reference,
  required,
  rich,
  rows,
  text,
} from '../define.ts';
import type { Section } from '../types.ts';
import { BUYING, STABILITY } from './map-node-choices.ts';
import { places } from './map-places.ts';
import { zeroToFive } from './units.ts';

const PURPOSE = choice(
  option('opportunity', '机会点', 'Opportunity'),
  option('project', '项目', 'Project'),
  option('region', '区域或事业部', 'Region or division'),
  option('other', '其他', 'Other'),
);

/**
 * A further map of an account, such as one of an opportunity: its people with their ratings for this decision. A rating
 * left out is the one of the account's own map (domain §7.1: opportunity maps may override).
 */
export const relationshipMap: Section = {
  key: 'rmap',
  label: label('关系地图', 'Relationship map'),
  of: 'map',
  weight: 0,
  validityDays: 180,
  fields: [
    field('rmap.name', '名称', 'Name', text(120), 0),
    field('rmap.kind', '用途', 'Made for', PURPOSE, 0),
    field('rmap.opportunity', '机会点', 'Opportunity', text(200), 0),
    field('rmap.note', '说明', 'Note', rich, 0),
    field(
      'rmap.people',
      '人物与评价',
      'People and ratings',
      rows(
        required('person', '人物', 'Person', reference('person')),
        column('roles', '决策角色', 'Role in decisions', choices(...optionsOf(DECISION_ROLES))),
        column('buying', '购买影响', 'Buying influence', BUYING),
        column('coach', '教练', 'Coach', boolean),
        column('politics', '政治地位', 'Political status', choice(...optionsOf(POLITICS))),
        column('influence', '影响力', 'Influence', integer({ min: 1, max: 5 })),
        column('attitude', '态度', 'Attitude', integer({ min: -2, max: 2 })),
        column('level_target', '关系目标', 'Closeness target', integer(zeroToFive)),
        column('stability', '稳定性', 'Stability', STABILITY),
        column('parked', '停放', 'Parked', boolean),
      ),
      0,
      label('空着的评价沿用客户主图', 'What is left empty is taken from the account’s own map'),
    ),
    places('rmap.places'),
  ],
};
