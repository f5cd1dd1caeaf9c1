import { Unzip, UnzipInflate } from 'fflate';
import { AppError } from '../../shared/errors/app-error.ts';

/** Most bytes of one part, and of all parts together, when unpacked: a packed file may hold a thousand times its size. */
const PART_LIMIT = 60_000_000;
const TOTAL_LIMIT = 120_000_000;
const CHUNK = 65_536;

/**
 * Unpacks the parts of an Office file that are wanted and no others; macros and pictures stay packed. What comes out is
 * counted while it comes, whatever the file says of its size.
 * @throws FILE_TOO_LARGE beyond the limits, TABLE_UNREADABLE for a broken file
 */
export function unpack(
  file: Uint8Array,
  isWanted: (name: string) => boolean,
): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  let problem: AppError | null = null;
  const unzip = new Unzip((entry) => {
    if (!isWanted(entry.name) || parts.has(entry.name)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    entry.ondata = (error, chunk, isLast) => {
      if (error !== null) problem = new AppError('TABLE_UNREADABLE', { reason: 'zip' }, { cause: error });
      if (problem !== null) return;
      size += chunk.byteLength;
      total += chunk.byteLength;
      if (size > PART_LIMIT || total > TOTAL_LIMIT) {
        problem = new AppError('FILE_TOO_LARGE', { part: entry.name });
        chunks.length = 0;
        return;
      }
      chunks.push(chunk);
      if (isLast) parts.set(entry.name, joined(chunks, size));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < file.byteLength && problem === null; at += CHUNK) {
      unzip.push(file.subarray(at, at + CHUNK), at + CHUNK >= file.byteLength);
    }
  } catch (cause) {
    throw new AppError('TABLE_UNREADABLE', { reason: 'zip' }, { cause });
  }
  if (problem !== null) throw problem;
  return parts;
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
