import { readPart } from '../../../db/attachments/content.ts';
import { attachmentById } from '../../../db/attachments/find-attachment.ts';
import { previewOf } from '../../../shared/domain/attachment/file-type.ts';
import { TEXT_PREVIEW } from '../../../shared/domain/attachment/limits.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { attachmentContract } from '../../../shared/ipc/attachment.contract.ts';
import { attachmentsPlace } from '../attachment-jobs.ts';
import { abandonUpload, beginUpload, endUpload, receivePart } from '../attachment-uploads.ts';
import { decodeText } from '../decode-text.ts';
import type { HandlersOf } from './handler-types.ts';

/** Files inside the workspace. */
export const attachmentHandlers: HandlersOf<typeof attachmentContract> = {
  'attachment.text': ({ workspace }, { id }) => {
    const { connection } = workspace();
    const { type, hash, size } = attachmentById(connection, id);
    const bytes = readPart(connection, hash, 0);
    if (previewOf(type) !== 'text' || bytes === undefined) throw new AppError('NOT_FOUND');
    return { text: decodeText(bytes.subarray(0, TEXT_PREVIEW)), isCut: size > TEXT_PREVIEW };
  },
  'attachment.receive': ({ workspace, newId, now }, file) => {
    const context = workspace().commands(attachmentsPlace(file.accountId));
    const uploadId = beginUpload(context, file, { id: newId(), at: now() });
    return uploadId === null ? null : { uploadId };
  },
  'attachment.receivePart': ({ workspace }, { uploadId, base64 }, place) => {
    receivePart(workspace().commands(place), uploadId, Buffer.from(base64, 'base64'));
    return null;
  },
  'attachment.receiveEnd': ({ workspace }, { uploadId }, place) => {
    endUpload(workspace().commands(place), uploadId);
    return null;
  },
  'attachment.receiveNoMore': ({ workspace }, { uploadId }, place) => {
    abandonUpload(workspace().commands(place), uploadId);
    return null;
  },
};
