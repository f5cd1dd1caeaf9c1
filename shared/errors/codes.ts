/** The closed list of error codes; each has a text in every message catalogue under `errors`. */
export const ERROR_CODES = [
  // Input
  'VALIDATION_FAILED',
  'UNKNOWN_FIELD',
  'UNKNOWN_ACCOUNT',
  'TEXT_TOO_LONG',
  'MALFORMED_JSON',
  'DATE_IN_FUTURE',
  'FILE_TOO_LARGE',
  'FILE_EMPTY',
  'USAGE',
  // Rule
  'INVARIANT_BROKEN',
  'REFERENCE_MISSING',
  'CIRCULAR',
  'STAKES_OVER_100',
  'RELATION_EXISTS',
  'FIELD_LOCKED',
  'SENSITIVE_LOCKED',
  'FIELD_HAS_DATA',
  'CATALOGUE_UNREADABLE',
  'TABLE_UNREADABLE',
  'MODEL_INVALID',
  'OVERRIDE_FORBIDDEN',
  'REVIEW_CLOSED',
  // State
  'NOT_FOUND',
  'CONFLICT',
  'UNDO_CONFLICT',
  'NOTHING_TO_UNDO',
  'NO_WORKSPACE',
  'TOKEN_INVALID',
  // Storage
  'DISK_FULL',
  'READ_ONLY',
  'DB_LOCKED',
  'DB_CORRUPT',
  'DATABASE_NEWER',
  'WRONG_KEY',
  'NOT_A_WORKSPACE',
  'ALREADY_EXISTS',
  'ATTACHMENT_EXISTS',
  'FILE_MISSING',
  'FOLDER_MISSING',
  'PERMISSION_DENIED',
  'MIGRATION_FAILED',
  // File
  'FILE_IN_USE',
  'FILE_CHANGED',
  'EXPORT_FAILED',
  // Process
  'HOST_DOWN',
  'TIMEOUT',
  'UNKNOWN_CHANNEL',
  'FORBIDDEN_SENDER',
  // User
  'CANCELLED',
  // Bug
  'UNEXPECTED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Codes after which the same call may succeed later without a change of input. */
export const RETRYABLE: ReadonlySet<ErrorCode> = new Set([
  'CONFLICT',
  'DB_LOCKED',
  'DISK_FULL',
  'FILE_IN_USE',
  'EXPORT_FAILED',
  'HOST_DOWN',
  'TIMEOUT',
]);
