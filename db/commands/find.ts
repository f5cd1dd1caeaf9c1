import { privacyOf } from '../../shared/domain/dossier/privacy.ts';
import type { Field, RowsType } from '../../shared/domain/dossier/types.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { entryById, recordById } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';

/** The live record. @throws NOT_FOUND */
export function requireRecord(context: CommandContext, id: string): RecordRow {
  const record = recordById(context.connection, id);
  if (record === undefined) throw new AppError('NOT_FOUND');
  return record;
}

/** The live entry. @throws NOT_FOUND */
export function requireEntry(context: CommandContext, id: string): EntryRow {
  const entry = entryById(context.connection, id);
  if (entry === undefined) throw new AppError('NOT_FOUND');
  return entry;
}

/** The field, which must be declared for this kind of record. @throws UNKNOWN_FIELD */
export function requireField(context: CommandContext, record: RecordRow, fieldKey: string): Field {
  const field = context.catalogue.field(fieldKey);
  const section = context.catalogue.sectionOf(fieldKey);
  if (field === undefined || section?.of !== record.kind)
    throw new AppError('UNKNOWN_FIELD', { field: fieldKey });
  return field;
}

/** The field, which a user may write. @throws UNKNOWN_FIELD, FIELD_LOCKED, SENSITIVE_LOCKED */
export function requireOpenField(context: CommandContext, record: RecordRow, fieldKey: string): Field {
  const field = requireField(context, record, fieldKey);
  if (field.locked === true) throw new AppError('FIELD_LOCKED', { field: fieldKey });
  if (privacyOf(field) === 'sensitive' && !context.isUnlocked(record.id)) {
    throw new AppError('SENSITIVE_LOCKED', { field: fieldKey });
  }
  return field;
}

/** The type of a table field. @throws VALIDATION_FAILED when the field holds a single value */
export function requireTable(field: Field): RowsType {
  if (field.type.kind !== 'rows')
    throw new AppError('VALIDATION_FAILED', { field: field.key, reason: 'rows' });
  return field.type;
}

/** @throws CONFLICT when the row was changed since the caller read it */
export function expectRevision(row: EntryRow, expected: number | undefined): void {
  if (expected !== undefined && row.revision !== expected) throw new AppError('CONFLICT');
}
