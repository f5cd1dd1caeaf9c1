import { type AccountState, compareStates, type Side } from '../../shared/domain/account/compare.ts';
import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { CallOutput, ParsedInput } from '../../shared/ipc/contract.ts';
import type { Connection } from '../connection/connection.ts';
import { cellEntries, entriesOf, recordById, recordsOf } from './read-rows.ts';
import { stateAt } from './state-at.ts';
import { idsIn } from './timeline.ts';
import { namedRecords } from './titles-ever.ts';

type Moment = CallOutput<'account.compare'>['from'];

/** What differs in an account between two moments. @throws NOT_FOUND for an unknown account or snapshot */
export function compareMoments(
  connection: Connection,
  catalogue: Catalogue,
  { accountId, from, to }: ParsedInput<'account.compare'>,
): CallOutput<'account.compare'> {
  if (recordById(connection, accountId)?.kind !== 'account') throw new AppError('NOT_FOUND');
  const start = momentOf(connection, accountId, from);
  const end = to === null ? null : momentOf(connection, accountId, to);
  const differences = compareStates(
    stateAt(connection, accountId, start.at),
    end === null ? stateNow(connection, accountId) : stateAt(connection, accountId, end.at),
    catalogue,
  );
  const ids = differences.flatMap(({ recordId, before, after }) => [
    recordId,
    ...idsIn(before?.value ?? null),
    ...idsIn(after?.value ?? null),
  ]);
  const named = [...namedRecords(connection, ids).values()];
  return {
    from: start,
    to: end,
    differences: differences.map((difference) => ({
      ...difference,
      before: onWire(difference.before),
      after: onWire(difference.after),
    })),
    titles: Object.fromEntries(named.map(({ id, kind, title }) => [id, { kind, title }])),
  };
}

/** The instant that a text names: itself, or that of a snapshot of this account. @throws NOT_FOUND */
export function momentOf(connection: Connection, accountId: string, text: string): Moment {
  if (text.includes('T')) return { at: text, snapshotId: null };
  const snapshot = recordById(connection, text);
  const takenAt = cellEntries(connection, text, 'snp.taken_at')[0]?.value;
  if (snapshot?.accountId !== accountId || typeof takenAt !== 'string') throw new AppError('NOT_FOUND');
  return { at: takenAt, snapshotId: text };
}

function stateNow(connection: Connection, accountId: string): AccountState {
  return { records: recordsOf(connection, accountId), entries: entriesOf(connection, accountId) };
}

type WireSide = CallOutput<'account.compare'>['differences'][number]['before'];

/** Stored lists are read-only here and plain arrays on the wire: the same JSON. */
function onWire(side: Side | null): WireSide {
  return side as WireSide;
}
