import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import type { Field, RowsType, Value } from '../../../shared/domain/dossier/types.ts';
import {
  CONFIDENCES,
  EVIDENCE_STATUSES,
  type Evidence,
  SOURCE_TYPES,
} from '../../../shared/domain/evidence/evidence.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { parseValue } from '../../../shared/format/parse.ts';
import { calendarDate } from '../../../shared/schemas/evidence.ts';
import { TEXT_LIMIT } from '../../../shared/schemas/value.ts';
import { type Arguments, expectWords } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findField, findTarget, openSensitive, resolveReference, type Target } from '../find.ts';
import { parseJson } from '../json.ts';
import { type Session, withWorkspace } from '../session.ts';

/** `init FILE [--sample] [--passphrase-env VAR]`: a new workspace; an existing file is refused. */
export const init: Command = async ({ args, locale }) => {
  const [file = ''] = expectWords(args, 'FILE');
  if (existsSync(resolve(file))) throw new AppError('ALREADY_EXISTS', { file });
  const mode = args.flag('sample') ? 'sample' : 'create';
  return withWorkspace(args, file, mode, locale, async (session) => {
    const info = session.workspace().info();
    return { json: info, text: [info.fileName] };
  });
};

/** `set FILE ACCOUNT FIELD VALUE`: money without a unit is 万元; a table takes a JSON list of rows that replaces it. */
export const set: Command = async ({ args, locale }) => {
  const [file = '', account = '', fieldKey = '', text = ''] = expectWords(
    args,
    'FILE',
    'ACCOUNT',
    'FIELD',
    'VALUE',
  );
  const given = evidenceOf(args);
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const target = findTarget(session.workspace(), account);
    const field = findField(target, fieldKey);
    await openSensitive(session, target, field, args.option('purpose'));
    const evidence = completed(given, target.view.today);
    if (field.type.kind === 'rows') {
      const rows = await replaceRows(session, target, field, field.type, text, evidence);
      return { json: { account: target.view.account.code, field: fieldKey, rows }, text: [String(rows)] };
    }
    const entry = await session.call('entry.set', {
      recordId: target.recordId,
      fieldKey,
      value: readValue(target, field, text),
      ...(evidence === null ? {} : { evidence }),
    });
    const { value, revision } = entry;
    const json = {
      account: target.view.account.code,
      field: fieldKey,
      value,
      evidence: entry.evidence,
      revision,
    };
    return { json, text: [text] };
  });
};

function readValue(target: Target, field: Field, text: string): Value | null {
  if (field.type.kind === 'rows' || field.type.kind === 'calculated') {
    throw new AppError('VALIDATION_FAILED', { field: field.key, reason: field.type.kind });
  }
  if (text.length > TEXT_LIMIT) throw new AppError('TEXT_TOO_LONG', { field: field.key });
  const parsed = parseValue(field.type, text, {
    locale: 'zh-CN',
    resolveReference: (kind, name) => resolveReference(target.view, kind, name),
  });
  if (parsed.ok) return parsed.value;
  const code = parsed.code === 'tooLong' ? 'TEXT_TOO_LONG' : 'VALIDATION_FAILED';
  throw new AppError(code, { field: field.key, reason: parsed.code });
}

async function replaceRows(
  session: Session,
  target: Target,
  field: Field,
  type: RowsType,
  text: string,
  evidence: Evidence | null,
): Promise<number> {
  const rows = z.array(z.record(z.string(), z.unknown())).safeParse(parseJson(text, field.key));
  if (!rows.success) throw new AppError('VALIDATION_FAILED', { field: field.key, reason: 'rows' });
  const read = rows.data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => [key, readCell(target, field, type, key, cell)]),
    ),
  );
  const { recordId } = target;
  const request = { recordId, fieldKey: field.key, rows: read, replace: true };
  await session.call('entry.addRows', { ...request, ...(evidence ? { evidence } : {}) });
  return read.length;
}

/** Cells may be stored values or texts as a person would type them. */
function readCell(target: Target, field: Field, type: RowsType, key: string, cell: unknown) {
  const column = type.columns.find((one) => one.key === key);
  if (column === undefined) throw new AppError('UNKNOWN_FIELD', { field: `${field.key}.${key}` });
  if (typeof cell !== 'string') return cell as never;
  return readValue(target, { ...field, key: `${field.key}.${key}`, type: column.type }, cell) as never;
}

/** Evidence of the options; null when none is given. @throws AppError USAGE */
function evidenceOf(args: Arguments): Partial<Evidence> | null {
  const schema = z.strictObject({
    status: z.enum(EVIDENCE_STATUSES).exactOptional(),
    confidence: z.enum(CONFIDENCES).exactOptional(),
    sourceType: z.enum(SOURCE_TYPES).exactOptional(),
    sourceRef: z.string().max(2_000).exactOptional(),
    asOf: calendarDate.exactOptional(),
  });
  const given = {
    status: args.option('status'),
    confidence: args.option('confidence'),
    sourceType: args.option('source-type'),
    sourceRef: args.option('source'),
    asOf: args.option('as-of'),
  };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  if (Object.keys(present).length === 0) return null;
  const parsed = schema.safeParse(present);
  if (!parsed.success)
    throw new AppError('USAGE', { reason: `--${parsed.error.issues[0]?.path.join('.') ?? ''}` });
  return parsed.data;
}

/** A value with a source is collected, one without is a guess (product principle 2). */
function completed(given: Partial<Evidence> | null, today: string): Evidence | null {
  if (given === null) return null;
  const hasSource = given.sourceRef !== undefined || given.sourceType !== undefined;
  const status = given.status ?? (hasSource ? 'collected' : 'inferred');
  return { confidence: status === 'inferred' ? 'low' : 'medium', asOf: today, ...given, status };
}
