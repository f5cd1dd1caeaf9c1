import { resolve } from 'node:path';
import { recordsOf } from '../../../db/queries/read-rows.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { DOCUMENTS, type DocumentName } from '../../../shared/ipc/app.contract.ts';
import { type Arguments, expectWords } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findAccount } from '../find.ts';
import { mapOf } from '../map-choice.ts';
import { runJob } from '../run-job.ts';
import { type Session, withWorkspace } from '../session.ts';

/** Documents that are not of one account. */
const OF_WORKSPACE: readonly DocumentName[] = ['portfolio', 'competitor-profile'];

/** `export FILE --document … [--account CODE] [--snapshot CODE] [--subject NAME] [--include personal,sensitive] [--purpose TEXT] --out F`: the same job as in the window, waited for. */
export const exportCommand: Command = async ({ args, locale, t }) => {
  const [file = ''] = expectWords(args, 'FILE');
  const document = DOCUMENTS.find((known) => known === args.option('document'));
  const out = args.option('out');
  const account = args.option('account');
  if (
    document === undefined ||
    out === undefined ||
    (!OF_WORKSPACE.includes(document) && account === undefined)
  ) {
    throw new AppError('USAGE', {
      reason: `export FILE --document ${DOCUMENTS.join('|')} [--account CODE] [--snapshot CODE] [--subject NAME] [--include personal,sensitive] [--purpose TEXT] [--format svg|png|docx --view tree|power|lanes|heat|coverage --map CODE --group department|region --redact | --informal] --out F`,
    });
  }
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const accountId = account === undefined ? null : findAccount(session.workspace(), account).id;
    const path = resolve(out);
    const name = args.option('subject');
    const subject = name === undefined ? {} : { subject: subjectOf(session, document, accountId, name) };
    const past = snapshotOf(session, accountId, args.option('snapshot'));
    const map = document === 'relationship-map' ? { map: mapOf(session, accountId, args, t) } : {};
    await runJob(session, 'host.export', {
      path,
      request: { document, accountId, ...past, ...subject, ...disclosureOf(args), ...map },
      locale,
    });
    return { json: { document, file: path }, text: [path] };
  });
};

/** Whom the document is about: a person by code, as the line `YX/S04` of other commands; else the words as they are. */
function subjectOf(session: Session, document: DocumentName, accountId: string | null, name: string): string {
  if (document !== 'person-report') return name;
  const people = recordsOf(session.workspace().connection, accountId).filter(({ kind }) => kind === 'person');
  const found = people.find(({ id, code }) => code === name || id === name);
  if (found === undefined) throw new AppError('NOT_FOUND', { name });
  return found.id;
}

/** Personal data that the document may print. @throws AppError USAGE for another word than the two */
function disclosureOf(args: Arguments) {
  const parts = args.option('include')?.split(',') ?? [];
  if (parts.some((part) => part !== 'personal' && part !== 'sensitive'))
    throw new AppError('USAGE', { reason: '--include personal,sensitive' });
  const purpose = args.option('purpose');
  const include = { personal: parts.includes('personal'), sensitive: parts.includes('sensitive') };
  return { ...(parts.length === 0 ? {} : { include }), ...(purpose === undefined ? {} : { purpose }) };
}

/** The account's snapshot with this code; none asked for = as it is now. @throws AppError NOT_FOUND */
function snapshotOf(session: Session, accountId: string | null, code: string | undefined) {
  if (code === undefined) return {};
  const found = recordsOf(session.workspace().connection, accountId).find(
    (record) => record.kind === 'snapshot' && record.code === code,
  );
  if (found === undefined) throw new AppError('NOT_FOUND', { name: code });
  return { snapshotId: found.id };
}
