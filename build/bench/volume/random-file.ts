import { randomFillSync } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';

const BLOCK = 4 * 1024 * 1024;

/** Writes a file of so many random bytes, which nothing can compress or find twice. */
export function writeRandomFile(path: string, size: number): void {
  const block = Buffer.alloc(BLOCK);
  const file = openSync(path, 'w');
  for (let left = size; left > 0; left -= BLOCK) {
    writeSync(file, randomFillSync(block), 0, Math.min(BLOCK, left));
  }
  closeSync(file);
}
