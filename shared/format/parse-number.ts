import type { Label } from '../domain/label.ts';

/** Reads a number with thousands separators, followed by `%`, `pp` or its unit or nothing; null when it is none. */
export function parseNumber(text: string, unit?: Label): number | null {
  let typed = squeeze(text);
  for (const ending of ['%', 'pp', unit?.zh, unit?.en]) {
    const tail = ending === undefined ? '' : squeeze(ending).toLowerCase();
    if (tail !== '' && typed.toLowerCase().endsWith(tail)) {
      typed = typed.slice(0, -tail.length);
      break;
    }
  }
  return finite(typed);
}

/** Half-width, without blanks and thousands separators; the minus signs of other keyboards become `-`. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s,_']/g, '')
    .replaceAll(/[−–—]/g, '-');
}

/** The number that plain digits stand for; null when they are none. */
export function finite(digits: string): number | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(digits)) return null;
  const found = Number(digits);
  return Number.isFinite(found) ? found : null;
}
