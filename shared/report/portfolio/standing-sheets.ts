import { readDossierQuality } from '../../domain/account/quality-reading.ts';
import { readRelationship } from '../../domain/account/relationship-reading.ts';
import { readStickiness } from '../../domain/account/stickiness-reading.ts';
import { HEALTH_BANDS } from '../../domain/relationship/organization.ts';
import { sum } from '../../domain/scale.ts';
import {
  INDICATOR_IDS,
  INDICATOR_LEVELS,
  type IndicatorId,
  type IndicatorLevel,
  indicatorsOf,
} from '../../domain/stickiness/indicators.ts';
import { STICKINESS_BANDS } from '../../domain/stickiness/stickiness.ts';
import { formatBoolean } from '../../format/value.ts';
import { figureCell, formulaCell, textCell } from '../blocks.ts';
import { markOfKey } from '../evidence-mark.ts';
import type { Line, PortfolioContext } from './context.ts';
import { type Field, field, plan, type SheetPlan } from './fields.ts';

/** How well the decisive people of each account are reached (domain §7.4). */
export function coverageSheet(context: PortfolioContext): SheetPlan {
  const { text } = context;
  const count = (of: (line: Line) => number) => (line: Line) => figureCell(of(line));
  const fields = [
    field<Line>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field(
      context,
      'people',
      'integer',
      count(({ view }) => readRelationship(view).people.length),
    ),
    field(
      context,
      'keys',
      'integer',
      count(({ metrics }) => metrics.keyPeople.length),
    ),
    field(
      context,
      'covered',
      'integer',
      count(({ metrics }) => metrics.coveredKeys.length),
    ),
    field<Line>(context, 'coverage', 'percent', ({ metrics }) =>
      formulaCell(metrics.coverage, '[covered]/[keys]*100'),
    ),
    field(
      context,
      'blockers',
      'integer',
      count(({ metrics }) => metrics.blockers.length),
    ),
    field(
      context,
      'champions',
      'integer',
      count(({ metrics }) => metrics.champions.length),
    ),
    field<Line>(context, 'relationship', 'number', ({ metrics }) => figureCell(metrics.relationshipScore)),
    field<Line>(context, 'netSupport', 'number', ({ metrics }) => figureCell(metrics.netSupport)),
    field<Line>(context, 'general', 'number', ({ metrics }) => figureCell(metrics.gri)),
    field<Line>(context, 'organizational', 'number', ({ metrics }) => figureCell(metrics.ori)),
    field<Line>(context, 'health', 'number', ({ metrics }) => figureCell(metrics.health)),
    field<Line>(context, 'light', 'text', ({ metrics }) => {
      const light = HEALTH_BANDS.find(({ key }) => key === metrics.light);
      return textCell(light === undefined ? '' : text(light.label));
    }),
  ];
  return plan('Coverage', fields, (line) => (readRelationship(line.view).people.length === 0 ? [] : [line]));
}

/** The 15 indicators as they count, the three levels and their weighted sum (domain §6). */
export function stickinessSheet(context: PortfolioContext): SheetPlan {
  const { text, version, locale } = context;
  const { P, V, F } = version.model.stickiness.weights;
  const fields = [
    field<Line>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    ...INDICATOR_IDS.map((id) => indicatorField(id, context)),
    ...INDICATOR_LEVELS.map(({ key, label }) => levelField(key, text(label), context)),
    field<Line>(context, 'stickiness', 'number', ({ view }) => {
      const { result, stickiness } = readStickiness(view);
      const formula = `(${P}*[levelP]+${V}*[levelV]+${F}*[levelF])/${P + V + F}`;
      return result.stickiness === null ? figureCell(stickiness) : formulaCell(result.stickiness, formula);
    }),
    field<Line>(context, 'strength', 'text', ({ view }) => {
      const band = STICKINESS_BANDS.find(({ key }) => key === readStickiness(view).result.band);
      return textCell(band === undefined ? '' : text(band.label));
    }),
    field<Line>(context, 'achieved', 'integer', ({ view }) =>
      figureCell(readStickiness(view).result.achievedLevel),
    ),
    field<Line>(context, 'trapped', 'text', ({ view }) => {
      const { result } = readStickiness(view);
      return textCell(result.l1 === null ? '' : formatBoolean(result.trapped, locale));
    }),
  ];
  return plan('Stickiness', fields, (line) => (line.summary.stickiness === null ? [] : [line]));
}

function indicatorField(id: IndicatorId, context: PortfolioContext): Field<Line> {
  const cell = ({ view }: Line) =>
    figureCell(
      readStickiness(view).result.effective[id] ?? null,
      markOfKey(view, view.account.id, `stk.${id}`, context.locale),
    );
  return field(context, 'mark', 'integer', cell, { key: id, label: id });
}

const LEVEL_RESULTS = { P: 'l1', V: 'l2', F: 'l3' } as const satisfies { [K in IndicatorLevel]: string };

/** 20 × the mean of what was answered, live. */
function levelField(level: IndicatorLevel, label: string, context: PortfolioContext): Field<Line> {
  const cells = indicatorsOf(level).map(({ id }) => `[${id}]`);
  const formula = `20*AVERAGE(${cells.join(',')})`;
  const cell = ({ view }: Line) => formulaCell(readStickiness(view).result[LEVEL_RESULTS[level]], formula);
  return field(context, 'mark', 'number', cell, { key: `level${level}`, label });
}

/** How far each dossier can be relied on (domain §4.2, §4.3). */
export function dataQualitySheet(context: PortfolioContext): SheetPlan {
  const read = ({ view }: Line) => readDossierQuality(view);
  const count = (key: 'inferred' | 'disputed' | 'stale') => (line: Line) =>
    figureCell(sum(read(line).readings.map((reading) => reading[key])));
  const fields = [
    field<Line>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<Line>(context, 'quality', 'number', (line) => figureCell(read(line).score)),
    field<Line>(context, 'maturity', 'integer', (line) => figureCell(read(line).maturity)),
    field<Line>(context, 'completeness', 'percent', (line) => figureCell(read(line).completeness)),
    field<Line>(context, 'verified', 'percent', (line) => figureCell(read(line).verifiedShare)),
    field<Line>(context, 'stale', 'percent', (line) => figureCell(read(line).staleShare)),
    field(context, 'inferred', 'integer', count('inferred')),
    field(context, 'disputed', 'integer', count('disputed')),
    field(context, 'outdated', 'integer', count('stale')),
  ];
  return plan('DataQuality', fields, (line) => [line]);
}
