import type { MapPersonReading } from '../../domain/account/map-person-reading.ts';
import { type RelationshipReading, readRelationship } from '../../domain/account/relationship-reading.ts';
import { HEALTH_BANDS } from '../../domain/relationship/organization.ts';
import { DECISION_ROLES } from '../../domain/relationship/roles.ts';
import { joinTexts } from '../../format/value.ts';
import { column, dateCell, facts, figureCell, figureText, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, Cell, ReportTable } from '../document.ts';
import { markOfKey } from '../evidence-mark.ts';
import { contactBlocks } from './contact-blocks.ts';
import type { DossierContext } from './context.ts';
import { mapFigure } from './map-figure.ts';
import { attitudeText, levelOf } from './person-words.ts';
import { personalBlocks } from './personal-blocks.ts';

const GAPS = 8;

/** Who decides and how we stand with them: people, personal fields only where included, map, metrics, gaps (domain §7). */
export function peopleChapter(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const reading = readRelationship(view);
  const head = heading(
    1,
    t(($) => $.report.people.title),
    true,
  );
  if (reading.people.length === 0)
    return [
      head,
      paragraph(
        t(($) => $.report.dossier.nothingYet),
        'note',
      ),
    ];
  return [
    head,
    heading(
      2,
      t(($) => $.report.people.list),
    ),
    peopleTable(reading, context),
    heading(
      2,
      t(($) => $.report.people.metrics),
    ),
    metricFacts(reading, context),
    ...gapTable(reading, context),
    mapFigure(reading, context),
    ...contactBlocks(context),
    ...personalBlocks(context),
  ];
}

function peopleTable(reading: RelationshipReading, context: DossierContext): ReportTable {
  const { t } = context;
  return {
    kind: 'table',
    rowHeads: true,
    columns: [
      column(
        'name',
        t(($) => $.report.people.name),
        'text',
        13,
      ),
      column(
        'title',
        t(($) => $.report.people.seat),
        'text',
        20,
      ),
      column(
        'department',
        t(($) => $.report.people.department),
        'text',
        14,
      ),
      column(
        'roles',
        t(($) => $.report.people.roles),
        'text',
        14,
      ),
      column(
        'influence',
        t(($) => $.report.people.influence),
        'integer',
        10,
      ),
      column(
        'attitude',
        t(($) => $.report.people.attitude),
        'text',
        15,
      ),
      column(
        'level',
        t(($) => $.report.people.level),
        'text',
        13,
      ),
      column(
        'contact',
        t(($) => $.report.people.lastContact),
        'date',
        15,
      ),
    ],
    rows: reading.people.map((person) => personRow(person, reading, context)),
  };
}

function personRow(person: MapPersonReading, reading: RelationshipReading, context: DossierContext): Cell[] {
  const { view, locale, text } = context;
  const mark = (key: string) => markOfKey(view, person.id, key, locale);
  const roles = DECISION_ROLES.filter(({ key }) => person.roles.includes(key)).map(({ label }) =>
    text(label),
  );
  const level = levelOf(reading, person.id);
  const target = person.target ?? null;
  const levels = level === null ? '' : `R${level}${target === null ? '' : ` → R${target}`}`;
  return [
    textCell(person.name),
    textCell(person.seat?.title ?? ''),
    textCell(person.seat?.department ?? ''),
    textCell(joinTexts(roles, locale), mark('node.roles')),
    figureCell(person.influence, mark('node.influence')),
    textCell(attitudeText(person.attitude, context), mark('node.attitude')),
    textCell(levels),
    dateCell(person.lastContact),
  ];
}

function metricFacts(
  { metrics, windowDays, people }: RelationshipReading,
  context: DossierContext,
): ReportTable {
  const { t, text, titleOf, locale } = context;
  const light = HEALTH_BANDS.find(({ key }) => key === metrics.healthLight);
  const names = (ids: readonly string[]) => joinTexts(ids.map(titleOf), locale);
  const withNames = (ids: readonly string[]) =>
    ids.length === 0 ? '0' : t(($) => $.report.people.counted, { count: ids.length, names: names(ids) });
  const percentText = (value: number | null) => (value === null ? null : `${figureText(value)}%`);
  return facts(
    [t(($) => $.report.item), t(($) => $.report.content)],
    [
      [
        t(($) => $.report.people.health),
        metrics.health === null
          ? null
          : `${figureText(metrics.health)}${light === undefined ? '' : ` · ${text(light.label)}`}`,
      ],
      [t(($) => $.report.people.score), figureText(metrics.relationshipScore)],
      [t(($) => $.report.people.general), metrics.gri === null ? null : figureText(metrics.gri)],
      [t(($) => $.report.people.organizational), metrics.ori === null ? null : figureText(metrics.ori)],
      [t(($) => $.report.people.netSupport), figureText(metrics.netSupport)],
      [t(($) => $.report.people.coverage, { days: windowDays }), percentText(metrics.coverage)],
      [
        t(($) => $.report.people.keyPeople),
        t(($) => $.report.people.keyOf, { keys: metrics.keyPeople.length, people: people.length }),
      ],
      [t(($) => $.report.people.champions), withNames(metrics.champions)],
      [t(($) => $.report.people.blockers), withNames(metrics.blockers)],
      [t(($) => $.report.people.uncovered), withNames(metrics.uncoveredKeys)],
      [t(($) => $.report.people.singleLink), withNames(metrics.singleLinkKeys)],
    ],
  );
}

/** Largest gaps first: weight × (target − level). */
function gapTable(
  { metrics, people }: RelationshipReading,
  { t, titleOf }: DossierContext,
): readonly Block[] {
  if (metrics.priorities.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t(($) => $.report.people.gaps),
      columns: [
        column(
          'name',
          t(($) => $.report.people.name),
          'text',
          20,
        ),
        column(
          'title',
          t(($) => $.report.people.seat),
          'text',
          36,
        ),
        column(
          'gap',
          t(($) => $.report.people.gap),
          'integer',
          20,
        ),
        column(
          'priority',
          t(($) => $.report.people.priority),
          'number',
          24,
          { decimals: 1 },
        ),
      ],
      rows: metrics.priorities
        .slice(0, GAPS)
        .map(({ id, gap, priority }) => [
          textCell(titleOf(id)),
          textCell(people.find((person) => person.id === id)?.seat?.title ?? ''),
          figureCell(gap),
          figureCell(priority),
        ]),
    },
  ];
}
