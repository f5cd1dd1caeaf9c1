import { readStickiness, type StickinessReading } from '../../domain/account/stickiness-reading.ts';
import { INDICATOR_LEVELS, INDICATORS } from '../../domain/stickiness/indicators.ts';
import { levelWeights, STICKINESS_BANDS } from '../../domain/stickiness/stickiness.ts';
import { stickinessTrend } from '../../figure/chart/stickiness-trend.ts';
import { drawRadar } from '../../figure/radar.ts';
import { PRINT_THEME } from '../../figure/theme.ts';
import { column, facts, figureCell, figureText, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportTable } from '../document.ts';
import { markOfKey } from '../evidence-mark.ts';
import { pictureBlock } from '../picture.ts';
import type { DossierContext } from './context.ts';

/** Why the customer stays: three levels, fifteen indicators, the years before (domain §6). */
export function stickinessChapter(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const reading = readStickiness(view);
  const head = heading(
    1,
    t(($) => $.stickiness.title),
    true,
  );
  if (reading.stickiness === null)
    return [
      head,
      paragraph(
        t(($) => $.report.dossier.nothingYet),
        'note',
      ),
    ];
  return [
    head,
    resultFacts(reading, context),
    paragraph(
      t(($) => $.report.stickiness.rule),
      'note',
    ),
    indicatorTable(reading, context),
    ...radar(reading, context),
    ...history(reading, context),
  ];
}

function resultFacts({ result, stickiness }: StickinessReading, context: DossierContext): ReportTable {
  const { t, text, view } = context;
  const weights = levelWeights(view.models.current.model.stickiness);
  const band = STICKINESS_BANDS.find(({ key }) => key === result.band);
  const levels = [result.l1, result.l2, result.l3];
  const achieved = result.achievedLevel;
  return facts(
    [t(($) => $.report.item), t(($) => $.report.content)],
    [
      [
        t(($) => $.stickiness.title),
        `${figureText(stickiness)}${band === undefined ? '' : ` · ${text(band.label)}`}`,
      ],
      ...INDICATOR_LEVELS.map(({ key, label }, index): readonly [string, string] => [
        text(label),
        t(($) => $.report.stickiness.level, {
          score: figureText(levels[index] ?? null),
          weight: figureText(weights[key]),
        }),
      ]),
      [
        t(($) => $.stickiness.achieved),
        achieved === null
          ? null
          : achieved === 0
            ? t(($) => $.stickiness.achievedNone)
            : t(($) => $.stickiness.achievedLevel, { level: achieved }),
      ],
      [t(($) => $.stickiness.trapped), result.trapped ? t(($) => $.stickiness.trappedWhy) : null],
    ],
  );
}

function indicatorTable({ scores, result }: StickinessReading, context: DossierContext): ReportTable {
  const { view, t, text, locale } = context;
  const id = view.account.id;
  return {
    kind: 'table',
    caption: t(($) => $.stickiness.table),
    columns: [
      column(
        'indicator',
        t(($) => $.stickiness.indicator),
        'text',
        30,
      ),
      column(
        'input',
        t(($) => $.stickiness.input),
        'text',
        26,
      ),
      column(
        'anchor',
        t(($) => $.stickiness.anchor),
        'text',
        24,
      ),
      column(
        'score',
        t(($) => $.stickiness.score),
        'integer',
        12,
      ),
      column(
        'effective',
        t(($) => $.stickiness.effective),
        'integer',
        10,
      ),
    ],
    rows: INDICATORS.map((indicator) => {
      const score = scores[indicator.id] ?? null;
      const anchor = score === null ? undefined : indicator.anchors[score];
      return [
        textCell(`${indicator.id} ${text(indicator.label)}`),
        textCell(view.entry(id, `stk.${indicator.id}`)?.note ?? ''),
        textCell(anchor === undefined ? '' : text(anchor)),
        figureCell(score, markOfKey(view, id, `stk.${indicator.id}`, locale)),
        figureCell(result.effective[indicator.id] ?? null),
      ];
    }),
  };
}

function radar({ result }: StickinessReading, { t, text }: DossierContext): readonly Block[] {
  const scored = INDICATORS.filter(({ id }) => result.effective[id] !== undefined);
  if (scored.length < 3) return [];
  const title = t(($) => $.report.stickiness.radar);
  const figure = drawRadar(
    {
      title,
      axes: scored.map(({ label }) => text(label)),
      series: [
        {
          name: t(($) => $.stickiness.effective),
          values: scored.map(({ id }) => result.effective[id] ?? null),
        },
      ],
      max: 5,
    },
    PRINT_THEME,
  );
  return [{ kind: 'figure', ...figure, alt: title, caption: title }];
}

/** The same picture as on the screen: the years on record, and today with its levels. */
function history(
  { history: past, result }: StickinessReading,
  { t, text, view }: DossierContext,
): readonly Block[] {
  const now = { name: t(($) => $.stickiness.current), score: result.stickiness };
  const points = [
    ...past.map(({ year, score }) => ({ name: String(year), score, levels: [null, null, null] })),
    ...(result.stickiness === null ? [] : [{ ...now, levels: [result.l1, result.l2, result.l3] }]),
  ];
  if (points.length < 2) return [];
  const title = t(($) => $.stickiness.history);
  const words = {
    year: t(($) => $.stickiness.year),
    score: t(($) => $.stickiness.title),
    levels: INDICATOR_LEVELS.map(({ label }) => text(label)),
  };
  const chart = stickinessTrend(points, words, view.models.current.model.stickiness.reached);
  return [pictureBlock(chart, { alt: title, caption: title, width: 600, height: 260 })];
}
