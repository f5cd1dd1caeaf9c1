/** Pixels of the largest picture that is drawn: 160 MB while it is made. */
const MAX_PIXELS = 40_000_000;
/** Longest side that programs open without trouble. */
const MAX_SIDE = 16_000;

/**
 * How much larger than shown a picture is drawn: the wanted scale, or less (two decimals) where the picture would take
 * more memory than a machine should give for it.
 */
export function rasterScale(
  { width, height }: { readonly width: number; readonly height: number },
  wanted: number,
): number {
  const side = MAX_SIDE / Math.max(1, width, height);
  const area = Math.sqrt(MAX_PIXELS / Math.max(1, width * height));
  const scale = Math.min(wanted, side, area);
  return scale === wanted ? wanted : Math.max(0.05, Math.floor(scale * 100) / 100);
}

/** A picture file is drawn this much larger than shown, so that it stays sharp on slides. */
export const PICTURE_SCALE = 3;
