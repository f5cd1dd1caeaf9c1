import { checkWorkspace } from '../../../db/queries/check.ts';
import type { Value } from '../../../shared/domain/dossier/types.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { formatValue } from '../../../shared/format/value.ts';
import type { EntryRow } from '../../../shared/schemas/rows.ts';
import { expectWords } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findField, findTarget, openSensitive } from '../find.ts';
import { withWorkspace } from '../session.ts';

/** `check FILE [--verify]`: exit 1 when anything is wrong with the file; `--verify` reads attachments whole. */
export const check: Command = async ({ args, locale, t }) => {
  const [file = ''] = expectWords(args, 'FILE');
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const workspace = session.workspace();
    const result = checkWorkspace(workspace.connection, workspace.catalogue(), args.flag('verify'));
    const text = result.ok ? t(($) => $.cli.checkOk) : t(($) => $.cli.checkFailed);
    return { json: result, text: [text], problem: !result.ok };
  });
};

/** `accounts FILE`: one line an account. */
export const accounts: Command = async ({ args, locale }) => {
  const [file = ''] = expectWords(args, 'FILE');
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const list = await session.call('portfolio.list', {});
    const text = list.map((row) =>
      [row.code, row.name, row.tier ?? '-', row.revenue ?? '-', row.quality].join('\t'),
    );
    return { json: list, text };
  });
};

/** `get FILE ACCOUNT FIELD [--purpose TEXT]`: a value, or the rows of a table, with evidence. */
export const get: Command = async ({ args, locale }) => {
  const [file = '', account = '', fieldKey = ''] = expectWords(args, 'FILE', 'ACCOUNT', 'FIELD');
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const target = findTarget(session.workspace(), account);
    const field = findField(target, fieldKey);
    await openSensitive(session, target, field, args.option('purpose'));
    const { view, recordId } = target;
    const show = (value: Value | null) => formatValue(field.type, value, locale, view.title);
    const base = { account: view.account.code, record: target.code, field: fieldKey, label: field.label };
    if (field.type.kind === 'rows') {
      const rows = view
        .rows(recordId, fieldKey)
        .map(({ entry }) => ({ ...cellOf(entry), display: show(entry.value) }));
      return { json: { ...base, type: 'rows', rows }, text: rows.map((row) => row.display) };
    }
    const value = view.value(recordId, fieldKey);
    const entry = view.entry(recordId, fieldKey);
    const cell = entry === undefined ? { note: null, notApplicable: null, evidence: null } : cellOf(entry);
    const display = show(value);
    return { json: { ...base, type: field.type.kind, ...cell, value, display }, text: [display] };
  });
};

function cellOf(entry: EntryRow) {
  const { id, value, note, notApplicable, evidence, revision } = entry;
  return { id, value, note, notApplicable, evidence, revision };
}

/** `search FILE QUERY`: where the words stand. */
export const search: Command = async ({ args, locale }) => {
  const [file = '', query = ''] = expectWords(args, 'FILE', 'QUERY');
  const limit = Number(args.option('limit') ?? '20');
  if (!Number.isInteger(limit) || limit < 1 || limit > 200)
    throw new AppError('USAGE', { reason: '--limit 1–200' });
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const hits = await session.call('search.query', { query: query.slice(0, 200), limit });
    const text = hits.map((hit) =>
      [hit.accountName, hit.recordTitle, hit.fieldKey ?? '', hit.excerpt].join('\t'),
    );
    return { json: hits, text };
  });
};
