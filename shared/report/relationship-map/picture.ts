import { readCoverageMatrix } from '../../domain/account/coverage-matrix-reading.ts';
import { readHeatMap } from '../../domain/account/heat-map-reading.ts';
import { type CanvasView, isCanvasView } from '../../domain/relationship/map-views.ts';
import { drawCoverageFigure } from '../../figure/map/coverage-figure.ts';
import { drawHeatFigure } from '../../figure/map/heat-figure.ts';
import { layoutMap } from '../../figure/map/layout-map.ts';
import { drawMapFigure } from '../../figure/map/map-figure.ts';
import { sceneOf } from '../../figure/map/scene-of.ts';
import type { Figure } from '../../figure/svg.ts';
import { PRINT_THEME } from '../../figure/theme.ts';
import type { CardContext } from '../map/card-words.ts';
import { groupWordsOf } from '../map/group-words.ts';
import { laneSteps } from '../map/lane-steps.ts';
import { legendWords } from '../map/legend-words.ts';
import { edgeInputs, layoutNodes } from '../map/map-cards.ts';
import { coverageFigureInput, heatFigureInput } from '../map/table-figures.ts';
import type { MapReportContext } from './context.ts';
import { exportedView } from './exported-view.ts';
import { exportedCards, exportedEdges, placedCards } from './map-content.ts';

/**
 * The map as a picture in the colours of print, laid out as on the screen, with legend, day and secrecy; the title is
 * left out where the document around it says the same.
 */
export function mapPicture(context: MapReportContext, { isTitled = true } = {}): Figure {
  const shown = exportedView(context.map);
  if (isCanvasView(shown)) return canvasPicture(shown, context, isTitled);
  return shown === 'heat' ? heatPicture(context) : coveragePicture(context);
}

function heatPicture(context: MapReportContext): Figure {
  const { view, reading } = context;
  return drawHeatFigure(heatFigureInput(readHeatMap(view, reading), wordsOf(context), context), PRINT_THEME);
}

function coveragePicture(context: MapReportContext): Figure {
  const { view, reading } = context;
  const matrix = readCoverageMatrix(view, reading);
  return drawCoverageFigure(coverageFigureInput(matrix, reading, wordsOf(context), context), PRINT_THEME);
}

function wordsOf({ t, locale, view, reading }: MapReportContext): CardContext {
  return { t, locale, view, windowDays: reading.windowDays };
}

function canvasPicture(shown: CanvasView, context: MapReportContext, isTitled: boolean): Figure {
  const { view, map, t, locale, reading, title, note } = context;
  const edges = exportedEdges(context);
  const cards = exportedCards(context, edges);
  const drawn = new Set(cards.map(({ recordId }) => recordId));
  const placed = placedCards(view, map.mapId, shown);
  const layout = layoutMap({
    view: shown,
    nodes: layoutNodes(reading, edges).filter(({ id }) => drawn.has(id)),
    placed,
    grouping: map.grouping,
    folded: [],
    steps: laneSteps({ view, locale }),
    ties: edges.flatMap(({ kind, from, to }) =>
      kind === 'link' || kind === 'rival_tie' ? [[from, to] as const] : [],
    ),
  });
  const scene = sceneOf({
    view: shown,
    layout,
    cards,
    edges: edgeInputs(edges, wordsOf(context)),
    folded: [],
    placed: placed.map(([node]) => node),
    groupWords: (group) => groupWordsOf(group, t, locale),
  });
  return drawMapFigure({ scene, title, isTitled, legend: legendWords(t), note }, PRINT_THEME);
}
