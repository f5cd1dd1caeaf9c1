import * as z from 'zod';
import { LOCALES } from '../i18n/locale.ts';
import { documentRequestSchema } from './app.contract.ts';
import { attachmentHostContract } from './attachment-host.contract.ts';
import { call } from './define.ts';
import { workspaceInfoSchema } from './workspace.contract.ts';

const path = z.string().min(1);

/** Calls that only main may make of the data host: they carry paths and passphrases, no window can reach them. */
export const hostContract = {
  ...attachmentHostContract,
  'host.open': call(
    'command',
    'host',
    z.strictObject({
      path,
      passphrase: z.string().nullable(),
      /** `open` wants an existing file; `create` an absent one; `sample` opens it or makes it. */
      mode: z.enum(['open', 'create', 'sample']),
      locale: z.enum(LOCALES),
    }),
    workspaceInfoSchema,
  ),
  /** What main knows of the open workspace, as it is now. */
  'host.info': call('query', 'host', z.strictObject({}), workspaceInfoSchema),
  'host.close': call('command', 'host', z.strictObject({}), z.null()),
  /** Reads a spreadsheet that the user chose, for `peopleImport.*`. */
  'host.readTable': call('job', 'host', z.strictObject({ path }), z.strictObject({ jobId: z.string() })),
  /** The picture of a map, for a page that only main can print. */
  'host.mapFigure': call(
    'command',
    'host',
    z.strictObject({ request: documentRequestSchema, locale: z.enum(LOCALES) }),
    z.strictObject({ svg: z.string(), width: z.number(), height: z.number(), title: z.string() }),
  ),
  /** Notes in the export log what main wrote itself. */
  'host.noteExport': call(
    'command',
    'host',
    z.strictObject({ path, request: documentRequestSchema }),
    z.null(),
  ),
  'host.export': call(
    'job',
    'host',
    z.strictObject({ path, request: documentRequestSchema, locale: z.enum(LOCALES) }),
    z.strictObject({ jobId: z.string() }),
  ),
};
export type HostOnlyName = keyof typeof hostContract;
