import { AppError } from '../../shared/errors/app-error.ts';

/**
 * Text of a file: by its byte order mark (UTF-8, UTF-16), else UTF-8, else GB 18030, which Chinese spreadsheets write.
 * @throws TABLE_UNREADABLE for bytes that are no text
 */
export function decodeTable(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new AppError('TABLE_UNREADABLE', { reason: 'binary' });
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
