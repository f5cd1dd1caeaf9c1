import { label } from '../../label.ts';
import { ORI_ANCHORS, ORI_ITEMS } from '../../relationship/organization.ts';
import { field, score, withNote } from '../define.ts';
import type { Section } from '../types.ts';

/** The company-to-company tie (domain §7.4, ORI). */
export const organizationalRelationship: Section = {
  key: 'ori',
  label: label('组织客户关系', 'Organizational relationship'),
  of: 'account',
  weight: 0,
  validityDays: 365,
  fields: ORI_ITEMS.map(({ id, label: name }) =>
    field(`ori.${id}`, name.zh, name.en, score(ORI_ANCHORS), 0, undefined, withNote),
  ),
};
