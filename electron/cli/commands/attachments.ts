import { resolve } from 'node:path';
import { attachmentsOf, type StoredAttachment } from '../../../db/attachments/find-attachment.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { formatFileSize } from '../../../shared/format/file-size.ts';
import { type Arguments, expectWords } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findAccount } from '../find.ts';
import { runJob } from '../run-job.ts';
import { type Session, withWorkspace } from '../session.ts';

/** `attach FILE --account CODE PATH…`: takes files into an account; those that can be taken are, the first failure ends with 1. */
export const attach: Command = async ({ args, locale }) => {
  const usage = 'attach FILE --account CODE PATH…';
  const [file, ...paths] = args.words;
  if (file === undefined || paths.length === 0) throw new AppError('USAGE', { reason: usage });
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const accountId = accountOf(args, session, usage);
    const before = attachmentsOf(session.workspace().connection, accountId).length;
    await runJob(session, 'host.attach', { accountId, paths: paths.map((path) => resolve(path)) });
    return shown(attachmentsOf(session.workspace().connection, accountId).slice(before));
  });
};

/** `attachments FILE --account CODE [--save NAME --out F]`: lists files, or writes one of them to F. */
export const attachments: Command = async ({ args, locale }) => {
  const usage = 'attachments FILE --account CODE [--save NAME --out F]';
  const [file = ''] = expectWords(args, 'FILE');
  const name = args.option('save');
  const out = args.option('out');
  if ((name === undefined) !== (out === undefined)) throw new AppError('USAGE', { reason: usage });
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const all = attachmentsOf(session.workspace().connection, accountOf(args, session, usage));
    if (name === undefined || out === undefined) return shown(all);
    const found = all.find((one) => one.name === name || one.id === name);
    if (found === undefined) throw new AppError('NOT_FOUND', { name });
    const path = resolve(out);
    await runJob(session, 'host.saveAttachment', { id: found.id, path });
    return { json: { file: path, sha256: found.hash }, text: [path] };
  });
};

function accountOf(args: Arguments, session: Session, usage: string): string {
  const account = args.option('account');
  if (account === undefined) throw new AppError('USAGE', { reason: usage });
  return findAccount(session.workspace(), account).id;
}

function shown(list: readonly StoredAttachment[]) {
  return {
    json: list.map(({ id, name, type, size, hash }) => ({ id, name, type, size, sha256: hash })),
    text: list.map(({ name, type, size }) => [name, type, formatFileSize(size)].join('\t')),
  };
}
