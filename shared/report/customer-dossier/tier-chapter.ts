import { readTier, type TierReading } from '../../domain/account/tier-reading.ts';
import { DISPOSITIONS, FUTURE_PAIRS, futurePair } from '../../domain/tier/matrix.ts';
import { type RatedTier, TIER_BANDS } from '../../domain/tier/tiers.ts';
import { accountMatrix } from '../../figure/chart/account-matrix.ts';
import { formatNumber } from '../../format/number.ts';
import { column, facts, figureCell, figureText, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportTable } from '../document.ts';
import { markOfKey, statusMark } from '../evidence-mark.ts';
import { pictureBlock } from '../picture.ts';
import type { DossierContext } from './context.ts';

/** The tier with its arithmetic: criteria, weights, inputs, gates, history and the view from the future (domain §5). */
export function tierChapter(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const reading = readTier(view);
  return [
    heading(
      1,
      t(($) => $.report.tier.title),
      true,
    ),
    resultFacts(reading, context),
    heading(
      2,
      t(($) => $.report.tier.arithmetic),
    ),
    paragraph(
      t(($) => $.report.tier.rule),
      'note',
    ),
    criteriaTable(reading, context),
    ...historyTable(reading, context),
    ...matrixFigure(reading, context),
  ];
}

const tierText = (tier: RatedTier | null, { t, text }: DossierContext): string => {
  const band = TIER_BANDS.find(({ key }) => key === tier);
  return band === undefined ? t(($) => $.tier.unrated) : text(band.label);
};

function resultFacts({ now, future }: TierReading, context: DossierContext): ReportTable {
  const { t, text, view } = context;
  const { gates } = view.models.current.model.tier;
  const gate = (passed: boolean) => t(($) => (passed ? $.tier.passed : $.tier.failed));
  const quadrant = DISPOSITIONS.find(({ key }) => key === now.quadrant);
  const pair = FUTURE_PAIRS.find(({ key }) => key === futurePair(now.tier, future.tier));
  const flags = [
    now.borderline ? t(($) => $.tier.borderline) : '',
    now.capped ? t(($) => $.tier.capped) : '',
  ].filter((flag) => flag !== '');
  return facts(
    [t(($) => $.report.item), t(($) => $.report.content)],
    [
      [t(($) => $.report.tier.tier), [tierText(now.tier, context), ...flags].join(' · ')],
      [t(($) => $.tier.score), figureText(now.tierScore)],
      [t(($) => $.tier.cv), figureText(now.cv)],
      [t(($) => $.tier.fp), figureText(now.fp)],
      [t(($) => $.tier.fit), figureText(now.fit)],
      [t(($) => $.tier.gate.strategicFp, { least: gates.strategicFp }), gate(now.gates.strategicFp)],
      [t(($) => $.tier.gate.strategicC1, { least: gates.strategicC1 }), gate(now.gates.strategicC1)],
      [
        t(($) => $.tier.matrix),
        quadrant === undefined ? null : `${text(quadrant.label)} · ${text(quadrant.advice)}`,
      ],
      [
        t(($) => $.tier.futureTier),
        future.tierScore === null
          ? null
          : `${tierText(future.tier, context)} · ${figureText(future.tierScore)}${pair === undefined ? '' : ` · ${text(pair.label)}`}`,
      ],
    ],
  );
}

function criteriaTable({ criteria, now }: TierReading, context: DossierContext): ReportTable {
  const { view, t, text, locale } = context;
  const id = view.account.id;
  return {
    kind: 'table',
    totalLabel: t(($) => $.report.total),
    columns: [
      column(
        'criterion',
        t(($) => $.tier.criterion),
        'text',
        24,
      ),
      column(
        'weight',
        t(($) => $.tier.weight),
        'integer',
        8,
        { sum: true },
      ),
      column(
        'input',
        t(($) => $.tier.input),
        'text',
        22,
      ),
      column(
        'anchor',
        t(($) => $.tier.anchor),
        'text',
        20,
      ),
      column(
        'score',
        t(($) => $.tier.scoreNow),
        'integer',
        11,
      ),
      column(
        'points',
        t(($) => $.tier.points),
        'number',
        10,
        { sum: true, decimals: 1 },
      ),
      column(
        'future',
        t(($) => $.tier.future),
        'integer',
        11,
      ),
    ],
    rows: criteria.map(({ criterion, score, judged, input, future }) => {
      const mark =
        judged === null
          ? statusMark(input?.status ?? 'collected', locale)
          : markOfKey(view, id, `tier.${criterion.id}`, locale);
      const anchor = score === null ? undefined : criterion.anchors[score];
      const unit = criterion.inputUnit === undefined ? '' : ` ${text(criterion.inputUnit)}`;
      const note = view.entry(id, `tier.${criterion.id}`)?.note ?? '';
      return [
        textCell(`${criterion.id} ${text(criterion.label)}`),
        figureCell(criterion.weight),
        textCell(input === null ? note : `${formatNumber(input.value)}${unit}`),
        textCell(anchor === undefined ? '' : text(anchor)),
        figureCell(score, mark),
        figureCell(now.points[criterion.id] ?? null),
        figureCell(future, markOfKey(view, id, `tierFuture.${criterion.id}`, locale)),
      ];
    }),
  };
}

function historyTable({ history }: TierReading, context: DossierContext): readonly Block[] {
  const { t } = context;
  if (history.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t(($) => $.tier.history),
      columns: [
        column(
          'year',
          t(($) => $.tier.year),
          'year',
          14,
        ),
        column(
          'score',
          t(($) => $.tier.score),
          'number',
          18,
          { decimals: 2 },
        ),
        column(
          'cv',
          t(($) => $.tier.cv),
          'number',
          18,
          { decimals: 2 },
        ),
        column(
          'fp',
          t(($) => $.tier.fp),
          'number',
          18,
          { decimals: 2 },
        ),
        column(
          'fit',
          t(($) => $.tier.fit),
          'number',
          18,
          { decimals: 2 },
        ),
        column(
          'tier',
          t(($) => $.tier.tier),
          'text',
          24,
        ),
      ],
      rows: history.map(({ year, result, recorded }) => [
        figureCell(year),
        figureCell(result.tierScore),
        figureCell(result.cv),
        figureCell(result.fp),
        figureCell(result.fit),
        textCell(tierText(recorded ?? result.tier, context)),
      ]),
    },
  ];
}

/** The same picture as on the screen: where it stands, and where it goes. */
function matrixFigure({ now, future }: TierReading, { t, text, view }: DossierContext): readonly Block[] {
  const { cut } = view.models.current.model.tier.matrix;
  const chart = accountMatrix(now, future, cut, {
    cv: t(($) => $.tier.cv),
    fp: t(($) => $.tier.fp),
    now: t(($) => $.tier.now),
    future: t(($) => $.tier.future),
    quadrant: (key) => {
      const quadrant = DISPOSITIONS.find((candidate) => candidate.key === key);
      return quadrant === undefined ? '' : text(quadrant.label);
    },
  });
  if (chart === null) return [];
  const title = t(($) => $.tier.matrix);
  return [pictureBlock(chart, { alt: title, caption: title, width: 600, height: 400 })];
}
