import { type RelationshipReading, readMap } from '../../domain/account/relationship-reading.ts';
import { readSeat, seatOf } from '../../domain/account/seat-reading.ts';
import type { AccountView } from '../../domain/account/view.ts';
import type { Label } from '../../domain/label.ts';
import { MAP_VIEWS } from '../../domain/relationship/map-views.ts';
import { formatLongDate } from '../../format/date.ts';
import { joinTexts } from '../../format/value.ts';
import { labelText } from '../../i18n/label-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { MapExport } from '../../ipc/map-export.ts';
import type { CardContext } from '../map/card-words.ts';
import { secrecyOf } from '../secrecy.ts';
import { exportedView } from './exported-view.ts';

export type MapReportData = {
  readonly view: AccountView;
  readonly map: MapExport;
  /** Who exports it. */
  readonly owner: string;
};

/** What the picture and the document are written with. */
export type MapReportContext = MapReportData & {
  readonly t: Translator;
  readonly locale: Locale;
  readonly reading: RelationshipReading;
  readonly text: (label: Label) => string;
  /** Name of a person, or of a seat where names stay inside. */
  readonly nameOf: (id: string) => string;
  readonly namesOf: (ids: readonly string[]) => string;
  /** Customer, map, view. */
  readonly title: string;
  /** Day, secrecy and what was left out: the foot of the picture. */
  readonly note: string;
};

export function mapReportContext(
  data: MapReportData & { readonly t: Translator; readonly locale: Locale },
): MapReportContext {
  const { view, map, t, locale } = data;
  const text = (label: Label) => labelText(label, locale);
  const nameOf = (id: string): string => (map.names ? view.title(id) : seatTitle(view, id, t));
  const shown = MAP_VIEWS.find(({ key }) => key === exportedView(map)) ?? MAP_VIEWS[0];
  const own = map.mapId === null ? '' : view.title(map.mapId);
  const separator = ' · ';
  const title = [view.title(view.account.id), own, text(shown.label)].filter((part) => part !== '');
  const note = [
    t(($) => $.mapExport.asOf, { date: formatLongDate(view.today, locale) }),
    secrecyOf(view, t, locale),
    map.names ? '' : t(($) => $.mapExport.redacted),
    map.informal ? t(($) => $.mapExport.withInformal) : '',
  ].filter((part) => part !== '');
  return {
    ...data,
    reading: readMap(view, map.mapId),
    text,
    nameOf,
    namesOf: (ids) => joinTexts(ids.map(nameOf), locale),
    title: title.join(separator),
    note: note.join(separator),
  };
}

/** What the words of a card are written with. */
export function wordsOf({ t, locale, view, reading }: MapReportContext): CardContext {
  return { t, locale, view, windowDays: reading.windowDays };
}

/** What a person is called where names stay inside: the seat. */
export function seatTitle(view: AccountView, personId: string, t: Translator): string {
  const seatId = seatOf(view, personId);
  const title = seatId === null ? '' : (readSeat(view, seatId)?.title ?? '');
  // A seat without a title of its own may be named after the person who sits on it.
  const isName = title === '' || title === view.title(personId);
  return isName ? t(($) => $.mapExport.somebody) : title;
}
