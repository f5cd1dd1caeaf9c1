import { isMoney, isRow } from '../../shared/domain/account/view.ts';
import type { Field, ScalarType, ScalarValue, Value } from '../../shared/domain/dossier/types.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { cellEntries, recordById } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';

/**
 * Checks what a new value says against the workspace: every reference points to a live record of the declared kind, and
 * what has happened (a `past` date, the day of a rate) does not lie after today. Cells that are as they were `before`
 * pass, so that a row with a reference to a deleted record can still be edited elsewhere.
 * @throws AppError REFERENCE_MISSING or DATE_IN_FUTURE with the field, and the column of a row.
 */
export function checkReferences(
  context: CommandContext,
  field: Field,
  value: Value,
  before: Value | null = null,
): void {
  if (field.type.kind === 'rows' && isRow(value)) {
    const old = isRow(before) ? before : {};
    for (const column of field.type.columns) {
      const cell = value[column.key] ?? null;
      if (JSON.stringify(cell) === JSON.stringify(old[column.key] ?? null)) continue;
      check(context, column.type, cell, `${field.key}.${column.key}`);
    }
    return;
  }
  if (field.type.kind === 'rows' || field.type.kind === 'calculated' || isRow(value)) return;
  if (JSON.stringify(value) !== JSON.stringify(before)) check(context, field.type, value, field.key);
}

/**
 * Checks that a record does not come to stand above itself by a reference to its own kind (seats report to seats).
 * @throws AppError CIRCULAR with the field.
 */
export function checkNoCircle(context: CommandContext, record: RecordRow, field: Field, value: Value): void {
  if (field.type.kind !== 'reference' || field.type.target !== record.kind) return;
  const passed = new Set<string>();
  let above: unknown = value;
  while (typeof above === 'string' && !passed.has(above)) {
    if (above === record.id) throw new AppError('CIRCULAR', { field: field.key });
    passed.add(above);
    above = cellEntries(context.connection, above, field.key)[0]?.value;
  }
}

function check(context: CommandContext, type: ScalarType, value: ScalarValue | null, place: string): void {
  if (value === null) return;
  if (type.kind === 'date' && type.past === true && String(value) > context.today) {
    throw new AppError('DATE_IN_FUTURE', { field: place });
  }
  if (isMoney(value) && value.rateDate !== undefined && value.rateDate > context.today) {
    throw new AppError('DATE_IN_FUTURE', { field: place });
  }
  if (type.kind !== 'reference' && type.kind !== 'references') return;
  for (const id of Array.isArray(value) ? value : [value]) {
    const target = recordById(context.connection, String(id));
    if (target?.kind !== type.target) throw new AppError('REFERENCE_MISSING', { field: place });
  }
}
