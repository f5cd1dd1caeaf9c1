import { type CoverageMatrix, readCoverageMatrix } from '../../domain/account/coverage-matrix-reading.ts';
import { readHeatMap } from '../../domain/account/heat-map-reading.ts';
import { sum } from '../../domain/scale.ts';
import { drawCoverageFigure } from '../../figure/map/coverage-figure.ts';
import { drawHeatFigure } from '../../figure/map/heat-figure.ts';
import type { Figure } from '../../figure/svg.ts';
import { PRINT_THEME } from '../../figure/theme.ts';
import { coverageFigureInput, heatFigureInput } from '../map/table-figures.ts';
import { type MapReportContext, wordsOf } from './context.ts';

/** The heat map. */
export function heatPicture(context: MapReportContext, isTitled: boolean): Figure {
  const { view, reading } = context;
  const heat = heatFigureInput(readHeatMap(view, reading), wordsOf(context), context);
  return drawHeatFigure({ ...heat, isTitled }, PRINT_THEME);
}

/** The coverage matrix; of many people only those whom it says something about. */
export function coveragePicture(context: MapReportContext, isTitled: boolean): Figure {
  const { t, view, reading, note } = context;
  const matrix = readCoverageMatrix(view, reading);
  const { columns, leftOut } = toldColumns(matrix, reading.metrics.keyPeople);
  const rest = leftOut === 0 ? '' : t(($) => $.mapExport.leftOut, { count: leftOut });
  const words = { ...context, note: [rest, note].filter((text) => text !== '').join(' · ') };
  const input = coverageFigureInput({ ...matrix, columns }, reading, wordsOf(context), words);
  return drawCoverageFigure({ ...input, isTitled }, PRINT_THEME);
}

/** More people than this leave out those who are no key people and whom nobody of ours knows. */
const MOST_COLUMNS = 40;

function toldColumns(
  { columns, rows }: CoverageMatrix,
  keys: readonly string[],
): { readonly columns: CoverageMatrix['columns']; readonly leftOut: number } {
  const count = sum(columns.map(({ people }) => people.length));
  if (count <= MOST_COLUMNS) return { columns, leftOut: 0 };
  const told = new Set([...keys, ...rows.flatMap(({ cells }) => [...cells.keys()])]);
  const kept = columns.flatMap((column) => {
    const people = column.people.filter((id) => told.has(id));
    return people.length === 0 ? [] : [{ ...column, people }];
  });
  return { columns: kept, leftOut: count - sum(kept.map(({ people }) => people.length)) };
}
