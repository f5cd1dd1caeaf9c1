import type { CategoryReading, SupplierDossierReading } from '../../domain/account/supplier-reading.ts';
import { KRALJIC_QUADRANTS } from '../../domain/supplier/kraljic.ts';
import { drawMatrix } from '../../figure/matrix.ts';
import { PRINT_THEME } from '../../figure/theme.ts';
import { formatValue } from '../../format/value.ts';
import { column, dateCell, figureCell, heading, textCell } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import { markOfKey } from '../evidence-mark.ts';
import { competitionBlocks } from './competition-blocks.ts';
import type { DossierContext } from './context.ts';
import { planBlocks } from './plan-blocks.ts';
import { selectionBlocks } from './selection-blocks.ts';

const CUT = 3;
const MAX = 5;

/** How the customer buys each category: the buyer's grid as a picture and a table (domain §3.1). */
export function kraljicBlocks(reading: SupplierDossierReading, context: DossierContext): readonly Block[] {
  const { t } = context;
  return [
    heading(
      2,
      t(($) => $.report.supplier.buying),
    ),
    {
      kind: 'table',
      columns: [
        column(
          'category',
          t(($) => $.report.supplier.category),
          'text',
          20,
        ),
        column(
          'impact',
          t(($) => $.report.supplier.impact),
          'number',
          12,
          { decimals: 2 },
        ),
        column(
          'risk',
          t(($) => $.report.supplier.risk),
          'number',
          12,
          { decimals: 2 },
        ),
        column(
          'quadrant',
          t(($) => $.report.supplier.quadrant),
          'text',
          12,
        ),
        column(
          'policy',
          t(($) => $.report.supplier.policy),
          'text',
          18,
        ),
        column(
          'cap',
          t(($) => $.report.supplier.cap),
          'percent',
          12,
        ),
        column(
          'tender',
          t(($) => $.report.supplier.tender),
          'date',
          16,
        ),
      ],
      rows: reading.categories.map((category) => categoryRow(category, context)),
    },
    ...kraljicFigure(reading, context),
  ];
}

/** One category: how its supplier is chosen, how all are judged, where we stand and what we plan (domain §3.1–3.5). */
export function categoryBlocks(
  category: CategoryReading,
  reading: SupplierDossierReading,
  context: DossierContext,
): readonly Block[] {
  const blocks = [
    ...selectionBlocks(category, context),
    ...competitionBlocks(category, reading, context),
    ...planBlocks(category, reading, context),
  ];
  return blocks.length === 0 ? [] : [heading(2, category.name), ...blocks];
}

function categoryRow(category: CategoryReading, { view, locale, titleOf }: DossierContext): Cell[] {
  const mark = (key: string) => markOfKey(view, category.id, key, locale);
  const choice = (key: string) => {
    const field = view.catalogue.field(key);
    return field === undefined ? '' : formatValue(field.type, view.value(category.id, key), locale, titleOf);
  };
  return [
    textCell(category.name),
    figureCell(view.number(category.id, 'cat.impact'), mark('cat.impact')),
    figureCell(view.number(category.id, 'cat.risk'), mark('cat.risk')),
    textCell(choice('cat.kraljic')),
    textCell(choice('cat.policy'), mark('cat.policy')),
    figureCell(category.cap ?? null, mark('cat.share_cap')),
    dateCell(view.text(category.id, 'cat.next_tender'), mark('cat.next_tender')),
  ];
}

function kraljicFigure(
  { categories, years }: SupplierDossierReading,
  { view, t, text }: DossierContext,
): readonly Block[] {
  const latest = years.at(-1) ?? 0;
  const points = categories.flatMap((category) => {
    const x = view.number(category.id, 'cat.impact');
    const y = view.number(category.id, 'cat.risk');
    return x === null || y === null
      ? []
      : [{ name: category.name, x, y, size: category.spend.get(latest) ?? null }];
  });
  if (points.length === 0) return [];
  const nameOf = (key: string) => {
    const quadrant = KRALJIC_QUADRANTS.find((candidate) => candidate.key === key);
    return quadrant === undefined ? '' : text(quadrant.label);
  };
  const title = t(($) => $.report.supplier.kraljic);
  const figure = drawMatrix(
    {
      title,
      xTitle: t(($) => $.report.supplier.impact),
      yTitle: t(($) => $.report.supplier.risk),
      max: MAX,
      cut: CUT,
      quadrants: [nameOf('bottleneck'), nameOf('strategic'), nameOf('routine'), nameOf('leverage')],
      points,
    },
    PRINT_THEME,
  );
  return [
    {
      kind: 'figure',
      ...figure,
      alt: title,
      caption: t(($) => $.report.supplier.kraljicCaption, { year: latest }),
    },
  ];
}
