/**
 * What a picture is made of, in its own coordinates: the window paints marks on a canvas, documents write them as SVG.
 * One drawing therefore serves both. Colours are CSS colours; lengths are map units (px at zoom 1).
 */
export type Mark =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly fill?: string;
      readonly stroke?: Stroke;
      /** 0–1. */
      readonly opacity?: number;
    }
  | {
      readonly kind: 'path';
      /** SVG path data with absolute commands. */
      readonly d: string;
      readonly fill?: string;
      readonly stroke?: Stroke;
      readonly opacity?: number;
    }
  | {
      readonly kind: 'text';
      /** Baseline of the text. */
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: string;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
    };

export type Stroke = {
  readonly color: string;
  readonly width: number;
  /** Lengths of dashes and gaps; left out: a full line. */
  readonly dash?: readonly number[];
};
