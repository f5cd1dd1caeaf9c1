import type { ErrorCode } from '../../errors/codes.ts';

export const errors = {
  VALIDATION_FAILED: 'This content is not allowed here and was not saved. Check it and try again.',
  UNKNOWN_FIELD: 'There is no such field. The file may come from a newer version; update and try again.',
  UNKNOWN_ACCOUNT: 'No such account was found. Check its name or code.',
  TEXT_TOO_LONG: 'The text is too long and was not saved. Shorten it or split it into several entries.',
  MALFORMED_JSON: 'The file is not valid JSON. Check its format and try again.',
  DATE_IN_FUTURE: 'The date may not be later than today.',
  FILE_TOO_LARGE: 'The file is larger than 200 MB and cannot be added.',
  FILE_EMPTY: 'The file “{{file}}” is empty. Check that it was downloaded or saved completely.',
  ATTACHMENT_EXISTS:
    'This account already holds the content of “{{file}}” as “{{known}}”; it was not added again.',
  FILE_CHANGED: '“{{file}}” changed while it was read and was not added. Wait until it rests and try again.',
  USAGE: 'The command is not written correctly. See its help text.',
  INVARIANT_BROKEN:
    'This change would make the data contradict itself and was not saved. Adjust the related values first.',
  STAKES_OVER_100: 'The stakes in this company would sum to {{total}}%. Lower another owner’s stake first.',
  RELATION_EXISTS:
    '{{from}} and {{to}} already have a tie of this kind, so no second one was recorded. Change that one.',
  CIRCULAR: 'This would make a circle (something above itself). Nothing was changed.',
  FIELD_LOCKED: 'This is written by the program or signed and locked; it cannot be edited.',
  SENSITIVE_LOCKED: 'Sensitive personal data is locked. State a purpose first.',
  FIELD_HAS_DATA: 'This field holds data and cannot change its type. Add another field instead.',
  TABLE_UNREADABLE:
    '“{{file}}” is not a table that can be read. Save it as .xlsx or CSV (old .xls files and encrypted workbooks are not supported) and try again.',
  CATALOGUE_UNREADABLE:
    'The fields and templates in it cannot be read; a newer version may have written them. Nothing was changed: update and try again.',
  MODEL_INVALID:
    'The scoring model contradicts itself ({{reason}} {{where}}), so it was not put in force. Correct it and try again.',
  OVERRIDE_FORBIDDEN:
    'The tier cannot be set like this ({{reason}}). An override moves one tier, needs a full reason and other people’s approval.',
  REVIEW_CLOSED: 'This review has already ended. Open a new one to change the tier again.',
  REFERENCE_MISSING: 'The record it points to no longer exists. Choose another one.',
  NOT_FOUND: 'The record was not found; it may have been deleted. Refresh or go back to the list.',
  CONFLICT:
    'This was just changed elsewhere, so nothing was overwritten. Look at the new content, then edit again.',
  UNDO_CONFLICT:
    'Later changes build on this step, so it cannot be undone directly. Undo the later changes first.',
  NOTHING_TO_UNDO: 'There is no step to undo or redo.',
  NO_WORKSPACE: 'No workspace is open. Open one or create a new one.',
  TOKEN_INVALID: 'This choice has expired. Choose the file again.',
  DISK_FULL: 'The disk is full and nothing was saved. Free some space and try again.',
  READ_ONLY: 'The file is read-only and cannot be saved. Check its permissions or open a copy of it.',
  DB_LOCKED: 'The file is in use by another program. Close that program and try again.',
  DB_CORRUPT: 'The workspace file is damaged. Stop editing it and use the latest backup.',
  DATABASE_NEWER:
    'This workspace was saved by a newer version of Zhibi. Update to open it; the file was not changed.',
  WRONG_KEY: 'The passphrase is wrong. Enter it again. A lost passphrase cannot be recovered.',
  NOT_A_WORKSPACE: 'This is not a Zhibi workspace. Choose a file that ends in .zhibi.',
  ALREADY_EXISTS: 'A file of this name exists and was not overwritten. Choose another name.',
  FILE_MISSING: 'The file is gone; it may have been moved, renamed or deleted. Choose it again.',
  FOLDER_MISSING:
    'The folder is gone; it may have been moved, or its disk is not connected. Choose another place.',
  PERMISSION_DENIED:
    'The system does not allow access to this place. Choose another one or change its permissions.',
  MIGRATION_FAILED:
    'The workspace could not be brought to the new format. A backup of it was kept and no data is lost.',
  FILE_IN_USE:
    'The file is open in another program. Close it there (Excel or Word, for example) and try again.',
  EXPORT_FAILED: 'The export did not finish; existing files were not changed. Try another place.',
  HOST_DOWN:
    'The data service stopped and is being restarted. The last action was not saved; try again shortly.',
  TIMEOUT: 'There was no response for too long. Try again shortly.',
  UNKNOWN_CHANNEL: 'Parts of the program do not match. Restart Zhibi.',
  FORBIDDEN_SENDER: 'The request came from a page that is not trusted and was refused.',
  CANCELLED: 'Cancelled.',
  UNEXPECTED: 'Something unexpected went wrong. Your data is not affected; restart Zhibi and try again.',
} satisfies Record<ErrorCode, string>;
