/** Twice the screen's size, so that the picture stays sharp in a document. */
const SCALE = 2;

/** Puts an SVG picture (data URL, size in px) on the clipboard as PNG over an opaque background. */
export async function copyPicture(
  svgUrl: string,
  width: number,
  height: number,
  background: string,
): Promise<void> {
  const image = new Image();
  image.src = svgUrl;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The canvas has no 2d context');
  context.fillStyle = background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (png === null) throw new Error('The picture could not be encoded');
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
}
