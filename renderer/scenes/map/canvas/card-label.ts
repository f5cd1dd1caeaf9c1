import { DECISION_ROLES } from '../../../../shared/domain/relationship/roles.ts';
import { levelText } from '../../../../shared/figure/map/card-marks.ts';
import type { SceneNode } from '../../../../shared/figure/map/scene.ts';
import { joinTexts } from '../../../../shared/format/value.ts';
import type { Stores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';

/** Everything that a card says, in words: for screen readers. */
export function cardLabel(
  { app }: Stores,
  map: MapModel,
  { card, kind, recordId, folded, isOffRating }: SceneNode,
): string {
  const { t, locale } = app;
  const hidden = folded === 0 ? [] : [t(($) => $.mapEdit.card.folded, { count: folded })];
  const title = [card.title, card.via ?? ''].filter((part) => part !== '');
  if (kind === 'vacancy')
    return joinTexts([card.name, t(($) => $.mapEdit.card.seat), ...title, ...hidden], locale);
  if (kind !== 'person') {
    const what = kind === 'collapsed' ? 'group' : kind;
    return joinTexts([card.name, t(($) => $.mapEdit.card[what]), ...title, ...hidden], locale);
  }
  const held = map.people.get(recordId)?.roles ?? [];
  const roles = DECISION_ROLES.filter(({ key }) => held.includes(key)).map(({ label }) => app.label(label));
  const { influence, contactText, attitudeText } = card;
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
        level: card.level === null ? t(($) => $.mapFigure.levelUnknown) : levelText(card),
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
      ...(isOffRating === true ? [t(($) => $.mapFigure.legend.offRating)] : []),
      ...hidden,
    ],
    locale,
  );
}
