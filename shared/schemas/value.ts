import * as z from 'zod';
import type { FieldType, RowsType, ScalarType, Value } from '../domain/dossier/types.ts';
import { AppError } from '../errors/app-error.ts';
import { TEXT_LIMIT } from '../format/rich-text.ts';
import { calendarDate } from './evidence.ts';
import { idSchema, moneySchema } from './rows.ts';

export { TEXT_LIMIT } from '../format/rich-text.ts';

const LINE_LIMIT = 2_000;
const TAG_LIMIT = 200;

const schemas = new WeakMap<ScalarType, z.ZodType>();

/** Schema of a stored value, derived from the field's type. */
function schemaOf(type: ScalarType): z.ZodType {
  let schema = schemas.get(type);
  if (schema === undefined) {
    schema = build(type);
    schemas.set(type, schema);
  }
  return schema;
}

function build(type: ScalarType): z.ZodType {
  switch (type.kind) {
    case 'text':
      return z.string().max(type.maxLength ?? LINE_LIMIT);
    case 'rich':
      return z.string().max(TEXT_LIMIT);
    case 'integer':
      return z
        .int()
        .min(type.min ?? -1e15)
        .max(type.max ?? 1e15);
    case 'number':
      return z
        .number()
        .min(type.min ?? -1e15)
        .max(type.max ?? 1e15);
    case 'money':
      return moneySchema;
    case 'percent':
      return type.signed ? z.number().min(-1e6).max(1e6) : z.number().min(0).max(100);
    case 'date':
      return calendarDate;
    case 'year':
      return z.int().min(1000).max(2999);
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.enum(type.options.map((option) => option.key));
    case 'choices':
      return z.array(z.enum(type.options.map((option) => option.key))).max(type.options.length);
    case 'tags':
      return z.array(z.string().min(1).max(LINE_LIMIT)).max(TAG_LIMIT);
    case 'reference':
      return idSchema;
    case 'references':
      return z.array(idSchema).max(TAG_LIMIT);
    case 'score':
      return z.int().min(0).max(5);
  }
}

/**
 * Checks a value (or, for a table, one row) against its field's type; columns left out become null.
 * @throws AppError VALIDATION_FAILED or TEXT_TOO_LONG with the field, and the column of a row.
 */
export function checkValue(fieldKey: string, type: FieldType, value: unknown): Value {
  switch (type.kind) {
    case 'calculated':
      throw new AppError('VALIDATION_FAILED', { field: fieldKey, reason: 'calculated' });
    case 'rows':
      return checkRow(fieldKey, type, value);
    default:
      return checkScalar(fieldKey, type, value);
  }
}

function checkScalar(name: string, type: ScalarType, value: unknown): Exclude<Value, Record<string, never>> {
  const parsed = schemaOf(type).safeParse(value);
  if (parsed.success) return parsed.data as Exclude<Value, Record<string, never>>;
  const isTooLong =
    typeof value === 'string' && parsed.error.issues.some((issue) => issue.code === 'too_big');
  throw new AppError(isTooLong ? 'TEXT_TOO_LONG' : 'VALIDATION_FAILED', { field: name, reason: type.kind });
}

function checkRow(fieldKey: string, type: RowsType, value: unknown): Value {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AppError('VALIDATION_FAILED', { field: fieldKey, reason: 'rows' });
  }
  const given: { readonly [column: string]: unknown } = { ...value };
  const unknown = Object.keys(given).find((key) => !type.columns.some((column) => column.key === key));
  if (unknown !== undefined) throw new AppError('UNKNOWN_FIELD', { field: `${fieldKey}.${unknown}` });
  const row: Record<string, unknown> = {};
  for (const column of type.columns) {
    const cell = given[column.key] ?? null;
    row[column.key] = cell === null ? null : checkScalar(`${fieldKey}.${column.key}`, column.type, cell);
  }
  return row as Value;
}
