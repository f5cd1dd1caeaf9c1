import { type FieldQuality, readDossierQuality } from '../../domain/account/quality-reading.ts';
import { DOSSIER_BANDS, MATURITY_LEVELS } from '../../domain/evidence/dossier-score.ts';
import { isStale } from '../../domain/evidence/quality.ts';
import { compareToVerify, needsVerifying } from '../../domain/evidence/transitions.ts';
import { joinTexts } from '../../format/value.ts';
import { column, facts, figureCell, figureText, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportTable } from '../document.ts';
import type { DossierContext } from './context.ts';
import { snapshotBlocks } from './snapshot-block.ts';

const LISTED = 30;

/** How far the dossier can be relied on, section by section, and what to verify first (domain §4.2, §4.3). */
export function qualityChapter(context: DossierContext): readonly Block[] {
  const { view, t, text } = context;
  const quality = readDossierQuality(view);
  const band = DOSSIER_BANDS.find(({ key }) => key === quality.band);
  const maturity = MATURITY_LEVELS.find(({ level }) => level === quality.maturity);
  const share = (value: number | null) => (value === null ? null : `${figureText(value)}%`);
  return [
    heading(
      1,
      t(($) => $.report.quality.title),
      true,
    ),
    facts(
      [t(($) => $.report.item), t(($) => $.report.content)],
      [
        [
          t(($) => $.report.quality.score),
          `${figureText(quality.score)}${band === undefined ? '' : ` · ${text(band.label)}`}`,
        ],
        [
          t(($) => $.report.quality.maturity),
          maturity === undefined ? null : `${maturity.level} · ${text(maturity.label)}`,
        ],
        [t(($) => $.report.quality.completeness), share(quality.completeness)],
        [t(($) => $.report.quality.verified), share(quality.verifiedShare)],
        [t(($) => $.report.quality.stale), share(quality.staleShare)],
      ],
    ),
    {
      kind: 'table',
      caption: t(($) => $.report.quality.bySection),
      columns: [
        column(
          'section',
          t(($) => $.report.quality.section),
          'text',
          24,
        ),
        column(
          'weight',
          t(($) => $.report.quality.weight),
          'integer',
          9,
        ),
        column(
          'completeness',
          t(($) => $.report.quality.completeness),
          'percent',
          15,
          { decimals: 2 },
        ),
        column(
          'quality',
          t(($) => $.report.quality.quality),
          'number',
          15,
          { decimals: 2 },
        ),
        column(
          'inferred',
          t(($) => $.evidence.status.inferred),
          'integer',
          12,
        ),
        column(
          'disputed',
          t(($) => $.evidence.status.disputed),
          'integer',
          12,
        ),
        column(
          'stale',
          t(($) => $.evidence.status.stale),
          'integer',
          12,
        ),
      ],
      rows: quality.readings.map((reading) => [
        textCell(text(reading.section.label)),
        figureCell(reading.section.weight),
        figureCell(reading.completeness),
        figureCell(reading.quality),
        figureCell(reading.inferred),
        figureCell(reading.disputed),
        figureCell(reading.stale),
      ]),
    },
    ...toVerify(
      quality.readings.flatMap(({ fields }) => fields),
      context,
    ),
    ...snapshotBlocks(context),
  ];
}

type Doubt = { readonly reading: FieldQuality; readonly weight: number; readonly ageDays: number | null };

function toVerify(fields: readonly FieldQuality[], context: DossierContext): readonly Block[] {
  const { t } = context;
  const doubts = fields.flatMap((reading): readonly Doubt[] => {
    const doubtful = reading.sightings.filter((one) =>
      needsVerifying(one.status, isStale(one.ageDays, one.validityDays)),
    );
    if (doubtful.length === 0) return [];
    const ages = doubtful.map(({ ageDays }) => ageDays);
    const oldest = ages.includes(null) ? null : Math.max(...ages.map((age) => age ?? 0));
    return [{ reading, weight: reading.field.weight, ageDays: oldest }];
  });
  if (doubts.length === 0) return [];
  const first = doubts.toSorted(compareToVerify).slice(0, LISTED);
  const rest = doubts.length - first.length;
  return [
    doubtTable(first, context),
    ...(rest === 0
      ? []
      : [
          paragraph(
            t(($) => $.report.quality.more, { count: rest }),
            'note',
          ),
        ]),
  ];
}

function doubtTable(doubts: readonly Doubt[], { t, text, locale }: DossierContext): ReportTable {
  return {
    kind: 'table',
    caption: t(($) => $.report.quality.toVerify),
    columns: [
      column(
        'section',
        t(($) => $.report.quality.section),
        'text',
        24,
      ),
      column(
        'field',
        t(($) => $.report.quality.field),
        'text',
        34,
      ),
      column(
        'state',
        t(($) => $.report.quality.state),
        'text',
        26,
      ),
      column(
        'age',
        t(($) => $.report.quality.age),
        'integer',
        16,
      ),
    ],
    rows: doubts.map(({ reading, ageDays }) => [
      textCell(text(reading.section.label)),
      textCell(text(reading.field.label)),
      textCell(joinTexts(statesOf(reading, t), locale)),
      figureCell(ageDays),
    ]),
  };
}

function statesOf({ sightings }: FieldQuality, t: DossierContext['t']): readonly string[] {
  const has = (status: 'inferred' | 'disputed') => sightings.some((one) => one.status === status);
  return [
    has('disputed') ? t(($) => $.evidence.status.disputed) : '',
    has('inferred') ? t(($) => $.evidence.status.inferred) : '',
    sightings.some((one) => isStale(one.ageDays, one.validityDays)) ? t(($) => $.evidence.status.stale) : '',
  ];
}
