import * as z from 'zod';
import { DIFFERENCES } from '../domain/account/compare.ts';
import { RECORD_KINDS } from '../domain/dossier/types.ts';
import { EVIDENCE_STATUSES } from '../domain/evidence/evidence.ts';
import { evidenceSchema } from '../schemas/evidence.ts';
import { entryRowSchema, idSchema, recordRowSchema, storedValueSchema } from '../schemas/rows.ts';
import { call } from './define.ts';
import { ROW_LIMIT } from './limits.ts';
import { WRITE_ERRORS } from './write-errors.ts';

const instant = z.iso.datetime();
/** A moment: an instant (ISO, UTC), or the snapshot that names one. */
const moment = z.union([instant, idSchema]);
const name = z.string().trim().min(1).max(200);
const read = ['NO_WORKSPACE', 'NOT_FOUND'] as const;
const write = [
  ...WRITE_ERRORS,
  ...read,
  'FIELD_LOCKED',
  'SENSITIVE_LOCKED',
  'UNKNOWN_FIELD',
  'CIRCULAR',
  'INVARIANT_BROKEN',
] as const;

const origin = z.enum(['user', 'undo', 'redo', 'import', 'seed', 'migration']);
/** Names of the records that an answer mentions, those in the trash included. */
const titles = z.record(z.string(), z.strictObject({ kind: z.enum(RECORD_KINDS), title: z.string() }));

/** What an entry held at one side of a change. Long texts are cut; sensitive values are null. */
const changeSide = z.strictObject({
  value: storedValueSchema.nullable(),
  note: z.string().nullable(),
  notApplicable: z.string().nullable(),
  sourceRef: z.string().nullable(),
  status: z.enum(EVIDENCE_STATUSES).nullable(),
});
const timelineChange = z.strictObject({
  deed: z.enum(['added', 'changed', 'removed', 'restored']),
  recordId: idSchema,
  /** Null for the record itself. */
  fieldKey: z.string().nullable(),
  entryId: idSchema.nullable(),
  isWithheld: z.boolean(),
  before: changeSide.nullable(),
  after: changeSide.nullable(),
});
const timelineSet = z.strictObject({
  seq: z.int(),
  at: z.string(),
  actor: z.string(),
  origin,
  /** What the step is called, as in undo. */
  code: z.string(),
  subject: z.string(),
  changes: z.array(timelineChange),
  /** Changes of this step that are not listed. */
  more: z.int().min(0),
});
export type TimelineSet = z.infer<typeof timelineSet>;
export type TimelineChange = z.infer<typeof timelineChange>;

const side = z.strictObject({
  value: storedValueSchema.nullable(),
  note: z.string().nullable(),
  notApplicable: z.string().nullable(),
  evidence: evidenceSchema.nullable(),
});
const comparedMoment = z.strictObject({ at: z.string(), snapshotId: idSchema.nullable() });

/** A record or value in the trash, as the list names it. */
const trashItem = z.strictObject({
  id: idSchema,
  of: z.enum(['record', 'entry']),
  kind: z.enum(RECORD_KINDS),
  /** Name of the record, or of the one that the value belongs to. */
  title: z.string(),
  fieldKey: z.string().nullable(),
  value: storedValueSchema.nullable(),
  isWithheld: z.boolean(),
  accountId: idSchema.nullable(),
  accountTitle: z.string(),
  /** Records and values that went along and come back with it. */
  along: z.int().min(0),
  /** Its record or account is in the trash too and comes back with it. */
  bringsBack: z.string().nullable(),
  at: z.string(),
  actor: z.string(),
});
export type TrashItem = z.infer<typeof trashItem>;
const trashCursor = z.strictObject({ at: instant, id: idSchema });

/** What was: trash, snapshots, time line, comparison of two dates. */
export const historyContract = {
  /** Names this moment of an account; nothing is copied. */
  'snapshot.create': call(
    'command',
    'host',
    z.strictObject({ accountId: idSchema, name, note: z.string().max(20_000).exactOptional() }),
    recordRowSchema,
    write,
  ),
  'snapshot.rename': call('command', 'host', z.strictObject({ id: idSchema, name }), recordRowSchema, write),
  /** Signs a snapshot for good: it is never renamed, removed or taken back. */
  'snapshot.sign': call(
    'command',
    'host',
    z.strictObject({ id: idSchema, signer: z.string().trim().min(1).max(120) }),
    recordRowSchema,
    write,
  ),
  /** Steps that changed an account, newest first. `before` is the `next` of the page before. */
  'account.timeline': call(
    'query',
    'host',
    z.strictObject({
      accountId: idSchema,
      before: z.int().positive().exactOptional(),
      limit: z.int().min(1).max(200),
      section: z.string().min(1).max(80).exactOptional(),
      recordId: idSchema.exactOptional(),
      kind: z.enum(RECORD_KINDS).exactOptional(),
    }),
    z.strictObject({ sets: z.array(timelineSet), next: z.int().nullable(), titles }),
    read,
  ),
  /** Differences of an account between two moments; `to` null = now. */
  'account.compare': call(
    'query',
    'host',
    z.strictObject({ accountId: idSchema, from: moment, to: moment.nullable() }),
    z.strictObject({
      from: comparedMoment,
      to: comparedMoment.nullable(),
      differences: z.array(
        z.strictObject({
          kind: z.enum(DIFFERENCES),
          recordId: idSchema,
          recordKind: z.enum(RECORD_KINDS),
          fieldKey: z.string().nullable(),
          entryId: idSchema.nullable(),
          isRival: z.boolean(),
          isWithheld: z.boolean(),
          before: side.nullable(),
          after: side.nullable(),
        }),
      ),
      titles,
    }),
    read,
  ),
  /** Gives a value or row the content that it had after a step of its history, with the evidence of then. */
  'entry.restore': call(
    'command',
    'host',
    z.strictObject({ entryId: idSchema, changeSetId: idSchema }),
    entryRowSchema,
    write,
  ),
  /** What is in the trash, newest first. `before` is the `next` of the page before. */
  'trash.list': call(
    'query',
    'host',
    z.strictObject({
      before: trashCursor.exactOptional(),
      limit: z.int().min(1).max(200),
      query: z.string().max(200).exactOptional(),
    }),
    z.strictObject({ items: z.array(trashItem), next: trashCursor.nullable(), titles }),
    ['NO_WORKSPACE'],
  ),
  /** Brings records and values back with all that went with them, one undo step; answers how many rows came back. */
  'trash.restore': call(
    'command',
    'host',
    z.strictObject({ items: z.array(idSchema).min(1).max(ROW_LIMIT) }),
    z.int(),
    write,
  ),
};
export type Comparison = z.infer<(typeof historyContract)['account.compare']['output']>;
