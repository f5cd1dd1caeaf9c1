import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { accountView } from '../../db/queries/views.ts';
import type { Workspace } from '../../db/workspace.ts';
import { FULL_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { guessColumns, headingRow } from '../../shared/import/people/column-roles.ts';
import { readKnownChart } from '../../shared/import/people/known-people.ts';
import { type ImportPlan, planImport } from '../../shared/import/people/plan.ts';
import type { SourceTable } from '../../shared/import/people/source-table.ts';
import type { ImportChoice, ReadTableView } from '../../shared/ipc/people-import.contract.ts';
import type { Jobs } from '../host/jobs.ts';
import { localDay } from '../host/local-day.ts';
import { readError } from '../host/read-error.ts';
import { readInWorker, type TableSource } from './read-in-worker.ts';
import { TABLE_FILE_LIMIT } from './table-file-limit.ts';

/** Where the thread starts when the program runs from its sources; a bundle says where its own copy lies. */
const SOURCE_WORKER = new URL('./worker.ts', import.meta.url);
/** Read files that are kept; an older one is forgotten. */
const KEPT = 3;
/** Rows that the window shows before it asks for a plan. */
const SAMPLE = 8;

type ReadFile = {
  readonly fileName: string;
  /** Day on which the file was last changed. */
  readonly date: string;
  readonly tables: readonly SourceTable[];
};

/** Spreadsheets that were read in this session, until they are imported or forgotten. */
export type PeopleImports = {
  /** Begins to read a file as a job. */
  readonly readPath: (path: string) => string;
  /** Begins to read what a page sent, as base64 in pieces. */
  readonly readPieces: (name: string, pieces: readonly string[]) => string;
  /** @throws NOT_FOUND before the job is done, and once the file is forgotten */
  readonly file: (jobId: string) => ReadFile;
  readonly clear: () => void;
};

export function createPeopleImports(
  jobs: Jobs,
  { now, worker = SOURCE_WORKER }: { readonly now: () => string; readonly worker?: URL | undefined },
): PeopleImports {
  const files = new Map<string, ReadFile>();
  const start = (
    fileName: string,
    open: () => Promise<{ readonly date: string; readonly source: TableSource }>,
  ) => {
    const jobId = jobs.start(fileName, async ({ signal, onProgress }) => {
      onProgress(0.05);
      try {
        const { date, source } = await open();
        onProgress(0.2);
        const tables = await readInWorker(source, worker, signal);
        files.set(jobId, { fileName, date, tables });
      } catch (thrown) {
        throw named(readError(thrown, fileName), fileName);
      }
      const oldest = files.keys().next();
      if (files.size > KEPT && oldest.done !== true) files.delete(oldest.value);
    });
    return jobId;
  };
  return {
    readPath: (path) =>
      start(basename(path), async () => {
        const { size, mtime } = await stat(path);
        if (size > TABLE_FILE_LIMIT) throw new AppError('FILE_TOO_LARGE');
        // Read here, so that a file on a share that goes away is told as such.
        return { date: localDay(mtime), source: { kind: 'bytes', bytes: await readFile(path) } };
      }),
    readPieces: (name, pieces) =>
      start(name, async () => {
        const bytes = Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'base64')));
        return { date: localDay(new Date(now())), source: { kind: 'bytes', bytes } };
      }),
    file: (jobId) => {
      const found = files.get(jobId);
      if (found === undefined) throw new AppError('NOT_FOUND');
      return found;
    },
    clear: () => files.clear(),
  };
}

/** The error with the name of the file, which the thread does not know. */
function named(thrown: unknown, file: string): unknown {
  if (!(thrown instanceof AppError) || thrown.details.file !== undefined) return thrown;
  return new AppError(thrown.code, { ...thrown.details, file }, { cause: thrown });
}

/** What a window is shown of a file that was read. */
export function describeTables({ fileName, tables }: ReadFile): ReadTableView {
  return {
    fileName,
    sheets: tables.map((table) => {
      const headings = headingRow(table);
      return {
        name: table.name,
        rowCount: table.rows.length,
        headings,
        sample: table.rows
          .slice(headings, headings + SAMPLE)
          .map((cells) => cells.map((cell) => cell.slice(0, 200))),
        columns: [...guessColumns(table.rows[headings] ?? [])],
      };
    }),
  };
}

/** The plan for a choice. @throws NOT_FOUND for a sheet or an account that is not there */
export function planOf(workspace: Workspace, { tables }: ReadFile, choice: ImportChoice): ImportPlan {
  const table = tables[choice.sheet];
  if (table === undefined) throw new AppError('NOT_FOUND');
  // Who is there is compared by mail and telephone too; none of it leaves the data host by this.
  const known = readKnownChart(accountView(workspace, choice.accountId, FULL_DISCLOSURE));
  return planImport(table, choice, known);
}
