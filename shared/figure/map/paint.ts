import type { Mark, Stroke } from './mark.ts';
import type { Box } from './scene.ts';

/** Short ways to write marks. */

type Look = { readonly fill?: string; readonly stroke?: Stroke; readonly opacity?: number };

export function rect({ x, y, width, height }: Box, radius: number, look: Look): Mark {
  return { kind: 'rect', x, y, width, height, radius, ...look };
}

export function path(d: string, look: Look): Mark {
  return { kind: 'path', d, ...look };
}

type TextLook = {
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
};

export function words(x: number, y: number, text: string, look: TextLook): Mark {
  return { kind: 'text', x, y, text, ...look };
}
