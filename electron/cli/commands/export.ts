import { resolve } from 'node:path';
import { AppError, fromEnvelope } from '../../../shared/errors/app-error.ts';
import { DOCUMENTS } from '../../../shared/ipc/app.contract.ts';
import { expectWords } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findAccount } from '../find.ts';
import { type Session, withWorkspace } from '../session.ts';

/** `export FILE --document … [--account CODE] --out F`: the same job as in the window, waited for. */
export const exportCommand: Command = async ({ args, locale }) => {
  const [file = ''] = expectWords(args, 'FILE');
  const document = DOCUMENTS.find((known) => known === args.option('document'));
  const out = args.option('out');
  const account = args.option('account');
  if (
    document === undefined ||
    out === undefined ||
    (document === 'customer-dossier' && account === undefined)
  ) {
    throw new AppError('USAGE', {
      reason: 'export FILE --document customer-dossier|portfolio [--account CODE] --out F',
    });
  }
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const accountId = account === undefined ? null : findAccount(session.workspace(), account).id;
    const path = resolve(out);
    await runExport(session, { path, request: { document, accountId }, locale });
    return { json: { document, file: path }, text: [path] };
  });
};

function runExport(session: Session, request: unknown): Promise<void> {
  return new Promise((done, fail) => {
    session.onJob(({ status, error }) => {
      if (status === 'done') done();
      else if (status === 'cancelled') fail(new AppError('CANCELLED'));
      else if (status === 'failed')
        fail(error === null ? new AppError('EXPORT_FAILED') : fromEnvelope(error));
    });
    session.callHost('host.export', request).catch(fail);
  });
}
