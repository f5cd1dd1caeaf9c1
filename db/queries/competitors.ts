import { type RivalFacts, readRivalFacts } from '../../shared/domain/account/rival-facts.ts';
import { type RivalStanding, readRivals } from '../../shared/domain/account/rival-reading.ts';
import { type AccountView, createAccountView } from '../../shared/domain/account/view.ts';
import type { RecordKind } from '../../shared/domain/dossier/types.ts';
import { rivalKey, rivalName } from '../../shared/domain/rival/rival-name.ts';
import {
  type RivalSummary,
  summariseRival,
  summariseRivals,
} from '../../shared/domain/rival/rival-summary.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import type { Connection } from '../connection/connection.ts';
import { fromStored, type StoredRow } from '../schema/tables.ts';
import type { Workspace } from '../workspace.ts';
import { accountIdsInOrder, recordsOfKinds } from './read-rows.ts';

export type RivalAtAccount = RivalStanding & RivalFacts;
export type RivalProfile = RivalSummary & { readonly accounts: readonly RivalAtAccount[] };

export type RivalCache = {
  /** Every rival of the workspace; accounts are read once until `forget`. */
  readonly list: (workspace: Workspace) => readonly RivalSummary[];
  /** Drops accounts that changed; null drops all. */
  readonly forget: (accountIds: readonly string[] | null) => void;
};

/** Keeps the standing of rivals by account while the data host lives: thousands are not read anew for one edit. */
export function createRivalCache(): RivalCache {
  const kept = new Map<string, readonly RivalStanding[]>();
  let day = '';
  return {
    list: (workspace) => {
      if (day !== workspace.today()) kept.clear();
      day = workspace.today();
      const having = new Set(rivalRecords(workspace.connection).map(({ accountId }) => accountId));
      const accountIds = accountIdsInOrder(workspace.connection).filter((id) => having.has(id));
      for (const id of accountIds)
        if (!kept.has(id)) kept.set(id, readRivals(rivalView(workspace, id, STANDING)));
      return summariseRivals(
        accountIds.flatMap((id) => kept.get(id) ?? []),
        day,
      );
    },
    forget: (accountIds) => {
      if (accountIds === null) kept.clear();
      else for (const id of accountIds) kept.delete(id);
    },
  };
}

/** One rival at all accounts that have it, by its name or by the spelling of one account; only these are read. @throws NOT_FOUND for a name that no account has */
export function rivalProfile(workspace: Workspace, name: string): RivalProfile {
  const all = rivalRecords(workspace.connection);
  const named = (one: RivalRecord) => rivalKey(one.name) === rivalKey(name);
  const spelled = (one: RivalRecord) => rivalKey(one.spelling) === rivalKey(name);
  const found = all.find(named) ?? all.find(spelled);
  if (found === undefined) throw new AppError('NOT_FOUND');
  const key = rivalKey(found.name);
  const records = all.filter((record) => rivalKey(record.name) === key);
  const having = new Set(records.map(({ accountId }) => accountId));
  const accounts = accountIdsInOrder(workspace.connection)
    .filter((id) => having.has(id))
    .flatMap((id) => {
      const view = rivalView(workspace, id, WITH_PEOPLE);
      return readRivals(view)
        .filter((standing) => rivalKey(standing.name) === key)
        .map((standing) => ({ ...standing, ...readRivalFacts(view, standing.supplierId) }));
    });
  return { ...summariseRival(key, accounts, workspace.today()), accounts };
}

type RivalRecord = { readonly accountId: string; readonly name: string; readonly spelling: string };
type NameRow = {
  readonly id: string;
  readonly accountId: string;
  readonly key: string;
  readonly value: string;
};

/** Who supplies whom besides us, by name, without reading accounts. */
function rivalRecords(connection: Connection): readonly RivalRecord[] {
  const rows = connection.all<NameRow>(
    `SELECT record.id, record.account_id AS accountId, entry.field_key AS key, entry.value
     FROM record JOIN entry ON entry.record_id = record.id
     WHERE record.kind = 'supplier' AND record.deleted_at IS NULL AND entry.deleted_at IS NULL
       AND entry.rival_of IS NULL AND entry.value IS NOT NULL
       AND entry.field_key IN ('sup.name', 'sup.known_as', 'sup.is_us')`,
  );
  const byRecord = new Map<string, { accountId: string; values: Map<string, unknown> }>();
  for (const { id, accountId, key, value } of rows) {
    const known = byRecord.get(id) ?? { accountId, values: new Map() };
    known.values.set(key, JSON.parse(value));
    byRecord.set(id, known);
  }
  return [...byRecord.values()].flatMap(({ accountId, values }) => {
    const text = (key: string) => {
      const value = values.get(key);
      return typeof value === 'string' ? value : null;
    };
    const name = rivalName(text('sup.name'), text('sup.known_as'));
    return values.get('sup.is_us') === true || name === ''
      ? []
      : [{ accountId, name, spelling: text('sup.name') ?? '' }];
  });
}

type Read = { readonly kinds: readonly RecordKind[]; readonly fields: readonly string[] };

const STANDING: Read = { kinds: ['account', 'category', 'supplier'], fields: ['shr.shares'] };
/** The people who back a rival are told by name and seat. */
const WITH_PEOPLE: Read = {
  kinds: [...STANDING.kinds, 'person', 'seat'],
  fields: [
    ...STANDING.fields,
    'per.name',
    'per.name_en',
    'per.seat',
    'per.left',
    'per.left_for',
    'pos.title',
  ],
};

/** A view of one account with the few fields that rivals are made of: a dossier holds many times as much. */
function rivalView(workspace: Workspace, accountId: string, { kinds, fields }: Read): AccountView<EntryRow> {
  const { connection } = workspace;
  const sql = `SELECT * FROM entry WHERE deleted_at IS NULL AND account_id = ? AND
    (field_key IN (SELECT value FROM json_each(?)) OR field_key BETWEEN 'cat.' AND 'cat/'
      OR field_key BETWEEN 'sup.' AND 'sup/')`;
  const entries = connection
    .all<StoredRow>(sql, accountId, JSON.stringify(fields))
    .map((row): EntryRow => fromStored('entry', row));
  return createAccountView({
    catalogue: workspace.catalogue(),
    models: workspace.models(),
    today: workspace.today(),
    accountId,
    records: recordsOfKinds(connection, accountId, kinds),
    entries,
  });
}
