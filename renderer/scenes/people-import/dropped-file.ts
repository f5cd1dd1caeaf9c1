/** Bytes of the largest file that may be dropped; larger ones come by the dialog. */
export const DROP_LIMIT = 8_000_000;
/** A multiple of three, so that pieces of base64 can be read one by one. */
const PIECE = 510_000;

/** The content of a dropped file as base64 in pieces. @throws Error when the file is gone */
export async function base64Pieces(file: File): Promise<string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const pieces: string[] = [];
  for (let at = 0; at < bytes.byteLength; at += PIECE) pieces.push(base64Of(bytes.subarray(at, at + PIECE)));
  return pieces.length === 0 ? [''] : pieces;
}

function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.byteLength; at += 8_192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(binary);
}
