import type { RivalCategory } from '../../domain/account/rival-reading.ts';
import { THREAT_BANDS, type Threat } from '../../domain/supplier/scoring.ts';
import { formatDifference, formatNumber } from '../../format/number.ts';
import { formatValue } from '../../format/value.ts';
import { labelText } from '../../i18n/label-text.ts';
import { column, figureCell, figureText, textCell } from '../blocks.ts';
import type { Cell, ReportTable } from '../document.ts';
import type { ProfileContext, RivalAtAccount } from './context.ts';

/** Years of shares that fit on the page. */
const YEARS_ABREAST = 3;

/** Share, place, score and threat by account and category. */
export function standingTable(context: ProfileContext): ReportTable {
  const { profile, t } = context;
  const all = profile.accounts.flatMap(({ categories }) => categories.flatMap(({ shares }) => shares));
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b).slice(-YEARS_ABREAST);
  return {
    kind: 'table',
    columns: [
      column(
        'account',
        t(($) => $.competitors.account),
        'text',
        16,
      ),
      column(
        'category',
        t(($) => $.competitors.category),
        'text',
        16,
      ),
      column(
        'position',
        t(($) => $.competitors.position),
        'text',
        10,
      ),
      ...years.map((year) => column(`y${year}`, `${year} %`, 'percent', 10)),
      column(
        'trend',
        t(($) => $.competitors.trend),
        'text',
        11,
      ),
      column(
        'score',
        t(($) => $.competitors.score),
        'text',
        14,
      ),
      column(
        'threat',
        t(($) => $.competitors.threatColumn),
        'text',
        24,
      ),
    ],
    rows: profile.accounts.flatMap((standing) => rowsOf(standing, years, context)),
  };
}

function rowsOf(standing: RivalAtAccount, years: readonly number[], context: ProfileContext): Cell[][] {
  const account = textCell(context.accountNames.get(standing.accountId) ?? '');
  if (standing.categories.length === 0) {
    const blank = Array.from({ length: years.length + 4 }, () => textCell(null));
    return [[account, textCell(context.t(($) => $.competitors.noCategory)), ...blank]];
  }
  return standing.categories.map((category) => [
    account,
    textCell(category.category),
    textCell(positionText(category, context)),
    ...years.map((year) => figureCell(category.shares.find((one) => one.year === year)?.share ?? null)),
    textCell(category.trend === null ? null : formatDifference(category.trend)),
    textCell(
      category.score === null
        ? null
        : `${figureText(category.score, 1)} / ${figureText(category.ourScore, 1)}`,
    ),
    textCell(
      category.threat === null
        ? null
        : `${threatText(category.threat, context)}\n${partsText(category.threat, context)}`,
    ),
  ]);
}

function positionText({ position }: RivalCategory, { catalogue, locale }: ProfileContext): string | null {
  const field = catalogue.field('sup.position')?.type;
  const type = field?.kind === 'rows' ? field.columns.find(({ key }) => key === 'position')?.type : undefined;
  return type === undefined || position === null ? null : formatValue(type, position, locale, () => '');
}

/** "72.5 高". */
export function threatText({ threat, band }: Threat, { locale }: ProfileContext): string {
  const label = THREAT_BANDS.find(({ key }) => key === band)?.label;
  return `${figureText(threat, 1)} ${label === undefined ? '' : labelText(label, locale)}`.trim();
}

function partsText({ edge, relation, momentum, intent }: Threat, { t }: ProfileContext): string {
  return t(($) => $.competitors.parts, {
    edge: formatNumber(edge),
    relation: formatNumber(relation),
    momentum: formatNumber(momentum),
    intent: formatNumber(intent),
  });
}
