import { basename } from 'node:path';
import type * as z from 'zod';
import { fromEnvelope } from '../../../shared/errors/app-error.ts';
import { attachmentHostContract } from '../../../shared/ipc/attachment-host.contract.ts';
import type { Dialogs } from '../../services/dialogs.ts';
import type { WrittenFiles } from '../../services/written-files.ts';
import type { MainHandlers } from '../answer-request.ts';
import type { CallHost, HostName } from '../host-link.ts';

type Parts = {
  readonly callHost: CallHost;
  readonly dialogs: Pick<Dialogs, 'chooseFiles' | 'chooseCopy'>;
  readonly written: WrittenFiles;
};

/** Calls that choose files to take in and places to copy files to; the window never learns a path. */
export function attachmentHandlers({
  callHost,
  dialogs,
  written,
}: Parts): Pick<MainHandlers, 'attachment.add' | 'attachment.save'> {
  const ask = async <Schema extends z.ZodType>(name: HostName, input: unknown, output: Schema) => {
    const answer = await callHost(name, input);
    if (!answer.ok) throw fromEnvelope(answer.error);
    return output.parse(answer.value);
  };
  const contract = attachmentHostContract;

  return {
    'attachment.add': async (request, { windowId }) => {
      const paths = await dialogs.chooseFiles(windowId);
      const [first] = paths;
      if (first === undefined) return null;
      const { jobId } = await ask('host.attach', { ...request, paths }, contract['host.attach'].output);
      return {
        jobId,
        fileName: paths.length === 1 ? basename(first) : `${basename(first)} +${paths.length - 1}`,
      };
    },
    'attachment.save': async ({ id }, { windowId }) => {
      const { name } = await ask('host.attachment', { id }, contract['host.attachment'].output);
      const path = await dialogs.chooseCopy(windowId, name);
      if (path === null) return null;
      const { jobId } = await ask(
        'host.saveAttachment',
        { id, path },
        contract['host.saveAttachment'].output,
      );
      written.note(jobId, windowId, path);
      return { jobId, fileName: basename(path) };
    },
  };
}
