import { type PlanRow, readOwnPosition, readSharePlan } from '../../domain/account/share-plan-reading.ts';
import type { CategoryReading, SupplierDossierReading } from '../../domain/account/supplier-reading.ts';
import type { RowsType } from '../../domain/dossier/types.ts';
import { formatNumber } from '../../format/number.ts';
import { formatValue, joinTexts } from '../../format/value.ts';
import { column, figureCell, paragraph, textCell } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import type { DossierContext } from './context.ts';

/** Where we stand in a category and how we mean to win share there (domain §3.5). */
export function planBlocks(
  category: CategoryReading,
  { suppliers }: SupplierDossierReading,
  context: DossierContext,
): readonly Block[] {
  const { view, t, locale } = context;
  const own = readOwnPosition(view, category, suppliers);
  if (own === null)
    return [
      paragraph(
        t(($) => $.supplier.position.noUs),
        'note',
      ),
    ];
  const { rank, share, strengths, vulnerabilities } = own;
  const critical = t(($) => $.supplier.position.critical);
  const facts = [
    ...(rank === null
      ? []
      : [
          `${t(($) => $.supplier.position.rank)} ${t(($) => $.supplier.position.rankOf, { rank: rank.rank, of: rank.of })}`,
        ]),
    ...(share === null ? [] : [`${t(($) => $.supplier.position.share)} ${formatNumber(share)}%`]),
  ];
  const lines = [
    joinTexts(facts, locale),
    named(
      t(($) => $.supplier.position.strengths),
      strengths.map(({ text }) => text),
      context,
    ),
    named(
      t(($) => $.supplier.position.vulnerabilities),
      vulnerabilities.map(({ text, isCritical }) => (isCritical ? `${text} [${critical}]` : text)),
      context,
    ),
  ];
  return [
    ...lines.filter((line) => line !== '').map((line) => paragraph(line)),
    ...planTable(category, context),
  ];
}

function named(title: string, texts: readonly string[], { locale }: DossierContext): string {
  return texts.length === 0 ? '' : `${title}: ${joinTexts(texts, locale)}`;
}

const HOW = ['lever', 'displaced', 'resources', 'risk'] as const;

function planTable(category: CategoryReading, context: DossierContext): readonly Block[] {
  const { view, t, text, withMoneyUnit } = context;
  const rows = readSharePlan(view).filter(({ categoryId }) => categoryId === category.id);
  const type = view.catalogue.field('cat.target_share')?.type;
  if (rows.length === 0 || type?.kind !== 'rows') return [];
  const labelOf = (key: string) => {
    const found = type.columns.find((one) => one.key === key);
    return found === undefined ? '' : text(found.label);
  };
  return [
    {
      kind: 'table',
      caption: `${category.name} – ${t(($) => $.supplier.plan.title)}`,
      columns: [
        column('year', labelOf('year'), 'year', 11),
        column('target', labelOf('share'), 'percent', 16),
        column(
          'headroom',
          t(($) => $.supplier.targetColumn.headroom),
          'number',
          12,
        ),
        column('gain', withMoneyUnit(t(($) => $.report.supplier.gain)), 'money', 15),
        column('probability', labelOf('probability'), 'percent', 14),
        column(
          'how',
          t(($) => $.report.supplier.how),
          'text',
          60,
        ),
      ],
      rows: rows.map((row) => planRow(category, row, type, context)),
    },
  ];
}

function planRow(category: CategoryReading, row: PlanRow, type: RowsType, context: DossierContext): Cell[] {
  const { view, amount, locale, titleOf, t, text } = context;
  const stored = view.rows(category.id, 'cat.target_share').find(({ entry }) => entry.id === row.entryId);
  const mark = markOfRows(
    view,
    category.id,
    'cat.target_share',
    locale,
    (candidate) => candidate === stored?.row,
  );
  const how = HOW.flatMap((key) => {
    const found = type.columns.find((one) => one.key === key);
    const value = stored?.row[key] ?? null;
    if (found === undefined || value === null) return [];
    return [`${text(found.label)}: ${formatValue(found.type, value, locale, titleOf)}`];
  });
  const { checks } = row;
  const missing = [
    ...(checks.withinCap ? [] : [t(($) => $.supplier.plan.isOver)]),
    ...(checks.hasAction
      ? []
      : [`${t(($) => $.supplier.plan.missing)}: ${t(($) => $.supplier.plan.check.action)}`]),
    ...(checks.hasFact
      ? []
      : [`${t(($) => $.supplier.plan.missing)}: ${t(($) => $.supplier.plan.check.fact)}`]),
  ];
  const probability = stored?.row.probability;
  const facts =
    missing.length === 0 ? [t(($) => $.supplier.plan.facts, { count: row.verifiedFacts })] : missing;
  const actions = row.actions.map((action) => `${action.code} ${action.text}`);
  return [
    figureCell(row.year),
    figureCell(row.position.target, mark),
    figureCell(row.position.headroom),
    figureCell(amount(row.position.incrementalRevenue)),
    figureCell(typeof probability === 'number' ? probability : null),
    textCell([joinTexts(how, locale), ...actions, joinTexts(facts, locale)].join('\n')),
  ];
}
