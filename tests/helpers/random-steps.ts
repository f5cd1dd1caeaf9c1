import fc from 'fast-check';
import { setEntry, setEvidence, setNotApplicable } from '../../db/commands/entries.ts';
import { placeCards } from '../../db/commands/map-places.ts';
import { createPerson } from '../../db/commands/people.ts';
import { createRecord, removeRecord } from '../../db/commands/records.ts';
import { reparent } from '../../db/commands/reparent.ts';
import { setSetting } from '../../db/commands/settings.ts';
import { addRows, removeRows, updateRow } from '../../db/commands/table-rows.ts';
import { accounts, entriesOf, recordsOf } from '../../db/queries/read-rows.ts';
import type { Workspace } from '../../db/workspace.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';

/** Random edits of a workspace, for properties that must hold whatever a user does. */

/** A customer's document needs no witness. */
const SETTLED = {
  status: 'verified',
  confidence: 'high',
  sourceType: 'customer_document',
  sourceRef: '合同',
  asOf: '2026-01-01',
} as const;

export type Step = {
  readonly kind: number;
  readonly pick: number;
  readonly text: string;
  readonly grouped: boolean;
};

export const steps = fc.array(
  fc.record({
    kind: fc.nat(9),
    pick: fc.nat(1000),
    text: fc.string({ maxLength: 20, unit: 'grapheme' }),
    grouped: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

function choose<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % Math.max(1, items.length)];
}

/** Somebody who was there before, so that no circle comes about; null at the top. */
function chiefOf(people: readonly RecordRow[], pick: number): string | null {
  const at = pick % Math.max(1, people.length);
  return people[Math.floor(at / 2)]?.id === people[at]?.id ? null : (people[Math.floor(at / 2)]?.id ?? null);
}

/** Does one random thing to the workspace; nothing when there is nothing to do it to. */
export function act(workspace: Workspace, { kind, pick, text, grouped }: Step): void {
  const context = workspace.commands('/portfolio');
  const account = choose(accounts(workspace.connection), pick);
  const group = grouped ? { group: 'typing' } : {};
  if (kind === 0 || account === undefined) {
    createRecord(context, { kind: 'account', accountId: null, values: { 'bas.short': text || '客户' } });
    return;
  }
  const people = recordsOf(workspace.connection, account.id).filter((record) => record.kind === 'person');
  const person = choose(people, pick);
  const rows = entriesOf(workspace.connection, account.id).filter((entry) => entry.fieldKey === 'bas.sites');
  const row = choose(rows, pick);
  const recordId = account.id;
  switch (kind) {
    case 1:
      return void setEntry(context, { recordId, fieldKey: 'bas.hq_addr', value: text, ...group });
    case 2:
      return void setEntry(context, { recordId, fieldKey: 'bas.headcount', value: pick, note: text });
    case 3:
      return void createPerson(context, {
        accountId: recordId,
        name: text.trim() || '某人',
        title: text,
        department: '',
        reportsToSeatId: null,
      });
    case 4:
      return void addRows(context, {
        recordId,
        fieldKey: 'bas.sites',
        rows: [{ name: text }, { name: `${pick}` }],
      });
    case 5:
      if (row !== undefined) updateRow(context, { entryId: row.id, columns: { headcount: pick }, ...group });
      return;
    case 6:
      if (row !== undefined) removeRows(context, { entryIds: [row.id] });
      return;
    case 7:
      if (person !== undefined) {
        const place = pick % 5 === 0 ? null : { x: pick, y: -pick };
        const places = [{ node: person.id, place }];
        placeCards(context, { accountId: recordId, mapId: null, view: 'power', places, ...group });
        reparent(context, {
          accountId: recordId,
          nodes: [person.id],
          chief: chiefOf(people, pick),
          ...group,
        });
      }
      return;
    case 8: {
      const target = pick % 3 === 0 ? account : person;
      if (target !== undefined) removeRecord(context, { id: target.id });
      return;
    }
    default:
      if (row !== undefined) setEvidence(context, { entryId: row.id, evidence: SETTLED });
      setNotApplicable(context, { recordId, fieldKey: 'bas.ticker', reason: text.trim() || null });
      setSetting(context, { key: 'workspace.name', value: text });
  }
}
