import type { CoverageMatrix, MatrixCell } from '../../domain/account/coverage-matrix-reading.ts';
import type { HeatCell, HeatMap } from '../../domain/account/heat-map-reading.ts';
import type { RelationshipReading } from '../../domain/account/relationship-reading.ts';
import { HEALTH_BANDS } from '../../domain/relationship/organization.ts';
import { bandOf } from '../../domain/scale.ts';
import { levelText } from '../../figure/map/card-marks.ts';
import type { CoverageFigureCell, CoverageFigureInput } from '../../figure/map/coverage-figure.ts';
import type { HeatFigureCell, HeatFigureInput } from '../../figure/map/heat-figure.ts';
import { formatNumber } from '../../format/number.ts';
import { labelText } from '../../i18n/label-text.ts';
import type { CardContext } from './card-words.ts';

/** The heat map in words. `note` is what stands below, such as the day. */
export function heatFigureInput(
  heat: HeatMap,
  { t, locale }: CardContext,
  words: { readonly title: string; readonly note: string },
): HeatFigureInput {
  const cell = ({ score, people }: HeatCell): HeatFigureCell => ({
    score: score === null ? '–' : formatNumber(score, 1, true),
    count: t(($) => $.mapFigure.group.people, { count: people.length }),
    band: bandOf(HEALTH_BANDS, score),
  });
  return {
    title: words.title,
    note: [t(($) => $.mapFigure.heatNote), words.note].filter((text) => text !== '').join(' · '),
    totalName: t(($) => $.mapFigure.total),
    total: cell(heat.total),
    columns: heat.columns.map(({ label, total }) => {
      return {
        name: label === null ? t(($) => $.mapFigure.noLevel) : labelText(label, locale),
        total: cell(total),
      };
    }),
    rows: heat.rows.map(({ department, cells, total }) => ({
      name: department === '' ? t(($) => $.mapFigure.group.noDepartment) : department,
      cells: cells.map((one) => (one === null ? null : cell(one))),
      total: cell(total),
    })),
  };
}

/** The coverage matrix in words; `nameOf` writes the people of the customer, who may have to stay unnamed. */
export function coverageFigureInput(
  matrix: CoverageMatrix,
  { metrics }: RelationshipReading,
  { t, view, windowDays }: CardContext,
  words: { readonly title: string; readonly note: string; readonly nameOf: (id: string) => string },
): CoverageFigureInput {
  const keys = new Set(metrics.keyPeople);
  const order = matrix.columns.flatMap(({ people }) => people);
  const cell = ({ level, target, days, state, isSingle }: MatrixCell): CoverageFigureCell => ({
    level: level === null ? '–' : levelText({ level, target }),
    days: days === null ? t(($) => $.mapFigure.never) : t(($) => $.mapFigure.days, { days }),
    state,
    isSingle,
  });
  return {
    title: words.title,
    note: [t(($) => $.mapFigure.coverageNote, { days: windowDays }), words.note]
      .filter((text) => text !== '')
      .join(' · '),
    columns: matrix.columns.map(({ department, people }) => ({
      department: department === '' ? t(($) => $.mapFigure.group.noDepartment) : department,
      people: people.map((id) => ({ name: words.nameOf(id), isKey: keys.has(id) })),
    })),
    rows: matrix.rows.map(({ colleagueId, cells }) => ({
      name: view.title(colleagueId),
      note: view.text(colleagueId, 'col.title'),
      cells: order.map((id) => {
        const found = cells.get(id);
        return found === undefined ? null : cell(found);
      }),
    })),
  };
}
