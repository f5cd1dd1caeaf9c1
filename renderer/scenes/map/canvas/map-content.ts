import type { MapEdge } from '../../../../shared/domain/account/map-edges.ts';
import type { RelationshipReading } from '../../../../shared/domain/account/relationship-reading.ts';
import type { LaneStep, LayoutNode } from '../../../../shared/figure/map/layout.ts';
import type { CardFacts } from '../../../../shared/figure/map/scene.ts';
import { type CardInput, type EdgeInput, EMPTY_FACTS } from '../../../../shared/figure/map/scene-of.ts';
import type { FramePerson, MapFrame } from '../../../../shared/ipc/map-frame.ts';
import { attitudeWordOf, type CardContext } from '../../../../shared/report/map/card-words.ts';
import { laneSteps } from '../../../../shared/report/map/lane-steps.ts';
import { cardInputs, edgeInputs, layoutNodes } from '../../../../shared/report/map/map-cards.ts';

/** Everything that is laid out: cards by their ids, and lines. */
export type MapContent = {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly EdgeInput[];
  readonly steps: readonly LaneStep[];
  /** One of our people or a rival with the person at the other end. */
  readonly ties: readonly (readonly [string, string])[];
};

type Changes = ReadonlyMap<string, CardFacts['change']>;

/** What stands on the cards of now. */
export function cardsOf(
  reading: RelationshipReading,
  edges: readonly MapEdge[],
  context: CardContext,
  changes: Changes,
): readonly CardInput[] {
  return cardInputs(reading, edges, context).map((input) => marked(input, changes));
}

/** What stood on the cards of a past day. */
export function pastCards(
  { people }: MapFrame,
  context: CardContext,
  changes: Changes,
): readonly CardInput[] {
  return people.map((person) =>
    marked({ recordId: person.id, kind: 'person', card: pastFacts(person, context) }, changes),
  );
}

/** The map of now. */
export function contentOf(
  reading: RelationshipReading,
  edges: readonly MapEdge[],
  context: CardContext,
): MapContent {
  return {
    nodes: layoutNodes(reading, edges),
    edges: edgeInputs(edges, context),
    steps: laneSteps(context),
    ties: edges.flatMap(({ kind, from, to }) =>
      kind === 'link' || kind === 'rival_tie' ? [[from, to] as const] : [],
    ),
  };
}

/** The map of a past day: its people and who reported to whom; of lines of other kinds the past keeps no picture. */
export function pastContent({ people }: MapFrame, context: CardContext): MapContent {
  const present = new Set(people.map(({ id }) => id));
  return {
    nodes: people.map((person) => ({
      id: person.id,
      kind: 'person',
      chief: person.managerId,
      department: person.department || null,
      region: null,
      politics: null,
      roles: person.roles,
      attitude: person.attitude,
      influence: person.influence,
      isOutside: false,
    })),
    edges: people.flatMap(({ id, managerId }) =>
      managerId === null || !present.has(managerId)
        ? []
        : [
            {
              id: `line ${id}`,
              kind: 'reports_to',
              from: managerId,
              to: id,
              entryId: null,
              strength: null,
              word: '',
            },
          ],
    ),
    steps: laneSteps(context),
    ties: [],
  };
}

function pastFacts(person: FramePerson, { t, windowDays }: CardContext): CardFacts {
  const { name, title, attitude, influence, level, target, days, isKey, isCovered, roles } = person;
  return {
    ...EMPTY_FACTS,
    name,
    title,
    roles: roles.map((role) => t(($) => $.mapFigure.role[role])),
    attitude,
    attitudeText: attitudeWordOf(attitude, t),
    influence,
    level,
    target,
    isKey,
    isCovered,
    contactText: days === null ? '' : t(($) => $.mapFigure.days, { days }),
    isContactLate: days !== null && days > windowDays,
  };
}

function marked(input: CardInput, changes: Changes): CardInput {
  const change = changes.get(input.recordId) ?? null;
  return change === null ? input : { ...input, card: { ...input.card, change } };
}
