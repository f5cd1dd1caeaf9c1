import { readPart } from '../../../db/attachments/content.ts';
import { attachmentById } from '../../../db/attachments/find-attachment.ts';
import { previewOf } from '../../../shared/domain/attachment/file-type.ts';
import { TEXT_PREVIEW } from '../../../shared/domain/attachment/limits.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import type { attachmentContract } from '../../../shared/ipc/attachment.contract.ts';
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
};
