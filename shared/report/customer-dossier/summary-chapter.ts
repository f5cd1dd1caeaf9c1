import { readDossierQuality } from '../../domain/account/quality-reading.ts';
import { readRelationship } from '../../domain/account/relationship-reading.ts';
import { readStickiness } from '../../domain/account/stickiness-reading.ts';
import { summarise } from '../../domain/account/summary.ts';
import { readSupplierDossier } from '../../domain/account/supplier-reading.ts';
import { HEALTH_BANDS } from '../../domain/relationship/organization.ts';
import { sum } from '../../domain/scale.ts';
import { INDICATOR_LEVELS } from '../../domain/stickiness/indicators.ts';
import { STICKINESS_BANDS } from '../../domain/stickiness/stickiness.ts';
import { US } from '../../domain/supplier/position.ts';
import { TIER_BANDS } from '../../domain/tier/tiers.ts';
import { formatDate } from '../../format/date.ts';
import { joinTexts } from '../../format/value.ts';
import { bullets, facts, figureText, heading } from '../blocks.ts';
import type { Block, Run } from '../document.ts';
import { markOfKey, markOfRows } from '../evidence-mark.ts';
import type { DossierContext } from './context.ts';

const ACTIONS = 6;
/** A level of stickiness below this is not reached (domain §6). */
const LEVEL_FIRM = 60;

/** The first page: what the customer is worth, where we stand, what comes next. */
export function summaryChapter(context: DossierContext): readonly Block[] {
  const { t } = context;
  return [
    heading(
      1,
      t(($) => $.report.summary.title),
    ),
    facts(
      [t(($) => $.report.item), t(($) => $.report.content)],
      [...whoRows(context), ...standingRows(context)],
    ),
    ...watchList(context),
    ...actions(context),
  ];
}

type FactRow = readonly [string, string | null, (string | null)?];

function whoRows({ view, t, text, locale, amountText }: DossierContext): readonly FactRow[] {
  const summary = summarise(view);
  const id = view.account.id;
  const band = TIER_BANDS.find(({ key }) => key === summary.tier);
  const score = summary.tierScore === null ? '' : ` · ${figureText(summary.tierScore)}`;
  const borderline = summary.borderline ? ` · ${t(($) => $.tier.borderline)}` : '';
  const revenue = amountText(summary.revenue);
  const share =
    summary.share === null
      ? ''
      : ` · ${t(($) => $.report.summary.ofOurSales, { share: figureText(summary.share) })}`;
  return [
    [t(($) => $.report.summary.industry), summary.industry, markOfKey(view, id, 'bas.industry', locale)],
    [t(($) => $.report.summary.manager), summary.manager, markOfKey(view, id, 'bas.am', locale)],
    [
      t(($) => $.report.summary.tier),
      band === undefined ? t(($) => $.tier.unrated) : `${text(band.label)}${score}${borderline}`,
    ],
    [
      t(($) => $.report.summary.value),
      summary.cv === null
        ? null
        : t(($) => $.report.summary.valueText, { cv: figureText(summary.cv), fp: figureText(summary.fp) }),
    ],
    [
      t(($) => $.report.summary.revenue, { year: summary.revenueYear ?? '' }),
      revenue === null ? null : `${revenue}${share}`,
      markOfRows(view, id, 'trx.year_sales', locale, (row) => row.year === summary.revenueYear),
    ],
  ];
}

function standingRows({ view, t, text, amountText }: DossierContext): readonly FactRow[] {
  const summary = summarise(view);
  const { byYear, years } = readSupplierDossier(view);
  const latest = byYear.get(years.at(-1) ?? 0);
  const ours = latest?.suppliers.find(({ supplier }) => supplier === US)?.share ?? null;
  const wallet = latest === undefined || latest.wallet === 0 ? null : amountText(latest.wallet);
  const { result, stickiness } = readStickiness(view);
  const strength = STICKINESS_BANDS.find(({ key }) => key === result.band);
  const { metrics, people } = readRelationship(view);
  const light = HEALTH_BANDS.find(({ key }) => key === metrics.healthLight);
  const shareText =
    ours === null ? '' : ` · ${t(($) => $.report.summary.ourShare, { share: figureText(ours) })}`;
  return [
    [
      t(($) => $.report.summary.wallet, { year: years.at(-1) ?? '' }),
      wallet === null ? null : `${wallet}${shareText}`,
    ],
    [
      t(($) => $.report.summary.stickiness),
      stickiness === null
        ? null
        : `${figureText(stickiness)}${strength === undefined ? '' : ` · ${text(strength.label)}`}`,
    ],
    [
      t(($) => $.report.summary.relationship),
      people.length === 0
        ? null
        : t(($) => $.report.summary.relationshipText, {
            health: figureText(metrics.health),
            light: light === undefined ? '' : text(light.label),
            coverage: figureText(metrics.coverage),
            blockers: metrics.blockers.length,
          }),
    ],
    [
      t(($) => $.report.summary.quality),
      t(($) => $.report.summary.qualityText, {
        score: figureText(summary.quality),
        completeness: figureText(summary.completeness),
      }),
    ],
  ];
}

/** What could go wrong, as far as the figures show it. */
function watchList({ view, t, text, titleOf, locale }: DossierContext): readonly Block[] {
  const { metrics } = readRelationship(view);
  const { result } = readStickiness(view);
  const levels = [result.l1, result.l2, result.l3];
  const low = INDICATOR_LEVELS.filter((_, index) => (levels[index] ?? LEVEL_FIRM) < LEVEL_FIRM);
  const names = (ids: readonly string[]) => joinTexts(ids.map(titleOf), locale);
  const quality = readDossierQuality(view);
  const doubtful = sum(quality.readings.map(({ inferred, disputed, stale }) => inferred + disputed + stale));
  const lines = [
    metrics.uncoveredKeys.length === 0
      ? ''
      : t(($) => $.report.summary.uncovered, { names: names(metrics.uncoveredKeys) }),
    metrics.blockers.length === 0
      ? ''
      : t(($) => $.report.summary.blockers, { names: names(metrics.blockers) }),
    low.length === 0
      ? ''
      : t(($) => $.report.summary.lowLevels, {
          levels: joinTexts(
            low.map(({ label }) => text(label)),
            locale,
          ),
        }),
    result.trapped ? t(($) => $.stickiness.trappedWhy) : '',
    doubtful === 0 ? '' : t(($) => $.report.summary.doubtful, { count: doubtful }),
  ].filter((line) => line !== '');
  return lines.length === 0
    ? []
    : [
        heading(
          2,
          t(($) => $.report.summary.watch),
        ),
        bullets(lines.map((line) => [{ text: line }])),
      ];
}

/** Open actions, the next due first. */
function actions({ view, t, locale, titleOf }: DossierContext): readonly Block[] {
  const open = view
    .rows(view.account.id, 'plan.actions')
    .map(({ row }) => row)
    .filter(({ status }) => status !== 'done' && status !== 'dropped')
    .toSorted((a, b) => String(a.due ?? '9999').localeCompare(String(b.due ?? '9999')));
  if (open.length === 0) return [];
  const items = open.slice(0, ACTIONS).map((row): readonly Run[] => {
    const due = typeof row.due === 'string' ? formatDate(row.due, locale) : '';
    const owner = typeof row.owner === 'string' ? titleOf(row.owner) : '';
    const when = [due, owner].filter((part) => part !== '').join(' · ');
    return [
      { text: String(row.text ?? '') },
      ...(when === '' ? [] : [{ text: `  ${when}`, marks: ['muted' as const] }]),
    ];
  });
  return [
    heading(
      2,
      t(($) => $.report.summary.actions),
    ),
    bullets(items),
  ];
}
