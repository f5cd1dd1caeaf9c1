import { isFormer, seatOf } from '../../shared/domain/account/seat-reading.ts';
import { createAccountView } from '../../shared/domain/account/view.ts';
import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { entriesOfFields, recordsOfKinds } from './read-rows.ts';

/** Who sits where and reports to which seat, of one account. */
export type Chart = {
  /** People and seats by id. */
  readonly records: ReadonlyMap<string, RecordRow>;
  /** Seat of each person who holds one today. */
  readonly seatOf: ReadonlyMap<string, string>;
  /** Seat above each seat that has one. */
  readonly chiefOf: ReadonlyMap<string, string>;
  /** People who have left. */
  readonly former: ReadonlySet<string>;
};

type ChartSource = { readonly connection: Connection; readonly catalogue: Catalogue; readonly today: string };

const FIELDS = ['per.seat', 'per.left', 'pos.reports_to'];

/** Reads only what the chart is made of, so that a drop on a map of thousands is answered at once. @throws NOT_FOUND */
export function readChart({ connection, catalogue, today }: ChartSource, accountId: string): Chart {
  const records = recordsOfKinds(connection, accountId, ['account', 'person', 'seat']);
  if (!records.some(({ id, kind }) => id === accountId && kind === 'account'))
    throw new AppError('NOT_FOUND');
  const entries = entriesOfFields(connection, accountId, FIELDS);
  const view = createAccountView({ catalogue, today, accountId, records, entries });
  const people = view.records('person');
  const seats = new Set(view.records('seat').map(({ id }) => id));
  const pairs = (list: readonly { readonly id: string }[], otherOf: (id: string) => string | null) =>
    new Map(
      list.flatMap(({ id }) => {
        const other = otherOf(id);
        return other !== null && seats.has(other) ? [[id, other] as const] : [];
      }),
    );
  return {
    records: new Map(records.map((record) => [record.id, record])),
    seatOf: pairs(people, (id) => seatOf(view, id)),
    chiefOf: pairs(view.records('seat'), (id) => view.text(id, 'pos.reports_to')),
    former: new Set(people.filter(({ id }) => isFormer(view, id)).map(({ id }) => id)),
  };
}
