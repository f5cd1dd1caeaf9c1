import { isRow } from '../../../shared/domain/account/view.ts';
import type { Catalogue } from '../../../shared/domain/dossier/catalogue.ts';
import type { Value } from '../../../shared/domain/dossier/types.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { formatValue } from '../../../shared/format/value.ts';
import { labelText } from '../../../shared/i18n/label-text.ts';
import type { Locale } from '../../../shared/i18n/locale.ts';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { calendarDate } from '../../../shared/schemas/evidence.ts';
import { endOfLocalDay } from '../../host/local-day.ts';
import { type Arguments, expectWords } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findAccount } from '../find.ts';
import { withWorkspace } from '../session.ts';

const LISTED = 200;
const WITHHELD = '***';

type Titles = CallOutput<'account.timeline'>['titles'];
type Words = { readonly catalogue: Catalogue; readonly locale: Locale; readonly titles: Titles };

/** `history FILE --account CODE [--field K] [--limit N]`: what was changed, newest first; sensitive values stay out. */
export const history: Command = async ({ args, locale }) => {
  const [file = ''] = expectWords(args, 'FILE');
  const limit = Number(args.option('limit') ?? LISTED);
  if (!Number.isInteger(limit) || limit < 1 || limit > LISTED)
    throw new AppError('USAGE', { reason: `--limit 1–${LISTED}` });
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const account = findAccount(session.workspace(), needed(args, 'account'));
    const catalogue = session.workspace().catalogue();
    const fieldKey = args.option('field');
    const section = fieldKey === undefined ? undefined : catalogue.sectionOf(fieldKey);
    if (fieldKey !== undefined && section === undefined)
      throw new AppError('UNKNOWN_FIELD', { field: fieldKey });
    const filter = section === undefined ? {} : { section: section.key };
    const found = await session.call('account.timeline', { accountId: account.id, limit, ...filter });
    const words = { catalogue, locale, titles: found.titles };
    const sets = found.sets
      .map((set) => ({
        ...set,
        changes: set.changes.filter((change) => fieldKey === undefined || change.fieldKey === fieldKey),
      }))
      .filter(({ changes }) => changes.length > 0);
    const text = sets.flatMap(({ at, actor, origin, changes, more }) => [
      [at, actor, origin].join('\t'),
      ...changes.map((change) => `  ${changeLine(change, words)}`),
      ...(more > 0 ? [`  … +${more}`] : []),
    ]);
    return { json: sets, text };
  });
};

/** `compare FILE --account CODE --from DATE [--to DATE]`: differences between the ends of two days; no `--to` = now. */
export const compare: Command = async ({ args, locale }) => {
  const [file = ''] = expectWords(args, 'FILE');
  const from = dayOf(needed(args, 'from'));
  const to = args.option('to');
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const accountId = findAccount(session.workspace(), needed(args, 'account')).id;
    const found = await session.call('account.compare', {
      accountId,
      from,
      to: to === undefined ? null : dayOf(to),
    });
    const words = { catalogue: session.workspace().catalogue(), locale, titles: found.titles };
    const text = found.differences.map((one) =>
      [one.kind, lineOf({ ...one, before: one.before, after: one.after }, words)].join('\t'),
    );
    return { json: found, text };
  });
};

type Line = {
  readonly recordId: string;
  readonly fieldKey: string | null;
  readonly isWithheld: boolean;
  readonly before: { readonly value: Value | null } | null;
  readonly after: { readonly value: Value | null } | null;
};

function changeLine(
  change: CallOutput<'account.timeline'>['sets'][number]['changes'][number],
  words: Words,
): string {
  return [change.deed, lineOf(change, words)].join('\t');
}

/** "张三 · 姓名: 甲 → 乙". */
function lineOf({ recordId, fieldKey, isWithheld, before, after }: Line, words: Words): string {
  const { catalogue, locale, titles } = words;
  const record = titles[recordId]?.title ?? recordId;
  if (fieldKey === null) return record;
  const field = catalogue.field(fieldKey);
  const show = (value: Value | null): string => {
    if (isWithheld) return WITHHELD;
    if (field === undefined) return isRow(value) ? JSON.stringify(value) : String(value ?? '');
    return formatValue(field.type, value, locale, (id) => titles[id]?.title ?? '');
  };
  const name = field === undefined ? fieldKey : labelText(field.label, locale);
  return `${record} · ${name}: ${show(before?.value ?? null)} → ${show(after?.value ?? null)}`;
}

/** @throws AppError USAGE when the option is missing */
function needed(args: Arguments, name: 'account' | 'from'): string {
  const value = args.option(name);
  if (value === undefined) throw new AppError('USAGE', { reason: `${args.command} FILE --${name}` });
  return value;
}

/** The end of a calendar day. @throws AppError USAGE */
function dayOf(text: string): string {
  const day = calendarDate.safeParse(text);
  if (!day.success) throw new AppError('USAGE', { reason: 'DATE = YYYY-MM-DD' });
  return endOfLocalDay(day.data);
}
