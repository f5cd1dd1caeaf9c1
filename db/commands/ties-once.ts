import { relationKind } from '../../shared/domain/account/map-edges.ts';
import { cellText } from '../../shared/domain/account/money.ts';
import { isRow } from '../../shared/domain/account/view.ts';
import type { Field, Value } from '../../shared/domain/dossier/types.ts';
import { tieKey } from '../../shared/domain/relationship/edge-kinds.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { cellEntries, recordById } from '../queries/read-rows.ts';
import { recordTitle } from '../queries/titles.ts';
import type { CommandContext } from './context.ts';

/**
 * Checks new rows of ties between people: two people have one tie of a kind, in either direction where the kind has none
 * (domain §7.2). `replaced` are the entries that the rows take the place of; a pair that was doubled before may stay.
 * Other tables pass.
 * @throws AppError RELATION_EXISTS with the names of both
 */
export function checkTies(
  context: CommandContext,
  record: RecordRow,
  field: Field,
  rows: readonly Value[],
  replaced: readonly string[],
): void {
  if (field.key !== 'map.relations') return;
  const { connection } = context;
  const present = cellEntries(connection, record.id, field.key);
  const isReplaced = ({ id }: { readonly id: string }) => replaced.includes(id);
  const keysOf = (values: readonly (Value | null)[]) => values.flatMap((value) => keyOf(value) ?? []);
  const taken = new Set(keysOf(present.filter((entry) => !isReplaced(entry)).map(({ value }) => value)));
  const before = new Set(keysOf(present.filter(isReplaced).map(({ value }) => value)));
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    if (taken.has(key) && !before.has(key)) {
      const named = (column: string) => {
        const end = recordById(connection, (isRow(row) && cellText(row, column)) || '');
        return end === undefined ? '' : recordTitle(connection, end);
      };
      const names = { from: named('from'), to: named('to') };
      throw new AppError('RELATION_EXISTS', { field: 'map.relations.kind', ...names });
    }
    taken.add(key);
  }
}

function keyOf(value: Value | null): string | null {
  if (value === null || !isRow(value)) return null;
  const kind = relationKind(value.kind);
  const from = cellText(value, 'from');
  const to = cellText(value, 'to');
  return kind === null || from === null || to === null ? null : tieKey(kind, from, to);
}
