import type { MapPersonReading } from '../../domain/account/map-person-reading.ts';
import { cellNumber, cellText } from '../../domain/account/money.ts';
import type { Vacancy } from '../../domain/account/seat-reading.ts';
import type { AccountView } from '../../domain/account/view.ts';
import type { WeighedPerson } from '../../domain/relationship/person.ts';
import { DECISION_ROLE_KEYS } from '../../domain/relationship/roles.ts';
import type { CardFacts } from '../../figure/map/scene.ts';
import { EMPTY_FACTS } from '../../figure/map/scene-of.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { fixedWords } from './fixed-words.ts';

/** What the words of a card are written with. */
export type CardContext = {
  readonly t: Translator;
  readonly locale: Locale;
  readonly view: AccountView;
  /** Contact window W in days. */
  readonly windowDays: number;
};

/** A person with what the metrics make of him or her. */
export type PersonOnMap = MapPersonReading & WeighedPerson;

/** One word for an attitude −2…+2; '' while it is unknown. */
export function attitudeWordOf(attitude: number | null, t: Translator): string {
  return attitude === null ? '' : (fixedWords(t).attitudes[attitude + 2] ?? '');
}

/** Everything that the card of a person says (domain §7.1). */
export function cardFactsOf(person: PersonOnMap, context: CardContext): CardFacts {
  const { t, windowDays } = context;
  const words = fixedWords(t);
  const isLate = person.days === null ? person.isKey : person.days > windowDays;
  return {
    name: person.name,
    title: person.seat?.title ?? person.outside ?? '',
    roles: DECISION_ROLE_KEYS.filter((role) => person.roles.includes(role)).map((role) => words.role[role]),
    attitude: person.attitude,
    attitudeText: attitudeWordOf(person.attitude, t),
    level: isUntold(person) ? null : person.level,
    target: person.target ?? null,
    isCapped: person.statedLevel > person.level,
    influence: person.influence,
    contactText: contactText(person, t),
    isContactLate: isLate,
    rivals: rivalWords(person.id, context),
    isKey: person.isKey,
    isCovered: person.isCovered,
    isCoach: person.coach,
    outside: person.outside,
    stability: stabilityWord(person.stability, t),
    change: null,
  };
}

/** Nobody of ours has a link, an opinion or a contact: that is no R0, which says that somebody has not met us. */
function isUntold({ links, attitude, days }: PersonOnMap): boolean {
  return links.length === 0 && attitude === null && days === null;
}

/** An empty seat: its title, and who held it last. */
export function vacancyFacts(vacancy: Vacancy, { t, view }: CardContext): CardFacts {
  const last = vacancy.last === null ? '' : view.title(vacancy.last.personId);
  return {
    ...EMPTY_FACTS,
    name: vacancy.title === '' ? t(($) => $.mapFigure.vacant) : vacancy.title,
    title: last === '' ? t(($) => $.mapFigure.vacant) : t(($) => $.mapFigure.lastHolder, { name: last }),
  };
}

/** One of our people or a rival: the name, and a second line such as the position. */
export function partnerFacts(name: string, title: string): CardFacts {
  return { ...EMPTY_FACTS, name, title };
}

/** Nobody expects a contact with those who are not key people, so only of key people is it said that there was none. */
function contactText({ days, isKey }: PersonOnMap, t: Translator): string {
  if (days !== null) return fixedWords(t).days(days);
  return isKey ? t(($) => $.mapFigure.never) : '';
}

function stabilityWord(stability: string | null, t: Translator): string {
  if (stability !== 'may_leave' && stability !== 'leaving' && stability !== 'new') return '';
  return t(($) => $.mapFigure.stability[stability]);
}

function rivalWords(personId: string, { view }: CardContext): readonly string[] {
  return view
    .rows(personId, 'node.rivals')
    .flatMap(({ row }) => {
      const supplier = cellText(row, 'supplier');
      return supplier === null ? [] : [{ name: view.title(supplier), depth: cellNumber(row, 'depth') }];
    })
    .sort((a, b) => (b.depth ?? 0) - (a.depth ?? 0))
    .map(({ name, depth }) => (depth === null ? name : `${name} ${depth}`));
}
