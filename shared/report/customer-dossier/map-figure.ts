import { readMapEdges } from '../../domain/account/map-edges.ts';
import { cellNumber } from '../../domain/account/money.ts';
import type { RelationshipReading } from '../../domain/account/relationship-reading.ts';
import { SENSITIVE_KINDS } from '../../domain/relationship/edge-kinds.ts';
import { layoutMap } from '../../figure/map/layout-map.ts';
import { drawMapFigure } from '../../figure/map/map-figure.ts';
import { type CardInput, type EdgeInput, sceneOf } from '../../figure/map/scene-of.ts';
import { PRINT_THEME } from '../../figure/theme.ts';
import type { Block } from '../document.ts';
import { evidenceMark, markOfKey } from '../evidence-mark.ts';
import { groupWordsOf } from '../map/group-words.ts';
import { legendWords } from '../map/legend-words.ts';
import { cardInputs, edgeInputs, layoutNodes } from '../map/map-cards.ts';
import { placedCards } from '../relationship-map/map-content.ts';
import type { DossierContext } from './context.ts';

/** The organization as a picture, as wide as it needs: large ones lie on a page of their own. */
export function mapFigure(reading: RelationshipReading, context: DossierContext): Block {
  const { t, view, locale } = context;
  const title = t(($) => $.report.people.map, { name: view.title(view.account.id) });
  const edges = readMapEdges(view, reading).filter(({ kind }) => !HIDDEN.has(kind));
  const words = { t, locale, view, windowDays: reading.windowDays };
  const placed = placedCards(view, null, 'tree');
  const layout = layoutMap({
    ...{ view: 'tree', grouping: 'none', folded: [], steps: [], placed },
    nodes: layoutNodes(reading, edges),
  });
  const scene = sceneOf({
    ...{ view: 'tree', layout, folded: [], placed: placed.map(([node]) => node) },
    cards: cardInputs(reading, edges, words).map((input) => withEvidence(input, context)),
    edges: edgeInputs(edges, words).map((edge) => edgeWithEvidence(edge, context)),
    groupWords: (group) => groupWordsOf(group, t, locale),
  });
  const figure = drawMapFigure(
    { scene, title, isTitled: false, legend: legendWords(t), note: '', empty: t(($) => $.map.empty) },
    PRINT_THEME,
  );
  return { kind: 'figure', ...figure, alt: title, caption: title, landscape: figure.width > figure.height };
}

/** Ties that could hurt people when the document travels, and those that need cards of their own (domain §7.2). */
const HIDDEN: ReadonlySet<string> = new Set([...SENSITIVE_KINDS, 'link', 'rival_tie']);

/** What we only guess is marked in a document, on the card as in the tables (domain §4.1). */
function withEvidence(input: CardInput, { view, locale }: DossierContext): CardInput {
  if (input.kind !== 'person') return input;
  const { card, recordId } = input;
  const mark = card.attitude === null ? null : markOfKey(view, recordId, 'node.attitude', locale);
  const ties = view
    .rows(recordId, 'node.rivals')
    .filter(({ row }) => typeof row.supplier === 'string')
    .toSorted((a, b) => (cellNumber(b.row, 'depth') ?? 0) - (cellNumber(a.row, 'depth') ?? 0));
  const rivals = card.rivals.map((rival, index) => {
    const entry = ties[index]?.entry;
    return entry === undefined ? rival : `${rival}${evidenceMark(entry.evidence, locale) ?? ''}`;
  });
  return { ...input, card: { ...card, attitudeText: `${card.attitudeText}${mark ?? ''}`, rivals } };
}

function edgeWithEvidence(edge: EdgeInput, { view, locale }: DossierContext): EdgeInput {
  const row = view.rows(view.account.id, 'map.relations').find(({ entry }) => entry.id === edge.entryId);
  if (row === undefined || edge.word === '') return edge;
  return { ...edge, word: `${edge.word}${evidenceMark(row.entry.evidence, locale) ?? ''}` };
}
