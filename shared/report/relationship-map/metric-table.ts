import type { MapMetrics } from '../../domain/relationship/map-metrics.ts';
import { ORI_IDS } from '../../domain/relationship/organization.ts';
import { round2, sum } from '../../domain/scale.ts';
import { formatNumber } from '../../format/number.ts';
import { figureText, textCell } from '../blocks.ts';
import type { ReportTable } from '../document.ts';
import { namedColumns } from './columns.ts';
import type { MapReportContext } from './context.ts';

type Row = readonly [name: string, value: string, how: string];

/** Every metric of the map with the sum that gives it (domain §7.4). */
export function metricTable(context: MapReportContext): ReportTable {
  const named = namedColumns(context);
  const rows = [
    ...scoreRows(context),
    ...coverageRows(context),
    ...peopleRows(context),
    ...indexRows(context),
  ];
  return {
    kind: 'table',
    rowHeads: true,
    columns: [named('metric', 22), named('value', 12), named('how', 46)],
    rows: rows.map(([name, value, how]) => [textCell(name), textCell(value), textCell(how)]),
  };
}

const short = (value: number): string => formatNumber(round2(value), 2);
const percentText = (value: number | null): string => (value === null ? '—' : `${figureText(value)}%`);

function scoreRows({ t, reading }: MapReportContext): readonly Row[] {
  const { metrics } = reading;
  const rated = metrics.people.filter(({ strength, weight }) => strength !== null && weight !== null);
  const judged = metrics.people.filter(({ attitude, weight }) => attitude !== null && weight !== null);
  const weights = (people: MapMetrics['people']) => sum(people.map(({ weight }) => weight ?? 0));
  const { relationshipScore: rs, gri, ori } = metrics;
  return [
    [
      t(($) => $.mapExport.report.metric.health),
      healthText(metrics, t),
      t(($) => $.mapExport.report.how.health, {
        rs: figureText(rs),
        gri: figureText(gri),
        ori: figureText(ori),
      }),
    ],
    [
      t(($) => $.mapExport.report.metric.rs),
      figureText(rs),
      t(($) => $.mapExport.report.how.rs, {
        part: short(sum(rated.map(({ weight, strength }) => (weight ?? 0) * (strength ?? 0)))),
        whole: short(weights(rated)),
      }),
    ],
    [
      t(($) => $.mapExport.report.metric.ns),
      signed(metrics.netSupport),
      t(($) => $.mapExport.report.how.ns, {
        part: short(sum(judged.map(({ weight, attitude }) => (weight ?? 0) * (attitude ?? 0)))),
        whole: short(weights(judged)),
      }),
    ],
  ];
}

/** Support and its contrary: for us with a plus, as on the screen. */
function signed(value: number | null): string {
  return value !== null && value > 0 ? `+${figureText(value)}` : figureText(value);
}

function healthText({ health, healthLight }: MapMetrics, t: MapReportContext['t']): string {
  if (health === null || healthLight === null) return figureText(health);
  return `${figureText(health)} · ${t(($) => $.mapExport.report.light[healthLight])}`;
}

function coverageRows({ t, reading }: MapReportContext): readonly Row[] {
  const { metrics, windowDays } = reading;
  const keys = metrics.people.filter(({ isKey }) => isKey);
  const weights = (people: MapMetrics['people']) => short(sum(people.map(({ weight }) => weight ?? 0)));
  const { light } = metrics;
  return [
    [
      t(($) => $.mapExport.report.metric.coverage),
      percentText(metrics.coverage),
      t(($) => $.mapExport.report.how.coverage, {
        part: metrics.coveredKeys.length,
        whole: keys.length,
        days: windowDays,
      }),
    ],
    [
      t(($) => $.mapExport.report.metric.weighted),
      percentText(metrics.weightedCoverage),
      t(($) => $.mapExport.report.how.weighted, {
        part: weights(keys.filter(({ isCovered }) => isCovered)),
        whole: weights(keys),
      }),
    ],
    [
      t(($) => $.mapExport.report.metric.all),
      percentText(metrics.allCoverage),
      t(($) => $.mapExport.report.how.all, {
        part: metrics.people.filter(({ isCovered }) => isCovered).length,
        whole: metrics.people.length,
      }),
    ],
    [
      t(($) => $.mapExport.report.metric.light),
      light === null ? '—' : t(($) => $.mapExport.report.light[light]),
      t(($) => $.mapExport.report.how.light, {
        supportive: keys.filter(({ attitude }) => (attitude ?? 0) >= 1).length,
      }),
    ],
  ];
}

/** More names than this are no list that anybody reads. */
const MOST_NAMES = 12;

function someNames(ids: readonly string[], { t, namesOf }: MapReportContext): string {
  const names = namesOf(ids.slice(0, MOST_NAMES));
  if (ids.length <= MOST_NAMES) return names;
  return t(($) => $.mapExport.report.andMore, { names, total: ids.length });
}

function peopleRows(context: MapReportContext): readonly Row[] {
  const { t, reading, nameOf } = context;
  const { metrics } = reading;
  const counted = (name: string, ids: readonly string[]): Row => [
    name,
    String(ids.length),
    someNames(ids, context),
  ];
  const { ourThread, theirThread } = metrics;
  return [
    counted(
      t(($) => $.mapExport.report.metric.champions),
      metrics.champions,
    ),
    counted(
      t(($) => $.mapExport.report.metric.supporters),
      metrics.supporters,
    ),
    counted(
      t(($) => $.mapExport.report.metric.blockers),
      metrics.blockers,
    ),
    [
      t(($) => $.mapExport.report.metric.ours),
      percentText(ourThread.t),
      ourThread.top === null
        ? ''
        : t(($) => $.mapExport.report.how.ours, {
            name: nameOf(ourThread.top ?? ''),
            total: short(ourThread.total),
          }),
    ],
    [
      t(($) => $.mapExport.report.metric.theirs),
      percentText(theirThread.u),
      theirThread.top === null
        ? ''
        : t(($) => $.mapExport.report.how.theirs, {
            name: nameOf(theirThread.top ?? ''),
            total: short(theirThread.total),
          }),
    ],
    counted(
      t(($) => $.mapExport.report.metric.singleLink),
      metrics.singleLinkKeys,
    ),
    counted(
      t(($) => $.mapExport.report.metric.uncovered),
      metrics.uncoveredKeys,
    ),
    [
      t(($) => $.mapExport.report.metric.actions),
      percentText(metrics.gapActionCoverage),
      t(($) => $.mapExport.report.how.actions),
    ],
  ];
}

function indexRows({ t, reading, view }: MapReportContext): readonly Row[] {
  const { metrics } = reading;
  const scored = ORI_IDS.flatMap((id) => view.number(view.account.id, `ori.${id}`) ?? []);
  const list = metrics.departments.map(
    ({ department, contacts, target }) => `${department} ${contacts}/${target}`,
  );
  return [
    [
      t(($) => $.mapExport.report.metric.gri),
      figureText(metrics.gri),
      t(($) => $.mapExport.report.how.gri, { list: list.join(' · ') }),
    ],
    [
      t(($) => $.mapExport.report.metric.ori),
      figureText(metrics.ori),
      scored.length === 0
        ? t(($) => $.mapExport.report.how.oriOpen)
        : t(($) => $.mapExport.report.how.ori, { part: scored.join(' + '), count: scored.length }),
    ],
  ];
}
