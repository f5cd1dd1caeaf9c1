import { cellText } from '../../domain/account/money.ts';
import { type NextPersonReading, readNextPeople } from '../../domain/account/next-person-reading.ts';
import { readRoleGoals } from '../../domain/account/role-goal-reading.ts';
import { readVacantKeySeats } from '../../domain/account/vacant-key-seats.ts';
import { SENSITIVE_KINDS } from '../../domain/relationship/edge-kinds.ts';
import { GAP_PATTERNS } from '../../domain/relationship/gap-patterns.ts';
import { findGaps, GAP_KINDS } from '../../domain/relationship/gaps.ts';
import { ROLE_GOALS } from '../../domain/relationship/role-goals.ts';
import { dateCell, figureCell, figureText, textCell } from '../blocks.ts';
import type { ReportTable } from '../document.ts';
import { namedColumns } from './columns.ts';
import type { MapReportContext } from './context.ts';

const TOP_GAPS = 10;
const NEXT = 3;

/** What the map lacks, the gravest first, with what to do. */
export function gapTable(context: MapReportContext): ReportTable {
  const { text, nameOf, reading, locale, view } = context;
  const named = namedColumns(context);
  return {
    kind: 'table',
    columns: [
      named('gap', 20),
      named('person', 16),
      named('priority', 10, 'number', { decimals: 1 }),
      named('advice', 36),
    ],
    rows: findGaps(
      reading.metrics,
      readVacantKeySeats(view, reading).map(({ seatId }) => seatId),
    )
      .slice(0, TOP_GAPS)
      .map(({ kind, id, pattern, priority }) => {
        const known = GAP_KINDS.find(({ key }) => key === kind);
        const means = GAP_PATTERNS.find(({ key }) => key === pattern)?.means;
        const advice = [known?.advice, kind === 'noAction' ? means : undefined].flatMap((label) =>
          label === undefined ? [] : [text(label)],
        );
        return [
          textCell(known === undefined ? '' : text(known.label)),
          textCell(id === null ? '' : nameOf(id)),
          figureCell(priority > 0 ? priority : null),
          textCell(advice.join(locale === 'en' ? '; ' : '；')),
        ];
      }),
  };
}

/** The next people to work on: why, along which way, and what it would bring. */
export function nextTable(context: MapReportContext): ReportTable {
  const { view, reading, nameOf } = context;
  const named = namedColumns(context);
  return {
    kind: 'table',
    columns: [named('person', 16), named('level', 11), named('why', 28), named('way', 28)],
    rows: readNextPeople(view, reading, NEXT).map((next) => [
      textCell(nameOf(next.id)),
      textCell(`R${next.level} → R${next.target}`),
      textCell(whyText(next, context)),
      textCell(wayText(next, context)),
    ]),
  };
}

function whyText({ reasons, priority, effect }: NextPersonReading, { t }: MapReportContext): string {
  const { before, after } = effect.relationshipScore;
  return [
    ...reasons.map((reason) =>
      t(($) => $.mapExport.report.reason[reason], { priority: figureText(priority, 1) }),
    ),
    t(($) => $.mapExport.report.effect, { before: figureText(before), after: figureText(after) }),
  ].join(' · ');
}

/** A path along informal ties is told only where these may leave the program. */
function wayText({ introduction, messenger }: NextPersonReading, context: MapReportContext): string {
  const { t, map, namesOf, nameOf } = context;
  const isTold =
    introduction !== null &&
    (map.informal || !introduction.kinds.some((kind) => SENSITIVE_KINDS.includes(kind)));
  return [
    isTold
      ? t(($) => $.mapExport.report.introduction, { names: namesOf(introduction.path.slice(0, -1)) })
      : '',
    messenger === null
      ? ''
      : t(($) => $.mapExport.report.messenger[messenger.why], {
          name: nameOf(messenger.colleague),
          level: messenger.level ?? 0,
        }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Parts that somebody has to play, and who does. */
export function goalTable(context: MapReportContext): ReportTable {
  const { t, text, view, reading, namesOf } = context;
  const named = namedColumns(context);
  return {
    kind: 'table',
    columns: [named('goal', 26), named('state', 10), named('who', 44)],
    rows: readRoleGoals(view, reading).map(({ goal, present, people, colleagues, candidates }) => {
      const known = ROLE_GOALS.find(({ key }) => key === goal);
      const filling = namesOf(people.slice(0, 6));
      const sponsors = colleagues.length === 0 ? '' : ` ← ${namesOf(colleagues)}`;
      const could =
        candidates.length === 0
          ? ''
          : t(($) => $.mapExport.report.candidates, { names: namesOf(candidates.slice(0, 4)) });
      return [
        textCell(known === undefined ? goal : `${text(known.label)} · ${text(known.rule)}`),
        textCell(present ? t(($) => $.mapExport.report.present) : t(($) => $.mapExport.report.missing)),
        textCell(present ? `${filling}${sponsors}` : could),
      ];
    }),
  };
}

/** Open actions of people who are on the map, those due first at the top. */
export function actionTable(context: MapReportContext): ReportTable {
  const { t, view, reading, nameOf } = context;
  const named = namedColumns(context);
  const present = new Set(reading.people.map(({ id }) => id));
  const open = view.rows(view.account.id, 'plan.actions').flatMap(({ row }) => {
    const person = cellText(row, 'person');
    const isDone = row.status === 'done' || row.status === 'dropped';
    return person === null || isDone || !present.has(person)
      ? []
      : [{ row, person, due: cellText(row, 'due') ?? '' }];
  });
  return {
    kind: 'table',
    columns: [
      named('code', 10),
      named('action', 34),
      named('person', 14),
      named('owner', 12),
      named('due', 14, 'date'),
    ],
    rows: open
      .toSorted((a, b) => (a.due || '9999').localeCompare(b.due || '9999'))
      .map(({ row, person, due }) => [
        textCell(cellText(row, 'code')),
        textCell(cellText(row, 'text')),
        textCell(nameOf(person)),
        textCell(nameOf(cellText(row, 'owner') ?? '')),
        dateCell(due, due !== '' && due < view.today ? ` ${t(($) => $.mapExport.report.overdue)}` : null),
      ]),
  };
}
