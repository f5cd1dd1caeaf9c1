import { basename } from 'node:path';
import { fromEnvelope } from '../../../shared/errors/app-error.ts';
import { hostContract } from '../../../shared/ipc/host.contract.ts';
import type { Dialogs } from '../../services/dialogs.ts';
import type { MainHandlers } from '../answer-request.ts';
import type { CallHost } from '../host-link.ts';

type Parts = { readonly callHost: CallHost; readonly dialogs: Pick<Dialogs, 'chooseTable'> };

/** Asks for a list of people and has the data host read it; the window never learns a path. */
export function peopleImportHandlers({
  callHost,
  dialogs,
}: Parts): Pick<MainHandlers, 'peopleImport.choose'> {
  return {
    'peopleImport.choose': async (_input, { windowId }) => {
      const path = await dialogs.chooseTable(windowId);
      if (path === null) return null;
      const answer = await callHost('host.readTable', { path });
      if (!answer.ok) throw fromEnvelope(answer.error);
      const { jobId } = hostContract['host.readTable'].output.parse(answer.value);
      return { jobId, fileName: basename(path) };
    },
  };
}
