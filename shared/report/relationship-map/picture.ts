import { type CanvasView, isCanvasView } from '../../domain/relationship/map-views.ts';
import { chiefsOf } from '../../figure/map/forest.ts';
import type { LayoutRequest } from '../../figure/map/layout.ts';
import { layoutMap } from '../../figure/map/layout-map.ts';
import { drawMapFigure } from '../../figure/map/map-figure.ts';
import { sceneOf } from '../../figure/map/scene-of.ts';
import type { Figure } from '../../figure/svg.ts';
import { PRINT_THEME } from '../../figure/theme.ts';
import { groupWordsOf } from '../map/group-words.ts';
import { laneSteps } from '../map/lane-steps.ts';
import { legendWords } from '../map/legend-words.ts';
import { edgeInputs, layoutNodes } from '../map/map-cards.ts';
import { type MapReportContext, wordsOf } from './context.ts';
import { exportedView } from './exported-view.ts';
import { exportedCards, exportedEdges, placedCards } from './map-content.ts';
import { coveragePicture, heatPicture } from './table-pictures.ts';

/**
 * The map as a picture in the colours of print, laid out as on the screen, with legend, day and secrecy; the title is
 * left out where the document around it says the same.
 */
export function mapPicture(context: MapReportContext, { isTitled = true } = {}): Figure {
  const shown = exportedView(context.map);
  if (isCanvasView(shown)) return canvasPicture(partsOf(shown, context), context, isTitled);
  return shown === 'heat' ? heatPicture(context, isTitled) : coveragePicture(context, isTitled);
}

/** Up to this size, in pixels, the words on cards can be read on a page across (about 4 points). */
const READABLE = { width: 2_300, height: 1_330 } as const;
/** Fewer cards than this say nothing about an organization. */
const LEAST_CARDS = 4;

/** True when the words of a picture can be read on paper. */
export function isReadable({ width, height }: Pick<Figure, 'width' | 'height'>): boolean {
  return width <= READABLE.width && height <= READABLE.height;
}

/**
 * The top of a tree that is too large to be read on paper: as many levels as can be, without title, and with how many
 * stand below each card; null where that would say nothing, or in another view.
 */
export function topPicture(
  context: MapReportContext,
): { readonly figure: Figure; readonly levels: number } | null {
  if (exportedView(context.map) !== 'tree') return null;
  const parts = partsOf('tree', context);
  const ranks = ranksOf(parts.request);
  const deepest = Math.max(0, ...ranks.values());
  let best: { readonly figure: Figure; readonly levels: number } | null = null;
  for (let levels = 1; levels <= deepest; levels += 1) {
    const folded = [...ranks].flatMap(([id, rank]) => (rank === levels ? [id] : []));
    if ([...ranks.values()].filter((rank) => rank <= levels).length < LEAST_CARDS) continue;
    const top = { ...parts, request: { ...parts.request, folded, placed: [], grouping: 'none' as const } };
    const figure = canvasPicture(top, context, false);
    if (!isReadable(figure)) break;
    best = { figure, levels };
  }
  return best;
}

/** How far below the top each card of a tree stands, from 1. */
function ranksOf({ nodes }: LayoutRequest): ReadonlyMap<string, number> {
  const chiefs = chiefsOf(nodes);
  const rankOf = (id: string): number => {
    let rank = 1;
    for (let at = chiefs.get(id) ?? null; at !== null; at = chiefs.get(at) ?? null) rank += 1;
    return rank;
  };
  return new Map(nodes.map(({ id }) => [id, rankOf(id)]));
}

type Parts = {
  readonly request: LayoutRequest;
  readonly edges: ReturnType<typeof exportedEdges>;
  readonly cards: ReturnType<typeof exportedCards>;
};

/** What a view is laid out from. */
function partsOf(shown: CanvasView, context: MapReportContext): Parts {
  const { view, map, t, locale, reading } = context;
  const edges = exportedEdges(context);
  const cards = exportedCards(context, edges);
  const drawn = new Set(cards.map(({ recordId }) => recordId));
  const request = {
    view: shown,
    nodes: layoutNodes(reading, edges).filter(({ id }) => drawn.has(id)),
    placed: placedCards(view, map.mapId, shown),
    grouping: map.grouping,
    folded: [],
    steps: laneSteps({ view, locale, t }),
    ties: edges.flatMap(({ kind, from, to }) =>
      kind === 'link' || kind === 'rival_tie' ? [[from, to] as const] : [],
    ),
  };
  return { request, edges, cards };
}

/** Lines to what is folded away are left out with it. */
function canvasPicture(
  { request, edges, cards }: Parts,
  context: MapReportContext,
  isTitled: boolean,
): Figure {
  const { t, locale, title, note } = context;
  const layout = layoutMap(request);
  const hidden = new Set(layout.hidden.map(([id]) => id));
  const scene = sceneOf({
    view: request.view,
    layout,
    cards,
    edges: edgeInputs(
      edges.filter(({ from, to }) => !hidden.has(from) && !hidden.has(to)),
      wordsOf(context),
    ),
    folded: request.folded,
    placed: request.placed.map(([node]) => node),
    groupWords: (group) => groupWordsOf(group, t, locale),
  });
  const empty = t(($) => (context.map.mapId === null ? $.map.empty : $.map.emptyFurther));
  return drawMapFigure({ scene, title, isTitled, legend: legendWords(t), note, empty }, PRINT_THEME);
}
