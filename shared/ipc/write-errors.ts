/** Codes that every call may answer which changes the workspace. */
export const WRITE_ERRORS = [
  'NO_WORKSPACE',
  'NOT_FOUND',
  'VALIDATION_FAILED',
  'REFERENCE_MISSING',
  'DISK_FULL',
  'READ_ONLY',
  'DB_LOCKED',
  'DB_CORRUPT',
] as const;
