import { fromEnvelope } from '../../shared/errors/app-error.ts';
import { attachmentHostContract } from '../../shared/ipc/attachment-host.contract.ts';
import type { AttachmentSource } from '../security/attachment-response.ts';
import type { CallHost } from './host-link.ts';

/** Reads attachments of the open workspace from the data host, for the page's protocol. */
export function createAttachmentSource(callHost: CallHost): AttachmentSource {
  return {
    about: async (id) => {
      const answer = await callHost('host.attachment', { id });
      return answer.ok ? attachmentHostContract['host.attachment'].output.parse(answer.value) : null;
    },
    part: async (id, part) => {
      const answer = await callHost('host.attachmentPart', { id, part });
      if (!answer.ok) throw fromEnvelope(answer.error);
      return attachmentHostContract['host.attachmentPart'].output.parse(answer.value).bytes;
    },
  };
}
