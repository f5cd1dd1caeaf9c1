import { resolve } from 'node:path';
import { AppError } from '../../../shared/errors/app-error.ts';
import { KEEPINGS } from '../../../shared/import/people/known-people.ts';
import type { ImportChoice } from '../../../shared/ipc/people-import.contract.ts';
import { expectWords } from '../arguments.ts';
import type { Command } from '../command.ts';
import { findAccount } from '../find.ts';
import { runJob } from '../run-job.ts';
import { type Session, withWorkspace } from '../session.ts';

/**
 * `import FILE people --account CODE --file LIST [--existing keep|fill|update]`: the same reading, plan and command as
 * in the window, with the columns as their headings say. Remarks on rows are told; the exit code is 1 when there are any.
 */
export const importPeople: Command = async ({ args, locale, t }) => {
  const [file = '', what] = expectWords(args, 'FILE', 'people');
  const account = args.option('account');
  const list = args.option('file');
  const existing = KEEPINGS.find((known) => known === (args.option('existing') ?? 'keep'));
  if (what !== 'people' || account === undefined || list === undefined || existing === undefined) {
    throw new AppError('USAGE', {
      reason: `import FILE people --account CODE --file LIST [--existing ${KEEPINGS.join('|')}]`,
    });
  }
  return withWorkspace(args, file, 'open', locale, async (session) => {
    const accountId = findAccount(session.workspace(), account).id;
    const choice = await choiceFor(session, accountId, resolve(list), existing);
    const plan = await session.call('peopleImport.plan', choice);
    const done = await session.call('peopleImport.run', choice);
    const remarks = plan.issues.map(({ line, code, role, text }) => {
      const column = role === null ? '' : t(($) => $.peopleImport.role[role]);
      const said = t(($) => $.peopleImport.issue[code], { text, role: column });
      return `${t(($) => $.peopleImport.preview.row, { line })}: ${said}`;
    });
    const summary = t(($) => $.peopleImport.done.text, { ...done, name: list });
    const json = { ...done, counts: plan.counts, cycles: plan.cycles, issues: plan.issues };
    return { json, text: [...remarks, summary], problem: remarks.length > 0 };
  });
};

async function choiceFor(
  session: Session,
  accountId: string,
  path: string,
  existing: ImportChoice['existing'],
): Promise<ImportChoice> {
  const jobId = await runJob(session, 'host.readTable', { path });
  const { sheets } = await session.call('peopleImport.table', { jobId });
  const named = sheets.map(({ columns }) => columns.filter((role) => role !== null).length);
  const sheet = Math.max(0, named.indexOf(Math.max(...named)));
  const { headings = 0, columns = [] } = sheets[sheet] ?? {};
  return {
    ...{ accountId, jobId, sheet, headings, columns, existing },
    unknownBoss: 'placeholder',
    guessLevels: true,
    cuts: [],
    leftOut: [],
  };
}
