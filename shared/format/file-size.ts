import { formatNumber } from './number.ts';

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;
const STEP = 1024;

/** "1.2 MB" of a number of bytes; whole bytes and kilobytes, one decimal above. */
export function formatFileSize(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.floor(Math.log2(bytes) / Math.log2(STEP));
  const index = Math.min(UNITS.length - 1, power);
  return `${formatNumber(bytes / STEP ** index, index < 2 ? 0 : 1)} ${UNITS[index] ?? ''}`;
}
