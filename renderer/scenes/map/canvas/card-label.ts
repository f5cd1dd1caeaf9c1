import { DECISION_ROLES } from '../../../../shared/domain/relationship/roles.ts';
import type { SceneNode } from '../../../../shared/figure/map/scene.ts';
import { joinTexts } from '../../../../shared/format/value.ts';
import type { Stores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';

/** Everything that a card says, in words: for screen readers. */
export function cardLabel(
  { app }: Stores,
  map: MapModel,
  { card, kind, recordId, folded }: SceneNode,
): string {
  const { t, locale } = app;
  const hidden = folded === 0 ? [] : [t(($) => $.mapEdit.card.folded, { count: folded })];
  const title = card.title === '' ? [] : [card.title];
  if (kind === 'vacancy')
    return joinTexts([card.name, t(($) => $.mapEdit.card.seat), ...title, ...hidden], locale);
  if (kind !== 'person') {
    const what = kind === 'collapsed' ? 'group' : kind;
    return joinTexts([card.name, t(($) => $.mapEdit.card[what]), ...title, ...hidden], locale);
  }
  const held = map.people.get(recordId)?.roles ?? [];
  const roles = DECISION_ROLES.filter(({ key }) => held.includes(key)).map(({ label }) => app.label(label));
  const { influence, level, target, contactText, attitudeText } = card;
  const attitude =
    attitudeText === ''
      ? t(($) => $.mapEdit.card.attitudeUnknown)
      : t(($) => $.mapEdit.card.attitude, { attitude: attitudeText });
  return joinTexts(
    [
      card.name,
      ...title,
      attitude,
      t(($) => $.mapEdit.card.level, {
        level: target === null || target === level ? `R${level}` : `R${level}→${target}`,
      }),
      influence === null
        ? t(($) => $.mapEdit.card.influenceUnknown)
        : t(($) => $.mapEdit.card.influence, { influence }),
      contactText === ''
        ? t(($) => $.mapEdit.card.noContact)
        : t(($) => $.mapEdit.card.contact, { contact: contactText }),
      roles.length === 0
        ? t(($) => $.mapEdit.card.noRole)
        : t(($) => $.mapEdit.card.roles, { roles: joinTexts(roles, locale) }),
      ...hidden,
    ],
    locale,
  );
}
