import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Recorder } from '../../../db/history/recorder.ts';
import { entriesOfFields } from '../../../db/queries/read-rows.ts';
import { createWorkspace, type Workspace } from '../../../db/workspace.ts';
import type { RecordKind, RowValue, Value } from '../../../shared/domain/dossier/types.ts';
import { addDays, addMonths } from '../../../shared/lib/calendar-date.ts';
import { benchTools } from '../tools.ts';
import { drawPeople, drawRatings } from './large-map-people.ts';
import { BEHAVIOURS, COLLEAGUES, CONTACT_TOPICS, DEPARTMENTS, RIVALS } from './large-map-texts.ts';
import { drawTies } from './large-map-ties.ts';
import { between, pick, type Random, seededRandom } from './random.ts';

const SEED = 20_260_116;
const TODAY = '2026-01-15';
/** The map has a past of two years, in which every month some people changed their stance. */
const FIRST_DAY = '2024-01-15';
const MONTHS = 23;
/** Lines of a map for each of its people, the reporting line included. */
const EDGES_A_PERSON = 1.8;
/** Contacts with several people for each hundred people. */
const CONTACTS_A_HUNDRED = 40;
const EVIDENCE = {
  status: 'collected',
  confidence: 'medium',
  sourceType: 'customer_talk',
  asOf: '2025-12-20',
} as const;

export type LargeMap = { readonly path: string; readonly accountId: string; readonly people: number };

/**
 * Writes a workspace with one account (code YX) whose map has so many people and about 1.8 lines a person of every kind,
 * through the product's own commit; not encrypted. The same number gives the same map. An existing file is replaced.
 */
export function createLargeMap(path: string, people = 500): LargeMap {
  for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  const clock = { at: `${FIRST_DAY}T02:00:00.000Z` };
  let made = 0;
  const newId = () => `00000000-0000-4000-8000-${String(++made).padStart(12, '0')}`;
  const tools = { ...benchTools(), newId, now: () => clock.at };
  const workspace = createWorkspace({ path, passphrase: null }, tools);
  const accountId = workspace.history.commit(
    { origin: 'import', code: 'import', subject: '', place: '' },
    (recorder) => fill(recorder, seededRandom(SEED + people), people),
  );
  for (let month = 1; month <= MONTHS; month += 1) {
    clock.at = `${addMonths(FIRST_DAY, month)}T02:00:00.000Z`;
    changeStances(workspace, accountId, seededRandom(SEED + people + month), Math.ceil(people / 40));
  }
  workspace.close();
  return { path, accountId, people };
}

function changeStances(workspace: Workspace, accountId: string, random: Random, count: number): void {
  const stances = entriesOfFields(workspace.connection, accountId, ['node.attitude']);
  workspace.history.commit({ origin: 'import', code: 'import', subject: '', place: '' }, (recorder) => {
    for (let change = 0; change < count && stances.length > 0; change += 1) {
      const { id, value } = pick(random, stances);
      const next = Math.max(-2, Math.min(2, Number(value) + pick(random, [-1, 1, 1])));
      recorder.update('entry', id, { value: next });
    }
  });
}

function fill(recorder: Recorder, random: Random, count: number): string {
  recorder.insert('setting', { key: 'workspace.name', value: `大图 ${count} 人` });
  recorder.insert('setting', { key: 'workspace.today', value: TODAY });
  const accountId = recorder.newId();
  const add = (kind: RecordKind, number: number, ofAccount = true, code?: string): string => {
    const prefix =
      { person: 'S', seat: 'P', contact: 'T', supplier: 'V', colleague: 'U' }[kind as 'person'] ?? 'X';
    return recorder.insert('record', {
      id: kind === 'account' ? accountId : recorder.newId(),
      kind,
      code: code ?? `${prefix}${String(number).padStart(2, '0')}`,
      accountId: ofAccount ? accountId : null,
      parentId: null,
      place: null,
    }).id;
  };
  const put = (recordId: string, fieldKey: string, value: Value, position = 0, isOurs = false): void => {
    recorder.insert('entry', {
      recordId,
      accountId: isOurs ? null : accountId,
      fieldKey,
      position,
      value,
      evidence: EVIDENCE,
    });
  };
  const putRows = (recordId: string, fieldKey: string, rows: readonly RowValue[]): void => {
    for (const [index, row] of rows.entries()) put(recordId, fieldKey, row, index + 1);
  };

  add('account', 0, true, 'YX');
  put(accountId, 'bas.short', '云岫储能集团');
  const colleagues = COLLEAGUES.map((name, index) => {
    const id = add('colleague', index + 1, false);
    put(id, 'col.name', name, 0, true);
    return id;
  });
  const suppliers = RIVALS.map((name, index) => {
    const id = add('supplier', index + 1);
    put(id, 'sup.name', name);
    return id;
  });

  const drawn = drawPeople(random, count);
  const seats: string[] = [];
  const people = drawn.map((person, index) => {
    const seat = add('seat', index + 1);
    seats.push(seat);
    put(seat, 'pos.title', person.title);
    put(seat, 'pos.dept', person.department);
    put(seat, 'pos.level', person.level);
    const above = person.chief === null ? undefined : seats[person.chief];
    if (above !== undefined) put(seat, 'pos.reports_to', above);
    const id = add('person', index + 1);
    put(id, 'per.name', person.name);
    put(id, 'per.seat', { seat, from: null, to: null, acting: null }, 1);
    for (const [key, value] of Object.entries(drawRatings(random, person))) put(id, key, value);
    if (random() < 0.3) put(id, 'node.owner', pick(random, colleagues));
    return id;
  });
  const further = Math.round(count * EDGES_A_PERSON) - Math.max(0, count - 1);
  const ties = drawTies(random, { people, colleagues, suppliers, count: further });
  putRows(accountId, 'map.relations', ties.relations);
  putRows(accountId, 'org.committees', ties.committees);
  for (const [id, rows] of ties.links) putRows(id, 'node.links', rows);
  for (const [id, rows] of ties.rivals) putRows(id, 'node.rivals', rows);
  putRows(
    accountId,
    'map.departments',
    DEPARTMENTS.map(({ name, region, share }) => ({ department: name, region, target: share > 8 ? 4 : 2 })),
  );

  const contacts = Math.round((count * CONTACTS_A_HUNDRED) / 100);
  const known = [...ties.links.keys()];
  for (let number = 1; number <= contacts && known.length > 0; number += 1) {
    const contact = add('contact', number);
    const met = [...new Set(Array.from({ length: between(random, 1, 4) }, () => pick(random, known)))];
    put(contact, 'con.topic', pick(random, CONTACT_TOPICS));
    put(contact, 'con.date', addDays(TODAY, -between(random, 1, 400)));
    put(contact, 'con.channel', pick(random, ['visit', 'meeting', 'phone', 'event', 'dinner', 'site_visit']));
    put(contact, 'con.people', met);
    put(contact, 'con.colleagues', [pick(random, colleagues)]);
    if (random() < 0.6)
      putRows(contact, 'con.behaviours', [{ person: met[0] ?? '', behaviour: pick(random, BEHAVIOURS) }]);
  }
  return accountId;
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) {
  const [, , path, people = '500'] = process.argv;
  if (path === undefined) throw new Error('Say where to write: large-map.ts OUT.zhibi [people]');
  const map = createLargeMap(resolve(path), Number(people));
  process.stdout.write(`${map.path}: ${map.people} people, account ${map.accountId}\n`);
}
