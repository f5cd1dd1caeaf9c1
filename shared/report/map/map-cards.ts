import type { MapEdge } from '../../domain/account/map-edges.ts';
import type { RelationshipReading } from '../../domain/account/relationship-reading.ts';
import type { LayoutNode } from '../../figure/map/layout.ts';
import type { CardFacts } from '../../figure/map/scene.ts';
import type { CardInput, EdgeInput } from '../../figure/map/scene-of.ts';
import type { Translator } from '../../i18n/translator.ts';
import { type CardContext, cardFactsOf, type PersonOnMap, partnerFacts, vacancyFacts } from './card-words.ts';
import { edgeWord } from './legend-words.ts';

/** Everybody on the map with what the metrics make of them. */
export function peopleOnMap({ people, metrics }: RelationshipReading): readonly PersonOnMap[] {
  const weighed = new Map(metrics.people.map((person) => [person.id, person]));
  return people.flatMap((person) => {
    const found = weighed.get(person.id);
    return found === undefined ? [] : [{ ...person, ...found }];
  });
}

/** Our people and rivals at the ends of the lines that are shown, each once. */
function partnersOf(edges: readonly MapEdge[], kind: 'link' | 'rival_tie'): readonly string[] {
  return [...new Set(edges.filter((edge) => edge.kind === kind).map(({ from }) => from))];
}

/** Cards with their words, in the order people, empty seats, our people, rivals. */
export function cardInputs(
  reading: RelationshipReading,
  edges: readonly MapEdge[],
  context: CardContext,
): readonly CardInput[] {
  const { view, t } = context;
  const via = (id: string) => viaWords(reading.chiefs.get(id)?.passed, view.title, t);
  return [
    ...peopleOnMap(reading).map((person): CardInput => {
      return {
        recordId: person.id,
        kind: 'person',
        card: { ...cardFactsOf(person, context), ...via(person.id) },
      };
    }),
    ...reading.vacancies.map((seat): CardInput => {
      return {
        recordId: seat.seatId,
        kind: 'vacancy',
        card: { ...vacancyFacts(seat, context), ...via(seat.seatId) },
      };
    }),
    ...partnersOf(edges, 'link').map((id): CardInput => {
      return {
        recordId: id,
        kind: 'colleague',
        card: partnerFacts(view.title(id), view.text(id, 'col.title')),
      };
    }),
    ...partnersOf(edges, 'rival_tie').map((id): CardInput => {
      return { recordId: id, kind: 'rival', card: partnerFacts(view.title(id), '') };
    }),
  ];
}

/** Words for the boss who is not on the map and between; nothing where there is none. */
export function viaWords(
  passed: string | null | undefined,
  nameOf: (id: string) => string,
  t: Translator,
): Pick<CardFacts, 'via'> {
  const name = passed == null ? '' : nameOf(passed) || t(($) => $.mapFigure.vacant);
  return name === '' ? {} : { via: t(($) => $.mapFigure.via, { name }) };
}

/** The same cards as the layout needs them: who stands below whom, department, politics, roles. */
export function layoutNodes(reading: RelationshipReading, edges: readonly MapEdge[]): readonly LayoutNode[] {
  return [
    ...peopleOnMap(reading).map((person): LayoutNode => {
      const { id, seat, region, roles, attitude, influence } = person;
      return {
        ...EMPTY_NODE,
        id,
        chief: reading.chiefs.get(id)?.id ?? null,
        department: seat?.department || null,
        region,
        politics: person.politics ?? null,
        roles,
        attitude,
        influence,
        isOutside: person.outside !== null,
      };
    }),
    ...reading.vacancies.map((seat): LayoutNode => {
      const chief = reading.chiefs.get(seat.seatId)?.id ?? null;
      return { ...EMPTY_NODE, id: seat.seatId, kind: 'vacancy', chief, department: seat.department || null };
    }),
    ...partnersOf(edges, 'link').map((id): LayoutNode => ({ ...EMPTY_NODE, id, kind: 'colleague' })),
    ...partnersOf(edges, 'rival_tie').map((id): LayoutNode => ({ ...EMPTY_NODE, id, kind: 'rival' })),
  ];
}

const EMPTY_NODE: LayoutNode = {
  id: '',
  kind: 'person',
  chief: null,
  department: null,
  region: null,
  politics: null,
  roles: [],
  attitude: null,
  influence: null,
  isOutside: false,
};

/** Lines with their words. */
export function edgeInputs(edges: readonly MapEdge[], { t }: CardContext): readonly EdgeInput[] {
  return edges.map(({ id, kind, from, to, entryId, strength, passed }) => {
    const line = { id, kind, from, to, entryId, strength, word: edgeWord(kind, t) };
    return passed === null ? line : { ...line, isIndirect: true };
  });
}
