import * as z from 'zod';
import { idSchema, recordRowSchema } from '../schemas/rows.ts';
import { call } from './define.ts';
import { WRITE_ERRORS } from './write-errors.ts';

/** Groups of companies; their values are entries like all others. */
export const groupContract = {
  /** A firm, below its first owner if it has one, and as one of our accounts if it is one. One undo step. */
  'group.createFirm': call(
    'command',
    'host',
    z.strictObject({
      name: z.string().trim().min(1).max(200),
      ownerId: idSchema.nullable(),
      /** Percent that the owner holds; null = not known. */
      stake: z.number().min(0).max(100).nullable(),
      accountId: idSchema.nullable(),
    }),
    recordRowSchema,
    WRITE_ERRORS,
  ),
  /** Makes firms of the subsidiaries in the account's basic data; answers its own firm and how many were added. */
  'group.takeOverSubsidiaries': call(
    'command',
    'host',
    z.strictObject({ accountId: idSchema }),
    z.strictObject({ firmId: idSchema, added: z.int() }),
    WRITE_ERRORS,
  ),
};
