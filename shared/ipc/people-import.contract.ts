import * as z from 'zod';
import { COLUMN_ROLES } from '../import/people/column-roles.ts';
import { KEEPINGS } from '../import/people/known-people.ts';
import { ISSUE_CODES } from '../import/people/person-lines.ts';
import { DEEDS } from '../import/people/plan.ts';
import { CHANGES } from '../import/people/row-changes.ts';
import { SEAT_LEVELS } from '../import/people/seat-level.ts';
import { COLUMN_LIMIT, ROW_LIMIT } from '../import/people/source-table.ts';
import { idSchema } from '../schemas/rows.ts';
import { call } from './define.ts';
import { WRITE_ERRORS } from './write-errors.ts';

const job = z.strictObject({ jobId: z.string(), fileName: z.string() });
const jobId = z.string().max(100);
const lineNumber = z.int().min(1).max(ROW_LIMIT);
const index = z.int().min(0).max(ROW_LIMIT);
/** Base64 of at most 8 MB in pieces; larger files come by the dialog. */
const PIECE = 700_000;
const PIECES = 16;

const columns = z.array(z.enum(COLUMN_ROLES).nullable()).max(COLUMN_LIMIT);
/** How a read table is to be understood; see `ImportOptions`. */
export const importChoiceSchema = z.strictObject({
  accountId: idSchema,
  jobId,
  sheet: index,
  headings: index,
  columns,
  existing: z.enum(KEEPINGS),
  unknownBoss: z.enum(['placeholder', 'top']),
  guessLevels: z.boolean(),
  cuts: z.array(lineNumber).max(ROW_LIMIT),
  leftOut: z.array(lineNumber).max(ROW_LIMIT),
});
export type ImportChoice = z.infer<typeof importChoiceSchema>;

const parent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('line'), line: lineNumber }),
  z.strictObject({ kind: z.literal('seat'), seatId: idSchema }),
  z.strictObject({ kind: z.literal('placeholder'), key: z.string() }),
]);
const rowSchema = z.strictObject({
  line: lineNumber,
  name: z.string(),
  title: z.string(),
  department: z.string(),
  deed: z.enum(DEEDS),
  level: z.enum(SEAT_LEVELS).nullable(),
  isLevelGuessed: z.boolean(),
  personId: idSchema.nullable(),
  seatId: idSchema.nullable(),
  parent: parent.nullable(),
  changes: z.array(z.enum(CHANGES)),
});
export const importPlanSchema = z.strictObject({
  rows: z.array(rowSchema),
  placeholders: z.array(z.strictObject({ key: z.string(), title: z.string() })),
  cycles: z.array(
    z.strictObject({
      chain: z.array(z.strictObject({ line: lineNumber.nullable(), name: z.string() })),
      cut: lineNumber,
    }),
  ),
  regions: z.array(z.strictObject({ department: z.string(), region: z.string(), isListed: z.boolean() })),
  issues: z.array(
    z.strictObject({
      line: lineNumber,
      code: z.enum(ISSUE_CODES),
      role: z.enum(COLUMN_ROLES).nullable(),
      text: z.string(),
    }),
  ),
  /** Rows by what happens to them. */
  counts: z.record(z.enum(DEEDS), z.int()),
  /** People and seats of the account that are there and stand above rows of the file, for the tree. */
  chiefs: z.array(z.strictObject({ seatId: idSchema, name: z.string(), title: z.string() })),
});
export type ImportPlanView = z.infer<typeof importPlanSchema>;
export type ImportRowView = ImportPlanView['rows'][number];

const tableSchema = z.strictObject({
  fileName: z.string(),
  sheets: z.array(
    z.strictObject({
      name: z.string(),
      rowCount: z.int(),
      /** Index of the row that seems to hold the headings. */
      headings: index,
      /** The first rows as they are. */
      sample: z.array(z.array(z.string())),
      /** What the columns seem to hold. */
      columns,
    }),
  ),
});
export type ReadTableView = z.infer<typeof tableSchema>;

const read = ['NO_WORKSPACE', 'NOT_FOUND'] as const;

/** People of a customer from a spreadsheet: read the file, look at the plan, take it over as one undo step. */
export const peopleImportContract = {
  /** Asks for a file and begins to read it as a job; null = cancelled. */
  'peopleImport.choose': call('dialog', 'main', z.strictObject({}), job.nullable(), ['NO_WORKSPACE']),
  /** Begins to read a file that the user dropped: the page sends what it holds. */
  'peopleImport.receive': call(
    'job',
    'host',
    z.strictObject({
      name: z.string().min(1).max(300),
      pieces: z.array(z.string().max(PIECE)).min(1).max(PIECES),
    }),
    job,
    ['NO_WORKSPACE'],
  ),
  /** What was read, once the job is done. */
  'peopleImport.table': call('query', 'host', z.strictObject({ jobId }), tableSchema, read),
  /** What the import would do; nothing is written. */
  'peopleImport.plan': call('query', 'host', importChoiceSchema, importPlanSchema, read),
  /** Does it, one undo step. */
  'peopleImport.run': call(
    'command',
    'host',
    importChoiceSchema,
    z.strictObject({ people: z.int(), seats: z.int(), changed: z.int() }),
    WRITE_ERRORS,
  ),
};
