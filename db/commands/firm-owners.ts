import { isRow } from '../../shared/domain/account/view.ts';
import type { Field, Value } from '../../shared/domain/dossier/types.ts';
import { circleOf } from '../../shared/domain/group/ownership.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { ownershipOf } from '../queries/firms.ts';
import { cellEntries } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';

/**
 * Checks new rows of a firm's owners: nobody owns itself through any number of firms, and the stakes in one firm do not
 * exceed 100 %. `replaced` are the entries that the rows take the place of. Other tables pass.
 * @throws AppError CIRCULAR with the way that would close, STAKES_OVER_100 with the sum; both name the column
 */
export function checkOwners(
  context: CommandContext,
  record: RecordRow,
  field: Field,
  rows: readonly Value[],
  replaced: readonly string[],
): void {
  if (field.key !== 'frm.owners') return;
  const { connection } = context;
  const ownership = ownershipOf(connection);
  for (const row of rows) {
    const owner = isRow(row) ? row.firm : null;
    const circle = typeof owner === 'string' ? circleOf(ownership, record.id, owner) : null;
    if (circle === null) continue;
    const way = [...circle, record.id].map((id) => ownership.firms.get(id)?.name ?? '').join(' → ');
    throw new AppError('CIRCULAR', { field: 'frm.owners.firm', way });
  }
  const kept = cellEntries(connection, record.id, field.key)
    .filter(({ id }) => !replaced.includes(id))
    .map(({ value }) => value);
  const stakes = [...kept, ...rows].flatMap((row) =>
    row !== null && isRow(row) && typeof row.stake === 'number' ? [row.stake] : [],
  );
  // Hundredths of a percent are summed as whole numbers, so that 33.33 + 66.67 is 100.
  const total = stakes.reduce((sum, stake) => sum + Math.round(stake * 10_000), 0) / 10_000;
  if (total > 100) throw new AppError('STAKES_OVER_100', { field: 'frm.owners.stake', total });
}
