import type { RivalCategory } from '../../domain/account/rival-reading.ts';
import { THREAT_BANDS, type Threat } from '../../domain/supplier/scoring.ts';
import { formatDifference } from '../../format/number.ts';
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
        14,
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
    textCell(category.threat === null ? null : threatText(category.threat, context)),
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

/** What each threat is made of: four parts 0–5. */
export function threatTable(context: ProfileContext): readonly ReportTable[] {
  const { profile, accountNames, t } = context;
  const rows = profile.accounts.flatMap(({ accountId, categories }) =>
    categories.flatMap(({ category, threat }): Cell[][] =>
      threat === null
        ? []
        : [
            [
              textCell(accountNames.get(accountId) ?? ''),
              textCell(category),
              figureCell(threat.edge),
              figureCell(threat.relation),
              figureCell(threat.momentum),
              figureCell(threat.intent),
              textCell(threatText(threat, context)),
            ],
          ],
    ),
  );
  if (rows.length === 0) return [];
  const part = (key: 'edge' | 'relation' | 'momentum' | 'intent') =>
    column(
      key,
      t(($) => $.competitors.part[key]),
      'number',
      11,
    );
  return [
    {
      kind: 'table',
      caption: t(($) => $.competitors.report.threats),
      columns: [
        column(
          'account',
          t(($) => $.competitors.account),
          'text',
          18,
        ),
        column(
          'category',
          t(($) => $.competitors.category),
          'text',
          20,
        ),
        part('edge'),
        part('relation'),
        part('momentum'),
        part('intent'),
        column(
          'threat',
          t(($) => $.competitors.threatColumn),
          'text',
          16,
        ),
      ],
      rows,
    },
  ];
}
