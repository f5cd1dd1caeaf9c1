/** What we know how to show of a file inside the window; everything else can only be saved. */
export type PreviewKind = 'picture' | 'pdf' | 'text' | 'none';

export const UNKNOWN_TYPE = 'application/octet-stream';
const PICTURES: ReadonlySet<string> = new Set([
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
  'image/svg+xml',
]);
export const PDF_TYPE = 'application/pdf';

/** Types of which the content may be given to the page as it is: pictures and PDF, nothing that can run. */
export function isServedType(type: string): boolean {
  return type === PDF_TYPE || PICTURES.has(type);
}

/** How a file of this type is shown. */
export function previewOf(type: string): PreviewKind {
  if (PICTURES.has(type)) return 'picture';
  if (type === PDF_TYPE) return 'pdf';
  return type.startsWith('text/') || type === 'application/json' ? 'text' : 'none';
}

/** First bytes by which a format is known whatever the file is called. */
const SIGNATURES: readonly (readonly [string, readonly (number | null)[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  [PDF_TYPE, [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** Types told by the end of the name; the first bytes have the last word about pictures and PDF. */
const BY_EXTENSION: { readonly [extension: string]: string } = {
  txt: 'text/plain',
  log: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
  xml: 'text/xml',
  eml: 'text/x-message',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  zip: 'application/zip',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  wav: 'audio/wav',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
};

/** How many first bytes `fileTypeOf` wants to see. */
export const HEAD_BYTES = 1_024;

/**
 * Type of a file by its first bytes and, where they say nothing, the end of its name. A text with NUL bytes and a
 * "picture" without a picture's first bytes are of unknown type, so that neither is shown as what it claims to be.
 */
export function fileTypeOf(name: string, head: Uint8Array): string {
  const signed = SIGNATURES.find(([, bytes]) =>
    bytes.every((byte, index) => byte === null || head[index] === byte),
  );
  if (signed !== undefined) return signed[0];
  const extension = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const isText = !head.subarray(0, HEAD_BYTES).includes(0);
  if (extension === 'svg') return isText && isSvg(head) ? 'image/svg+xml' : UNKNOWN_TYPE;
  const named = Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
  if (named === undefined) return UNKNOWN_TYPE;
  return previewOf(named) === 'text' && !isText ? UNKNOWN_TYPE : named;
}

function isSvg(head: Uint8Array): boolean {
  return Array.from(head, (byte) => String.fromCharCode(byte))
    .join('')
    .includes('<svg');
}

/** What a file is to its reader; finer than how it can be shown. */
export const FILE_KINDS = [
  'picture',
  'pdf',
  'text',
  'word',
  'excel',
  'slides',
  'mail',
  'audio',
  'video',
  'archive',
  'other',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const KIND_MARKS: readonly (readonly [string, FileKind])[] = [
  ['text/x-message', 'mail'],
  ['wordprocessing', 'word'],
  ['msword', 'word'],
  ['spreadsheet', 'excel'],
  ['ms-excel', 'excel'],
  ['presentation', 'slides'],
  ['powerpoint', 'slides'],
  ['audio/', 'audio'],
  ['video/', 'video'],
  ['zip', 'archive'],
];

/** Kind of a file by its type. */
export function fileKindOf(type: string): FileKind {
  const marked = KIND_MARKS.find(([mark]) => type.includes(mark));
  if (marked !== undefined) return marked[1];
  const preview = previewOf(type);
  return preview === 'none' ? 'other' : preview;
}
