import { readDossierQuality } from '../../domain/account/quality-reading.ts';
import { readSupplierDossier, type SupplierDossierReading } from '../../domain/account/supplier-reading.ts';
import { currentShare } from '../../domain/supplier/position.ts';
import { column, figureCell, figureText, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportTable } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import { categoryBlocks, kraljicBlocks } from './category-blocks.ts';
import type { DossierContext } from './context.ts';
import { contractBlocks } from './contract-blocks.ts';
import { rivalBlocks } from './rival-blocks.ts';
import { sharesBlocks } from './share-blocks.ts';

/** Who feeds this customer, how shares are divided, how much more we can win (domain §3). */
export function supplierChapter(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const reading = readSupplierDossier(view);
  const head = heading(
    1,
    t(($) => $.report.supplier.title),
    true,
  );
  if (reading.categories.length === 0)
    return [
      head,
      paragraph(
        t(($) => $.report.dossier.nothingYet),
        'note',
      ),
    ];
  return [
    head,
    ...qualityLine(context),
    heading(
      2,
      t(($) => $.report.supplier.wallet),
    ),
    walletTable(reading, context),
    ...sharesBlocks(reading, context),
    ...kraljicBlocks(reading, context),
    ...reading.categories.flatMap((category) => categoryBlocks(category, reading, context)),
    ...contractBlocks(context),
    ...rivalBlocks(reading, context),
    ...targetTable(reading, context),
  ];
}

function walletTable(reading: SupplierDossierReading, context: DossierContext): ReportTable {
  const { t, view, locale, amount, withMoneyUnit } = context;
  const years = [...reading.years, ...reading.forecastYears];
  return {
    kind: 'table',
    caption: withMoneyUnit(t(($) => $.report.supplier.walletCaption)),
    totalLabel: t(($) => $.report.total),
    columns: [
      column(
        'category',
        t(($) => $.report.supplier.category),
        'text',
        24,
      ),
      ...years.map((year) =>
        column(
          `y${year}`,
          reading.forecastYears.includes(year)
            ? t(($) => $.report.supplier.forecast, { year })
            : String(year),
          'money',
          13,
          { sum: true },
        ),
      ),
    ],
    rows: reading.categories.map((category) => [
      textCell(category.name),
      ...years.map((year) =>
        figureCell(
          amount(category.spend.get(year) ?? null),
          markOfRows(view, category.id, 'cat.spend', locale, (row) => row.year === year),
        ),
      ),
    ]),
  };
}

function qualityLine({ view, t }: DossierContext): readonly Block[] {
  const { score, completeness } = readDossierQuality(view, 'supplier');
  if (score === null) return [];
  const text = t(($) => $.report.summary.qualityText, {
    score: figureText(score),
    completeness: figureText(completeness),
  });
  return [paragraph(`${t(($) => $.supplier.quality.title)}: ${text}`, 'lead')];
}

/** Our aim in the last year that has targets. */
function targetTable(reading: SupplierDossierReading, context: DossierContext): readonly Block[] {
  const { t, amount, withMoneyUnit, view, locale } = context;
  const last = [...reading.targets].at(-1);
  if (last === undefined) return [];
  const [year, { categories, total }] = last;
  return [
    heading(
      2,
      t(($) => $.report.supplier.targets, { year }),
    ),
    paragraph(
      t(($) => $.report.supplier.targetLead, {
        share: figureText(total.share),
        revenue: context.amountText(total.revenue) ?? '',
        gain: context.amountText(total.incrementalRevenue) ?? '',
      }),
    ),
    {
      kind: 'table',
      totalLabel: t(($) => $.report.total),
      columns: [
        column(
          'category',
          t(($) => $.report.supplier.category),
          'text',
          24,
        ),
        column(
          'now',
          t(($) => $.report.supplier.shareNow),
          'percent',
          13,
        ),
        column(
          'target',
          t(($) => $.report.supplier.shareTarget),
          'percent',
          13,
        ),
        column(
          'cap',
          t(($) => $.report.supplier.cap),
          'percent',
          13,
        ),
        column('wallet', withMoneyUnit(t(($) => $.report.supplier.walletShort)), 'money', 17, { sum: true }),
        column('revenue', withMoneyUnit(t(($) => $.report.supplier.targetRevenue)), 'money', 17, {
          sum: true,
        }),
        column('gain', withMoneyUnit(t(($) => $.report.supplier.gain)), 'money', 17, { sum: true }),
      ],
      rows: reading.categories.map((category, index) => {
        const aim = categories[index] ?? null;
        const mark =
          aim === null
            ? null
            : markOfRows(view, category.id, 'cat.target_share', locale, (row) => row.year === year);
        return [
          textCell(category.name),
          figureCell(currentShare(category)),
          figureCell(aim?.target ?? null, mark),
          figureCell(category.cap ?? null),
          figureCell(amount(aim?.wallet ?? null)),
          figureCell(amount(aim?.revenue ?? null), mark),
          figureCell(amount(aim?.incrementalRevenue ?? null), mark),
        ];
      }),
    },
  ];
}
