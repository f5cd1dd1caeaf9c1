import type { Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import type { ImportPlan, PlannedRow } from '../../shared/import/people/plan.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries } from '../queries/read-rows.ts';
import { checkedEvidence } from './checked-evidence.ts';
import { type CommandContext, guess } from './context.ts';
import { requireRecord } from './find.ts';
import { codesFrom } from './next-codes.ts';
import { firstValues, insertRecord, insertValue } from './records.ts';

/** Where the people come from. */
export type ImportSource = {
  readonly fileName: string;
  /** Day on which the file was last changed, YYYY-MM-DD. */
  readonly date: string;
};

export type Imported = { readonly people: number; readonly seats: number; readonly changed: number };

type Work = {
  readonly context: CommandContext;
  readonly recorder: Recorder;
  readonly accountId: string;
  readonly evidence: Evidence;
  readonly newSeat: () => RecordRow;
  readonly newPerson: () => RecordRow;
};

/**
 * Takes a plan over as one undo step: seats first, then what is known of them and of the people on them. Everything
 * names the file and its day as source.
 * @throws NOT_FOUND, VALIDATION_FAILED, REFERENCE_MISSING and storage codes; then nothing was written
 */
export function importPeople(
  context: CommandContext,
  accountId: string,
  plan: ImportPlan,
  source: ImportSource,
): Imported {
  requireRecord(context, accountId);
  const [asOf = context.today] = [source.date, context.today].toSorted();
  const evidence: Evidence = {
    status: 'collected',
    confidence: 'medium',
    sourceType: 'customer_document',
    sourceRef: `${source.fileName} · ${source.date}`,
    asOf,
    recordedBy: context.actor,
  };
  const step = { code: 'peopleImport.run', subject: source.fileName, origin: 'import' } as const;
  return context.commit(step, (recorder) => {
    const seatCode = codesFrom(context, 'seat', accountId);
    const personCode = codesFrom(context, 'person', accountId);
    const work: Work = {
      context,
      recorder,
      accountId,
      evidence,
      newSeat: () => insertRecord(context, recorder, { kind: 'seat', accountId, code: seatCode() }),
      newPerson: () => insertRecord(context, recorder, { kind: 'person', accountId, code: personCode() }),
    };
    return write(plan, work);
  });
}

function write(plan: ImportPlan, work: Work): Imported {
  const rows = plan.rows.filter(({ deed }) => deed !== 'duplicate' && deed !== 'leftOut');
  const made = rows.filter(isSeatMade);
  const seats = new Map(made.map(({ line }) => [line, work.newSeat()]));
  const placeholders = new Map(plan.placeholders.map(({ key }) => [key, work.newSeat()]));
  for (const { key, title } of plan.placeholders) {
    const seat = placeholders.get(key);
    if (seat !== undefined) put(work, seat, 'pos.title', title);
  }
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const chiefOf = ({ parent }: PlannedRow): string | null => {
    if (parent === null) return null;
    if (parent.kind === 'seat') return parent.seatId;
    if (parent.kind === 'placeholder') return placeholders.get(parent.key)?.id ?? null;
    return seats.get(parent.line)?.id ?? byLine.get(parent.line)?.seatId ?? null;
  };
  for (const row of rows) {
    const seat = seats.get(row.line);
    if (seat !== undefined) fillSeat(work, seat, row, chiefOf(row));
    if (row.deed === 'create' && seat !== undefined) createPerson(work, row, seat);
    if (row.deed === 'update') updatePerson(work, row, seat, chiefOf(row));
  }
  setRegions(plan, work);
  return {
    people: rows.filter(({ deed }) => deed === 'create').length,
    seats: seats.size + placeholders.size,
    changed: rows.filter(({ deed }) => deed === 'update').length,
  };
}

function isSeatMade({ deed, changes }: PlannedRow): boolean {
  return deed === 'create' || deed === 'vacancy' || (deed === 'update' && changes.includes('seat'));
}

function fillSeat(work: Work, seat: RecordRow, row: PlannedRow, chief: string | null): void {
  // A seat is named by its title; who has none in the file sits on a seat named after the person.
  put(work, seat, 'pos.title', row.title || row.name);
  put(work, seat, 'pos.dept', row.department);
  putLevel(work, seat, row);
  if (chief !== null && chief !== seat.id) put(work, seat, 'pos.reports_to', chief);
}

/** A level read from the title is our guess and says so. */
function putLevel({ context, recorder, evidence }: Work, seat: RecordRow, row: PlannedRow): void {
  if (row.seatLevel === null) return;
  const reason = { ...guess(context), reasoning: row.title };
  insertValue(context, recorder, seat, 'pos.level', row.seatLevel, row.isLevelGuessed ? reason : evidence);
}

function createPerson(work: Work, row: PlannedRow, seat: RecordRow): void {
  const { context, recorder } = work;
  const person = work.newPerson();
  put(work, person, 'per.name', row.name);
  for (const [key, value] of Object.entries(firstValues(context, 'person')))
    insertValue(context, recorder, person, key, value);
  put(work, person, 'per.email', row.email);
  put(work, person, 'per.phone', row.phone);
  holdSeat(work, person, seat, row.from);
}

/** Somebody may have held other seats before. */
function holdSeat(work: Work, person: RecordRow, seat: RecordRow, from: string | null): void {
  const { context, recorder, evidence } = work;
  const last = cellEntries(context.connection, person.id, 'per.seat').at(-1)?.position ?? 0;
  recorder.insert('entry', {
    recordId: person.id,
    accountId: person.accountId,
    fieldKey: 'per.seat',
    position: last + 1,
    value: { seat: seat.id, from, to: null, acting: null },
    evidence,
  });
}

function updatePerson(work: Work, row: PlannedRow, made: RecordRow | undefined, chief: string | null): void {
  const { context } = work;
  if (row.personId === null) return;
  const person = requireRecord(context, row.personId);
  if (row.changes.includes('email')) put(work, person, 'per.email', row.email);
  if (row.changes.includes('phone')) put(work, person, 'per.phone', row.phone);
  if (made !== undefined) {
    holdSeat(work, person, made, row.from);
    return;
  }
  if (row.seatId === null) return;
  const seat = requireRecord(context, row.seatId);
  if (row.changes.includes('title')) put(work, seat, 'pos.title', row.title);
  if (row.changes.includes('department')) put(work, seat, 'pos.dept', row.department);
  if (row.changes.includes('level')) {
    if (row.isLevelGuessed) putLevel(work, seat, row);
    else put(work, seat, 'pos.level', row.seatLevel ?? '');
  }
  if (row.changes.includes('boss') && chief !== null && chief !== seat.id)
    put(work, seat, 'pos.reports_to', chief);
}

/** Sets a single value, new or over the one that is there; an empty text sets nothing. */
function put(
  { context, recorder, evidence }: Work,
  record: RecordRow,
  fieldKey: string,
  value: string,
): void {
  if (value === '') return;
  const current = cellEntries(context.connection, record.id, fieldKey)[0];
  if (current === undefined) {
    insertValue(context, recorder, record, fieldKey, value, evidence);
    return;
  }
  const field = context.catalogue.field(fieldKey);
  if (field === undefined) return;
  recorder.update('entry', current.id, {
    value: checkValue(fieldKey, field.type, value),
    notApplicable: null,
    evidence: checkedEvidence(context, fieldKey, evidence),
  });
}

function setRegions({ regions }: ImportPlan, { context, recorder, accountId, evidence }: Work): void {
  const rows = cellEntries(context.connection, accountId, 'map.departments');
  let position = rows.at(-1)?.position ?? 0;
  for (const { department, region, isListed } of regions) {
    const listed = isListed ? rows.find(({ value }) => isRowOf(value, department)) : undefined;
    if (listed !== undefined) {
      recorder.update('entry', listed.id, { value: { ...(listed.value as object), region } });
      continue;
    }
    position += 1;
    recorder.insert('entry', {
      recordId: accountId,
      accountId,
      fieldKey: 'map.departments',
      position,
      value: { department, region, target: null },
      evidence,
    });
  }
}

function isRowOf(value: Value | null, department: string): boolean {
  return (
    typeof value === 'object' && value !== null && 'department' in value && value.department === department
  );
}
