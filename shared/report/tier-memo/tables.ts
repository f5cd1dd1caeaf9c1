import { DISPOSITIONS } from '../../domain/tier/matrix.ts';
import { TIER_BANDS } from '../../domain/tier/tiers.ts';
import { formatNumber } from '../../format/number.ts';
import { labelText } from '../../i18n/label-text.ts';
import { column, facts, figureCell, figureText, textCell } from '../blocks.ts';
import type { ReportTable } from '../document.ts';
import { statusMark } from '../evidence-mark.ts';
import type { ExplanationContext } from './context.ts';

/** Tier, scores and place at a glance. */
export function summaryTable({ view, reading, t, locale }: ExplanationContext): ReportTable {
  const { now, future, tier } = reading;
  const named = (key: string | null) => {
    const band = TIER_BANDS.find((one) => one.key === key);
    return band === undefined ? t(($) => $.tier.unrated) : labelText(band.label, locale);
  };
  const quadrant = DISPOSITIONS.find(({ key }) => key === now.quadrant);
  const flags = [
    now.borderline ? t(($) => $.tier.borderline) : '',
    now.capped ? t(($) => $.tier.capped) : '',
    reading.isOverride ? t(($) => $.review.override) : '',
  ];
  return facts(
    [t(($) => $.report.item), t(($) => $.report.content)],
    [
      [t(($) => $.tier.memo.inForce), [named(tier), ...flags].filter((flag) => flag !== '').join(' · ')],
      [t(($) => $.tier.memo.computed), named(now.tier)],
      [t(($) => $.tier.score), figureText(now.tierScore)],
      [t(($) => $.tier.cv), figureText(now.cv)],
      [t(($) => $.tier.fp), figureText(now.fp)],
      [t(($) => $.tier.fit), figureText(now.fit)],
      [t(($) => $.tier.memo.position), quadrant === undefined ? null : labelText(quadrant.label, locale)],
      [
        t(($) => $.tier.futureTier),
        future.tierScore === null ? null : `${named(future.tier)} · ${figureText(future.tierScore)}`,
      ],
      [
        t(($) => $.tier.memo.versionLabel),
        t(($) => $.review.modelVersion, { version: view.models.current.version }),
      ],
    ],
  );
}

/** Every criterion with input, score, weight and points; guesses are marked. */
export function criteriaTable({ view, reading, t, locale }: ExplanationContext): ReportTable {
  const label = (text: { zh: string; en: string }) => labelText(text, locale);
  return {
    kind: 'table',
    caption: t(($) => $.tier.table),
    totalLabel: t(($) => $.report.total),
    columns: [
      column(
        'criterion',
        t(($) => $.tier.criterion),
        'text',
        24,
      ),
      column(
        'input',
        t(($) => $.tier.input),
        'text',
        26,
      ),
      column(
        'anchor',
        t(($) => $.tier.anchor),
        'text',
        18,
      ),
      column(
        'score',
        t(($) => $.tier.scoreNow),
        'integer',
        9,
      ),
      column(
        'weight',
        t(($) => $.tier.weight),
        'number',
        8,
        { sum: true },
      ),
      column(
        'points',
        t(($) => $.tier.points),
        'number',
        8,
        { sum: true, decimals: 1 },
      ),
      column(
        'future',
        t(($) => $.tier.future),
        'integer',
        9,
      ),
    ],
    rows: reading.criteria.map(({ criterion, score, judged, input, isInferred, future }) => {
      const anchor = score === null ? undefined : criterion.anchors[score];
      const named = criterion.inputUnit === undefined ? '' : label(criterion.inputUnit);
      const unit = named === '' || named === '%' ? named : ` ${named}`;
      const measured =
        input === null
          ? ''
          : [input.formula, `${formatNumber(input.value)}${unit}`].filter((text) => text !== '').join(' = ');
      const note = view.entry(view.account.id, `tier.${criterion.id}`)?.note ?? '';
      return [
        textCell(`${criterion.id} ${label(criterion.label)}`),
        textCell(judged === null ? measured : note || measured),
        textCell(anchor === undefined ? '' : label(anchor)),
        figureCell(score, isInferred ? statusMark('inferred', locale) : null),
        figureCell(criterion.weight),
        figureCell(reading.now.points[criterion.id] ?? null),
        figureCell(future),
      ];
    }),
  };
}
