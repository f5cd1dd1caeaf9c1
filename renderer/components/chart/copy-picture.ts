/** Twice the screen's size, so that the picture stays sharp in a document. */
const SCALE = 2;
/** A canvas that is larger than this stays empty, or takes more memory than a copy is worth. */
const LONGEST_SIDE = 8_000;
const MOST_PIXELS = 32_000_000;

type Size = { readonly width: number; readonly height: number };

/** Pixels of the copy of a picture with this size: twice as many a side, fewer where that would be too large. */
export function copySize({ width, height }: Size): Size {
  const side = LONGEST_SIDE / Math.max(1, width, height);
  const area = Math.sqrt(MOST_PIXELS / Math.max(1, width * height));
  const scale = Math.min(SCALE, side, area);
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
}

/** An SVG text as the address of a picture. */
export function svgUrl(svg: string): string {
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

/** Puts an SVG picture (data URL, size in px) on the clipboard as PNG over an opaque background. */
export async function copyPicture(
  address: string,
  width: number,
  height: number,
  background: string,
): Promise<void> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  const size = copySize({ width, height });
  canvas.width = size.width;
  canvas.height = size.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The canvas has no 2d context');
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (png === null) throw new Error('The picture could not be encoded');
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
