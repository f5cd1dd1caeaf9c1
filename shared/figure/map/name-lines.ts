import { textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';

/** A name on a card seen from farther away: its lines, their size, and the baseline of the first. */
export type NameLines = { readonly lines: readonly string[]; readonly size: number; readonly first: number };

const ONE = { size: 25, first: 32 } as const;
const SMALLER = { size: 21, first: 31 } as const;
const TWO = { size: 19, first: 22 } as const;
const BOLD = 1.05;

/** The largest way to write the name within the width: one line, a smaller one, or two lines broken between words. */
export function nameLines(name: string, width: number): NameLines {
  const fits = (text: string, size: number) => textWidth(text, size) * BOLD <= width;
  for (const way of [ONE, SMALLER])
    if (fits(name, way.size)) return { lines: [fitLine(name, way.size, width, true)], ...way };
  const words = name.trim().split(/\s+/u);
  if (words.length < 2) return { lines: [fitLine(name, SMALLER.size, width, true)], ...SMALLER };
  let count = 1;
  while (count < words.length - 1 && fits(words.slice(0, count + 1).join(' '), TWO.size)) count += 1;
  const lines = [words.slice(0, count), words.slice(count)].map((part) =>
    fitLine(part.join(' '), TWO.size, width, true),
  );
  return { lines: lines.filter((line) => line !== ''), ...TWO };
}
