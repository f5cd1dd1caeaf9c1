import { isServedType } from '../../shared/domain/attachment/file-type.ts';
import { ATTACHMENT_HEADERS, SECURITY_HEADERS } from './content-policy.ts';

/** The open workspace's files, as far as the page's address can reach them. */
export type AttachmentSource = {
  /** Null for an id that is no attachment of the open workspace. */
  readonly about: (id: string) => Promise<ServedFile | null>;
  /** @throws Error when the part cannot be read */
  readonly part: (id: string, part: number) => Promise<Uint8Array>;
};

export type ServedFile = {
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly parts: number;
};

const PATH = /^\/attachment\/([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12})$/;

/** Id of the attachment that a path names; undefined for the address of anything else. */
export function attachmentIdOf(path: string): string | undefined {
  return PATH.exec(path)?.[1];
}

/**
 * Answers with the content of a picture or PDF, part by part; with 404 for any other type, so that nothing a file
 * claims to be is ever interpreted. The answer may not run, be framed, be kept, or be opened as a page.
 */
export async function attachmentResponse(source: AttachmentSource, id: string): Promise<Response> {
  const file = await source.about(id).catch(() => null);
  if (file === null || !isServedType(file.type)) {
    return new Response(null, { status: 404, headers: SECURITY_HEADERS });
  }
  return new Response(contentOf(source, id, file.parts), {
    headers: {
      ...ATTACHMENT_HEADERS,
      'Content-Type': file.type,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encoded(file.name)}`,
    },
  });
}

/** Percent-encoding of RFC 8187, which spares fewer characters than a URL does. */
function encoded(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Cs}/gu, '')).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function contentOf(source: AttachmentSource, id: string, parts: number): ReadableStream<Uint8Array> {
  let next = 0;
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      if (next === parts) {
        controller.close();
        return;
      }
      const bytes = await source.part(id, next);
      next += 1;
      controller.enqueue(bytes);
    },
  });
}
