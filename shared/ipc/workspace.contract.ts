import * as z from 'zod';
import { entryRowSchema, recordRowSchema, settingRowSchema } from '../schemas/rows.ts';
import { call } from './define.ts';

const passphrase = z.string().min(8).max(1_000);
const none = z.strictObject({});

/** Setting that holds the date of the workspace, YYYY-MM-DD; anything else = the machine's date. */
export const TODAY_KEY = 'workspace.today';

/** What the frame shows about the open workspace. */
export const workspaceInfoSchema = z.strictObject({
  name: z.string(),
  fileName: z.string(),
  isSample: z.boolean(),
  encrypted: z.boolean(),
  readOnly: z.boolean(),
  /** The workspace's "today" (YYYY-MM-DD): its own date if it carries one, else the machine's. */
  today: z.string(),
  /** The machine's date when it was asked, YYYY-MM-DD: what counts again once the workspace has no date of its own. */
  machineToday: z.string(),
  schemaVersion: z.int(),
  /** The workspace's own sections and templates cannot be read by this program; nothing of them is changed. */
  catalogueProblem: z.enum(['newer', 'unreadable']).nullable(),
});
export type WorkspaceInfo = z.infer<typeof workspaceInfoSchema>;

/** `closed` = no workspace; `locked` = a file waits for its passphrase under a one-time token. */
export const workspaceStateSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('open'), info: workspaceInfoSchema }),
  z.strictObject({ status: z.literal('locked'), token: z.string(), fileName: z.string() }),
  z.strictObject({
    status: z.literal('closed'),
    /** Why the last workspace could not be opened, if so. */
    problem: z.strictObject({ code: z.string(), fileName: z.string() }).nullable(),
  }),
]);
export type WorkspaceState = z.infer<typeof workspaceStateSchema>;

const storage = [
  'DISK_FULL',
  'READ_ONLY',
  'DB_LOCKED',
  'DB_CORRUPT',
  'DATABASE_NEWER',
  'NOT_A_WORKSPACE',
  'PERMISSION_DENIED',
  'FILE_MISSING',
  'FOLDER_MISSING',
  'MIGRATION_FAILED',
] as const;

export const workspaceContract = {
  'workspace.state': call('query', 'main', none, workspaceStateSchema),
  /** Asks for a place, makes an empty workspace there and opens it; null when the user cancelled. */
  'workspace.create': call(
    'dialog',
    'main',
    z.strictObject({ passphrase: passphrase.nullable() }),
    workspaceStateSchema.nullable(),
    [...storage, 'ALREADY_EXISTS'],
  ),
  /** Asks for a file and opens it, or answers `locked`; null when the user cancelled. */
  'workspace.chooseFile': call('dialog', 'main', none, workspaceStateSchema.nullable(), storage),
  'workspace.unlock': call(
    'command',
    'main',
    z.strictObject({ token: z.string().max(100), passphrase: z.string().min(1).max(1_000) }),
    workspaceStateSchema,
    [...storage, 'WRONG_KEY', 'TOKEN_INVALID'],
  ),
  /** Opens the user's own copy of the sample, making it first when it is not there. */
  'workspace.openSample': call('command', 'main', none, workspaceStateSchema, storage),
  /** Closes and deletes the sample's file. */
  'workspace.deleteSample': call('command', 'main', none, workspaceStateSchema, storage),
  /** Records and entries that belong to the workspace itself: our company, colleagues, settings. */
  'workspace.load': call(
    'query',
    'host',
    none,
    z.strictObject({
      records: z.array(recordRowSchema),
      entries: z.array(entryRowSchema),
      settings: z.array(settingRowSchema),
    }),
    ['NO_WORKSPACE'],
  ),
  'setting.set': call(
    'command',
    'host',
    z.strictObject({ key: z.string().min(1).max(80), value: z.json() }),
    settingRowSchema,
    ['NO_WORKSPACE', ...storage],
  ),
};
