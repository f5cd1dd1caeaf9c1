/**
 * Figures as text. Thousands are grouped with commas in every locale, as Chinese business documents do too, so the
 * same figure reads the same on screen, in Word and in Excel.
 */

const formats = new Map<string, Intl.NumberFormat>();

/** "1,234.5": up to `decimals` places (trailing zeros dropped); with `fixed`, always that many. */
export function formatNumber(value: number, decimals = 2, fixed = false): string {
  const key = `${decimals}${fixed}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat('en-US', {
      minimumFractionDigits: fixed ? decimals : 0,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  const text = format.format(value);
  return text === '-0' ? '0' : text;
}

/** "1,235": a whole number. */
export function formatInteger(value: number): string {
  return formatNumber(value, 0);
}

/** "9.35%" of a percentage 0–100; up to 2 decimals. */
export function formatPercent(value: number): string {
  return `${formatNumber(value)}%`;
}

/** "12.00%": a computed share, always with 2 decimals, so that a column of them lines up. */
export function formatShare(value: number): string {
  return `${formatScore(value)}%`;
}

/** "81.00": a composite score 0–100 with its 2 decimals (domain §0). */
export function formatScore(value: number): string {
  return formatNumber(value, 2, true);
}

/** "+11.95" / "−2.00": a difference with its sign; zero stays bare. */
export function formatDifference(value: number, decimals = 2): string {
  const text = formatNumber(Math.abs(value), decimals, true);
  if (Number(text.replaceAll(',', '')) === 0) return formatNumber(0, decimals, true);
  return `${value < 0 ? '−' : '+'}${text}`;
}
