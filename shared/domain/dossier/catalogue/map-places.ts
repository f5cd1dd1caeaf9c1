import { label } from '../../label.ts';
import { PLACED_VIEWS } from '../../relationship/map-views.ts';
import { choice, column, field, number, optionsOf, required, rows, text } from '../define.ts';
import type { Field } from '../types.ts';

/**
 * Where the user put cards by hand, in map units: one row for a card and a view. The node is the id of a person, a
 * seat, a colleague or a supplier; a map of its own has its own places (domain §7.4, views).
 */
export const places = (key: 'map.places' | 'rmap.places'): Field =>
  field(
    key,
    '手工位置',
    'Places by hand',
    rows(
      required('node', '卡片', 'Card', text(64)),
      required('view', '视图', 'View', choice(...optionsOf(PLACED_VIEWS))),
      column('x', 'X', 'X', number()),
      column('y', 'Y', 'Y', number()),
    ),
    0,
    label('自动排布保留手工摆放的位置', 'Automatic layout keeps what was placed by hand'),
    { locked: true, unsearched: true, validityDays: null },
  );
