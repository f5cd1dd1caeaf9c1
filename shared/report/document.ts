import * as z from 'zod';
import { LOCALES } from '../i18n/locale.ts';

/**
 * A document as plain data, between the builders (what to say) and the renderers (Word, Excel). Marks of inference
 * and redaction are already in it, so that no renderer can leave them out (architecture: export pipeline).
 */

const MARKS = ['bold', 'italic', 'muted', 'inferred', 'disputed'] as const;
export type Mark = (typeof MARKS)[number];
const runSchema = z.strictObject({ text: z.string(), marks: z.array(z.enum(MARKS)).exactOptional() });
export type Run = z.infer<typeof runSchema>;

const COLUMN_KINDS = ['text', 'number', 'integer', 'percent', 'money', 'date', 'year'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

const columnSchema = z.strictObject({
  key: z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/),
  label: z.string(),
  kind: z.enum(COLUMN_KINDS),
  /** Share of the table's width; only the ratio to the other columns counts. */
  width: z.number().positive(),
  /** Fixed decimals of `number`, `percent` and `money`; absent = up to 2. */
  decimals: z.int().min(0).max(6).exactOptional(),
  /** The footer adds this column up. */
  sum: z.boolean().exactOptional(),
  /**
   * Excel formula of every cell of the column; its cached result is the cell's figure. `[key]` = this row's cell of
   * that column, `[key:all]` = all rows of it, `[key:toHere]` = rows from the first down to this one, `[key@3-5]` =
   * the third to the fifth row.
   */
  formula: z.string().exactOptional(),
});
export type ReportColumn = z.infer<typeof columnSchema>;

/** `mark` is text that stands behind the figure wherever it is shown, such as 〔推断〕. */
const mark = z.string().exactOptional();
const cellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('empty') }),
  z.strictObject({ kind: z.literal('text'), runs: z.array(runSchema) }),
  z.strictObject({
    kind: z.literal('figure'),
    /** Money in the unit that the column's label names; percent 0–100. */
    value: z.number(),
    mark,
    /** Excel formula of this cell alone; `[Sheet.key:all]` and `[Sheet.key@3-5]` = rows of the first table there. */
    formula: z.string().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('date'), value: z.string(), mark }),
]);
export type Cell = z.infer<typeof cellSchema>;

const tableSchema = z.strictObject({
  kind: z.literal('table'),
  /** Printed above; numbered by the renderer. */
  caption: z.string().exactOptional(),
  /** Sheet of a workbook; tables with the same sheet stand below each other. */
  sheet: z.string().max(31).exactOptional(),
  columns: z.array(columnSchema).min(1),
  rows: z.array(z.array(cellSchema)),
  /** Text of the first cell of the sum row; absent = no sum row. */
  totalLabel: z.string().exactOptional(),
  /** First column is a heading of its row (key–value tables). */
  rowHeads: z.boolean().exactOptional(),
  /** Columns that stay in view when a sheet is scrolled sideways; left out: one. */
  frozen: z.int().min(1).exactOptional(),
  /** Least height of a row in millimetres, where an answer is written by hand. */
  rowHeight: z.number().positive().exactOptional(),
});
export type ReportTable = z.infer<typeof tableSchema>;

const CHART_KINDS = ['column', 'stackedColumn', 'bar', 'stackedBar', 'line', 'pie', 'radar'] as const;
const chartSchema = z.strictObject({
  kind: z.literal('chart'),
  chart: z.enum(CHART_KINDS),
  title: z.string(),
  categories: z.array(z.string()).min(1),
  series: z
    .array(
      z.strictObject({
        name: z.string(),
        values: z.array(z.number().nullable()),
        color: z
          .string()
          .regex(/^[0-9A-F]{6}$/i)
          .exactOptional(),
      }),
    )
    .min(1),
  valueTitle: z.string().exactOptional(),
  /** Upper end of the value axis, such as 5 for judgements or 100 for shares. */
  max: z.number().exactOptional(),
});
export type ReportChart = z.infer<typeof chartSchema>;

const pictureSchema = z.strictObject({
  kind: z.literal('picture'),
  /** Option of the chart library as plain data, in the colours of print. */
  option: z.record(z.string(), z.unknown()),
  alt: z.string(),
  width: z.number().positive(),
  height: z.number().positive(),
  caption: z.string().exactOptional(),
  /** Sheet of a workbook, where it stands beside the tables. */
  sheet: z.string().max(31).exactOptional(),
});
/** A chart drawn as on the screen. */
export type ReportPicture = z.infer<typeof pictureSchema>;

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.int().min(1).max(3),
    text: z.string(),
    /** Begins on a page of its own. */
    newPage: z.boolean().exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('paragraph'),
    runs: z.array(runSchema),
    style: z.enum(['lead', 'note']).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(runSchema)) }),
  tableSchema,
  z.strictObject({
    kind: z.literal('figure'),
    svg: z.string(),
    alt: z.string(),
    width: z.number().positive(),
    height: z.number().positive(),
    caption: z.string().exactOptional(),
    /** A wide figure gets a page in landscape. */
    landscape: z.boolean().exactOptional(),
  }),
  chartSchema,
  pictureSchema,
  /** Evidence behind statements: printed small, numbered as the source columns cite it. */
  z.strictObject({ kind: z.literal('note'), number: z.int().positive(), runs: z.array(runSchema) }),
]);
export type Block = z.infer<typeof blockSchema>;

export const reportDocumentSchema = z.strictObject({
  version: z.literal(1),
  /** `sheet`: title and facts stand above the blocks, without cover and contents. Left out: a book. */
  layout: z.enum(['book', 'sheet']).exactOptional(),
  title: z.string(),
  subtitle: z.string(),
  meta: z.strictObject({
    customer: z.string(),
    owner: z.string(),
    /** YYYY-MM-DD; also the creation date of the file, so that equal data give equal files. */
    date: z.string(),
    secrecy: z.string(),
    locale: z.enum(LOCALES),
    /** Lines of the cover below the title: label and value. */
    cover: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  }),
  blocks: z.array(blockSchema),
});
export type ReportDocument = z.infer<typeof reportDocumentSchema>;

/** What a document says of itself. */
export type ReportHead = Pick<ReportDocument, 'title' | 'meta'>;
