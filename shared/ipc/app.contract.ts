import * as z from 'zod';
import { LOCALES } from '../i18n/locale.ts';
import { errorEnvelopeSchema } from '../schemas/error-envelope.ts';
import { entryRowSchema, idSchema, recordRowSchema, settingRowSchema } from '../schemas/rows.ts';
import { call } from './define.ts';
import { mapExportSchema } from './map-export.ts';
import { workspaceStateSchema } from './workspace.contract.ts';

const none = z.strictObject({});
export const THEMES = ['system', 'light', 'dark'] as const;

/** Settings of this installation, kept in the settings folder and not in a workspace. */
export const appSettingsSchema = z.strictObject({ locale: z.enum(LOCALES), theme: z.enum(THEMES) });
export type AppSettings = z.infer<typeof appSettingsSchema>;

/** Where the user was before and after a change; undo goes back there. */
export const placeSchema = z.strictObject({ route: z.string().max(500) });

/** Labels of the steps that undo and redo would take; a message key with the field or name it concerns. */
export const stepSchema = z.strictObject({ code: z.string(), subject: z.string() });
export const undoStateSchema = z.strictObject({ undo: stepSchema.nullable(), redo: stepSchema.nullable() });
export type UndoState = z.infer<typeof undoStateSchema>;

export const DOCUMENTS = [
  'customer-dossier',
  'portfolio',
  'person-report',
  'visit-questions',
  'competitor-profile',
  'tier-memo',
  'relationship-map',
] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

/** Which document of what, and how much of it. Personal data stays out unless it is asked for (domain §2.13). */
export const documentRequestSchema = z.strictObject({
  document: z.enum(DOCUMENTS),
  /** Null for a document of the whole workspace. */
  accountId: idSchema.nullable(),
  /** The person of a report, or the name of a competitor. */
  subject: z.string().min(1).max(300).exactOptional(),
  /** Prints the state that this snapshot names; left out = as it is now. */
  snapshotId: idSchema.exactOptional(),
  include: z.strictObject({ personal: z.boolean(), sensitive: z.boolean() }).exactOptional(),
  /** What of a relationship map, for the document of that name. */
  map: mapExportSchema.exactOptional(),
  /** What sensitive data are printed for; goes to the access log. */
  purpose: z.string().trim().min(1).max(500).exactOptional(),
});
export type DocumentRequest = z.infer<typeof documentRequestSchema>;

export const appContract = {
  'settings.get': call('query', 'main', none, appSettingsSchema),
  'settings.set': call('command', 'main', appSettingsSchema.partial(), appSettingsSchema),
  'undo.state': call('query', 'host', none, undoStateSchema, ['NO_WORKSPACE']),
  /** Takes the newest step back; answers the place where it was made. */
  'undo.undo': call('command', 'host', none, placeSchema.nullable(), [
    'NOTHING_TO_UNDO',
    'UNDO_CONFLICT',
    'NO_WORKSPACE',
  ]),
  'undo.redo': call('command', 'host', none, placeSchema.nullable(), [
    'NOTHING_TO_UNDO',
    'UNDO_CONFLICT',
    'NO_WORKSPACE',
  ]),
  /** Takes back for good what was saved of a gesture that is given up; false when it is not the newest step. */
  'undo.cancel': call('command', 'host', z.strictObject({ group: z.string().min(1).max(100) }), z.boolean(), [
    'UNDO_CONFLICT',
    'NO_WORKSPACE',
  ]),
  /** Asks where to save; answers a token for one export, never a path. Null = cancelled. */
  'export.chooseTarget': call(
    'dialog',
    'main',
    documentRequestSchema,
    z.strictObject({ token: z.string(), fileName: z.string() }).nullable(),
  ),
  /** Starts the export that the token was given for; progress and end come as `job.changed`. */
  'export.start': call(
    'job',
    'main',
    z.strictObject({ token: z.string().max(100) }),
    z.strictObject({ jobId: z.string() }),
    ['TOKEN_INVALID', 'NO_WORKSPACE', 'NOT_FOUND'],
  ),
  /** Shows the finished file of a job in the system's file browser. */
  'export.reveal': call('command', 'main', z.strictObject({ jobId: z.string().max(100) }), z.null(), [
    'TOKEN_INVALID',
  ]),
  /** Opens a further window of the same workspace at a route. */
  'window.open': call('command', 'main', placeSchema, z.null()),
  'job.cancel': call('command', 'host', z.strictObject({ jobId: z.string().max(100) }), z.null()),
  /** Opens an https or mailto address in the system's program after asking the user. */
  'shell.openExternal': call('dialog', 'main', z.strictObject({ url: z.string().max(2_000) }), z.boolean()),
};

/** Events, host or main → every window. */
export const events = {
  'data.changed': z.strictObject({
    changeSetId: z.string(),
    origin: z.enum(['user', 'undo', 'redo', 'import', 'seed', 'migration']),
    /** True when the change is too big to send: stores reload. */
    stale: z.boolean(),
    accountIds: z.array(idSchema),
    upserted: z.strictObject({
      record: z.array(recordRowSchema),
      entry: z.array(entryRowSchema),
      setting: z.array(settingRowSchema),
    }),
    removed: z.strictObject({
      record: z.array(idSchema),
      entry: z.array(idSchema),
      setting: z.array(idSchema),
    }),
    undo: undoStateSchema,
  }),
  /** Sensitive data of a person are open until then, or locked (null). */
  'person.access': z.strictObject({ personId: idSchema, until: z.iso.datetime().nullable() }),
  'job.changed': z.strictObject({
    jobId: z.string(),
    title: z.string(),
    status: z.enum(['running', 'done', 'cancelled', 'failed']),
    /** 0–1. */
    progress: z.number().min(0).max(1),
    error: errorEnvelopeSchema.nullable(),
  }),
  'workspace.changed': workspaceStateSchema,
  'settings.changed': appSettingsSchema,
  'host.changed': z.strictObject({ status: z.enum(['up', 'restarting', 'failed']) }),
  'menu.chosen': z.strictObject({ action: z.string() }),
};
export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
export type DataChanged = EventPayload<'data.changed'>;
export type JobChanged = EventPayload<'job.changed'>;
