import type { RelationshipReading } from '../../domain/account/relationship-reading.ts';
import { DECISION_ROLES } from '../../domain/relationship/roles.ts';
import { ATTITUDE_SCALE } from '../../domain/relationship/scales.ts';
import type { MapPerson } from '../../figure/map-card.ts';
import { type MapTie, TIE_KINDS, type TieKind } from '../../figure/map-lines.ts';
import { drawRelationshipMap } from '../../figure/relationship-map.ts';
import { PRINT_THEME } from '../../figure/theme.ts';
import { formatValue } from '../../format/value.ts';
import type { Block } from '../document.ts';
import { evidenceMark, markOfKey } from '../evidence-mark.ts';
import type { DossierContext } from './context.ts';
import { attitudeText, levelOf } from './person-words.ts';

/** Ties that could hurt people when the document travels; hidden in exports (domain §7.2). */
const HIDDEN_TIES: ReadonlySet<TieKind> = new Set(['conflict', 'patron', 'peer_tie']);

/** The power map as a picture, as wide as it needs: large ones lie on a page of their own. */
export function mapFigure(reading: RelationshipReading, context: DossierContext): Block {
  const { t, view, text } = context;
  const title = t(($) => $.report.people.map, { name: view.title(view.account.id) });
  const placed = new Map(
    view.records('person').flatMap(({ id, place }) => (place === null ? [] : [[id, place] as const])),
  );
  const figure = drawRelationshipMap(
    {
      title,
      people: reading.people.map((person) => mapPerson(person.id, reading, context)),
      ties: tiesOf(context),
      placed,
      legend: [
        ...ATTITUDE_SCALE.map(({ value, label }) => ({
          text: text(label),
          color: PRINT_THEME.attitudes[value + 2] ?? PRINT_THEME.muted,
        })),
        { text: t(($) => $.report.people.legendInfluence), color: PRINT_THEME.text },
        { text: t(($) => $.report.people.legendLevel), color: PRINT_THEME.text },
      ],
    },
    PRINT_THEME,
  );
  return { kind: 'figure', ...figure, alt: title, caption: title, landscape: figure.width > figure.height };
}

function mapPerson(id: string, reading: RelationshipReading, context: DossierContext): MapPerson {
  const { view, text, locale, titleOf } = context;
  const person = reading.people.find((candidate) => candidate.id === id);
  const role = DECISION_ROLES.find(({ key }) => person?.roles.includes(key));
  const attitude = person?.attitude ?? null;
  return {
    id,
    name: view.title(id),
    title: person?.seat?.title ?? '',
    reportsTo: person?.seat?.managerId ?? null,
    attitude,
    attitudeText:
      attitude === null
        ? ''
        : `${attitudeText(attitude, context)}${markOfKey(view, id, 'node.attitude', locale) ?? ''}`,
    level: levelOf(reading, id),
    levelTarget: person?.target ?? null,
    influence: person?.influence ?? null,
    role: role === undefined ? '' : text(role.label),
    rivals: view.rows(id, 'node.rivals').map(({ row, entry }) => {
      const rival = typeof row.supplier === 'string' ? titleOf(row.supplier) : '';
      return `${rival} ${String(row.depth ?? '')}${evidenceMark(entry.evidence, locale) ?? ''}`;
    }),
  };
}

function tiesOf({ view, locale, titleOf }: DossierContext): readonly MapTie[] {
  const field = view.catalogue.field('map.relations');
  const kindColumn =
    field?.type.kind === 'rows' ? field.type.columns.find(({ key }) => key === 'kind') : undefined;
  return view.rows(view.account.id, 'map.relations').flatMap(({ row, entry }) => {
    const kind = TIE_KINDS.find((candidate) => candidate === row.kind);
    const { from, to } = row;
    if (kind === undefined || HIDDEN_TIES.has(kind) || typeof from !== 'string' || typeof to !== 'string')
      return [];
    const word = kindColumn === undefined ? kind : formatValue(kindColumn.type, kind, locale, titleOf);
    return [{ from, to, kind, text: `${word}${evidenceMark(entry.evidence, locale) ?? ''}` }];
  });
}
