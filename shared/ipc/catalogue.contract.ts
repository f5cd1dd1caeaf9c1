import * as z from 'zod';
import { sectionsSchema, templatesSchema } from '../schemas/workspace-catalogue.ts';
import { call } from './define.ts';

/** Sections with their fields, and templates, as a workspace declares them itself. */
const declarations = { sections: sectionsSchema, templates: templatesSchema };

export const catalogueContract = {
  /** Replaces everything the workspace declares itself, one undo step; data of fields that go stay in the file. */
  'catalogue.save': call(
    'command',
    'host',
    z.strictObject({ ...declarations, group: z.string().max(100).exactOptional() }),
    z.null(),
    [
      'NO_WORKSPACE',
      'INVARIANT_BROKEN',
      'CATALOGUE_UNREADABLE',
      'FIELD_HAS_DATA',
      'DISK_FULL',
      'READ_ONLY',
      'DB_LOCKED',
      'DB_CORRUPT',
    ],
  ),
  /** In how many accounts each of these fields holds something; fields without data are left out. */
  'catalogue.usage': call(
    'query',
    'host',
    z.strictObject({ keys: z.array(z.string().min(1).max(80)).max(5_000) }),
    z.array(z.strictObject({ key: z.string(), accounts: z.int().positive() })),
    ['NO_WORKSPACE'],
  ),
  /** Asks for a place and writes the declarations there as JSON; null when the user cancelled. */
  'catalogue.exportFile': call(
    'dialog',
    'main',
    z.strictObject(declarations),
    z.strictObject({ fileName: z.string() }).nullable(),
    ['DISK_FULL', 'PERMISSION_DENIED', 'FOLDER_MISSING', 'READ_ONLY', 'FILE_IN_USE'],
  ),
  /** Asks for such a file and reads it; nothing is taken over before `catalogue.save`. Null when the user cancelled. */
  'catalogue.importFile': call(
    'dialog',
    'main',
    z.strictObject({}),
    z.strictObject({ fileName: z.string(), ...declarations }).nullable(),
    ['MALFORMED_JSON', 'CATALOGUE_UNREADABLE', 'FILE_TOO_LARGE', 'FILE_MISSING', 'PERMISSION_DENIED'],
  ),
};
