import { basename } from 'node:path';
import { readPart } from '../../db/attachments/content.ts';
import { attachmentById } from '../../db/attachments/find-attachment.ts';
import type { Workspace } from '../../db/workspace.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import {
  type AttachmentHostName,
  attachmentHostContract,
} from '../../shared/ipc/attachment-host.contract.ts';
import { type AttachTools, attachFiles, saveAttachment } from './attachment-jobs.ts';
import type { Jobs, JobWork } from './jobs.ts';

type Parts = {
  readonly workspace: () => Workspace;
  readonly jobs: Jobs;
  readonly tools: AttachTools;
};

/** What main asks about attachments: jobs on paths that the user chose, and the content that the page shows. */
export function attachmentCalls({ workspace, jobs, tools }: Parts): {
  readonly [Name in AttachmentHostName]: (input: unknown) => Promise<unknown>;
} {
  const contract = attachmentHostContract;
  const inTurn = createTurns();
  return {
    'host.attach': async (input) => {
      const wanted = contract['host.attach'].input.parse(input);
      const [first = ''] = wanted.paths;
      const more = wanted.paths.length - 1;
      const title = more === 0 ? basename(first) : `${basename(first)} +${more}`;
      const target = workspace();
      return {
        jobId: jobs.start(
          title,
          inTurn((control) => attachFiles(target, wanted, control, tools)),
        ),
      };
    },
    'host.saveAttachment': async (input) => {
      const wanted = contract['host.saveAttachment'].input.parse(input);
      const source = workspace();
      attachmentById(source.connection, wanted.id);
      return {
        jobId: jobs.start(basename(wanted.path), (control) => saveAttachment(source, wanted, control)),
      };
    },
    'host.attachment': async (input) => {
      const { id } = contract['host.attachment'].input.parse(input);
      const { name, type, size, parts } = attachmentById(workspace().connection, id);
      return { name, type, size, parts };
    },
    'host.attachmentPart': async (input) => {
      const { id, part } = contract['host.attachmentPart'].input.parse(input);
      const { connection } = workspace();
      const bytes = readPart(connection, attachmentById(connection, id).hash, part);
      if (bytes === undefined) throw new AppError('NOT_FOUND');
      return { bytes };
    },
  };
}

/** Imports wait for one another: two of the same content would write the same parts. */
function createTurns(): (work: JobWork) => JobWork {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => (control) => {
    const turn = last.then(() => work(control));
    last = turn.catch(() => undefined);
    return turn;
  };
}
