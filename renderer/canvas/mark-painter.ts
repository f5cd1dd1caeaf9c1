import type { Mark, Stroke } from '../../shared/figure/map/mark.ts';

/** What painting needs of a canvas: the one on the screen and one beside it have it alike. */
export type Brush = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Hebrew, Arabic and their neighbours. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const ALIGNMENT = { start: 'left', middle: 'center', end: 'right' } as const;

const paths = new WeakMap<Mark, Path2D>();

/** Paints marks in order, in the coordinates of the brush; the brush is left with its colours and font changed. */
export function paintMarks(brush: Brush, marks: readonly Mark[], font: string): void {
  for (const mark of marks) {
    if (mark.kind === 'text') paintText(brush, mark, font);
    else paintShape(brush, mark);
  }
}

type Shape = Extract<Mark, { kind: 'rect' | 'path' }>;

function paintShape(brush: Brush, mark: Shape): void {
  const alpha = brush.globalAlpha;
  const isFaint = mark.opacity !== undefined && mark.opacity < 1;
  if (isFaint) brush.globalAlpha = alpha * mark.opacity;
  if (mark.kind === 'rect' && (mark.radius ?? 0) === 0) paintPlain(brush, mark);
  else {
    const path = pathOf(mark);
    if (mark.fill !== undefined) {
      brush.fillStyle = mark.fill;
      brush.fill(path);
    }
    if (mark.stroke !== undefined) {
      dress(brush, mark.stroke);
      brush.stroke(path);
    }
  }
  if (isFaint) brush.globalAlpha = alpha;
}

function paintPlain(brush: Brush, mark: Extract<Mark, { kind: 'rect' }>): void {
  const { x, y, width, height, fill, stroke } = mark;
  if (fill !== undefined) {
    brush.fillStyle = fill;
    brush.fillRect(x, y, width, height);
  }
  if (stroke !== undefined) {
    dress(brush, stroke);
    brush.strokeRect(x, y, width, height);
  }
}

function pathOf(mark: Shape): Path2D {
  const known = paths.get(mark);
  if (known !== undefined) return known;
  const path = new Path2D(mark.kind === 'path' ? mark.d : '');
  if (mark.kind === 'rect') path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
  paths.set(mark, path);
  return path;
}

function dress(brush: Brush, { color, width, dash }: Stroke): void {
  brush.strokeStyle = color;
  brush.lineWidth = width;
  brush.setLineDash(dash === undefined ? [] : [...dash]);
}

function paintText(brush: Brush, mark: Extract<Mark, { kind: 'text' }>, font: string): void {
  brush.font = `${mark.bold === true ? '600 ' : ''}${mark.size}px ${font}`;
  brush.fillStyle = mark.fill;
  brush.textAlign = ALIGNMENT[mark.anchor ?? 'start'];
  brush.direction = RIGHT_TO_LEFT.test(mark.text) ? 'rtl' : 'ltr';
  brush.fillText(mark.text, mark.x, mark.y);
}
