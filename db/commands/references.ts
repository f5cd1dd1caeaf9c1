import { isRow } from '../../shared/domain/account/view.ts';
import type { Field, ScalarType, Value } from '../../shared/domain/dossier/types.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { recordById } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';

/**
 * Checks that every reference in a new value points to a live record of the declared kind.
 * @throws AppError REFERENCE_MISSING with the field.
 */
export function checkReferences(context: CommandContext, field: Field, value: Value): void {
  if (field.type.kind === 'rows' && isRow(value)) {
    for (const column of field.type.columns)
      check(context, column.type, value[column.key] ?? null, field.key);
    return;
  }
  if (field.type.kind !== 'rows' && field.type.kind !== 'calculated')
    check(context, field.type, value, field.key);
}

function check(context: CommandContext, type: ScalarType, value: Value | null, fieldKey: string): void {
  if (value === null || (type.kind !== 'reference' && type.kind !== 'references')) return;
  for (const id of Array.isArray(value) ? value : [value]) {
    const target = recordById(context.connection, String(id));
    if (target?.kind !== type.target) throw new AppError('REFERENCE_MISSING', { field: fieldKey });
  }
}
