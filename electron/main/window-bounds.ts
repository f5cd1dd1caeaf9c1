import type { WindowBounds } from '../services/settings-file.ts';

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export const MIN_SIZE = { width: 1024, height: 680 };
const DEFAULT_SIZE = { width: 1440, height: 900 };

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), Math.max(low, high));
}

/** Where a window goes: where it was, moved and cut to lie on the screen; else in the middle. Screen pixels. */
export function windowBounds(remembered: WindowBounds | null, screen: Area): Area {
  const wanted = remembered ?? DEFAULT_SIZE;
  const width = Math.min(Math.max(wanted.width, MIN_SIZE.width), screen.width);
  const height = Math.min(Math.max(wanted.height, MIN_SIZE.height), screen.height);
  const x = remembered?.x ?? screen.x + Math.round((screen.width - width) / 2);
  const y = remembered?.y ?? screen.y + Math.round((screen.height - height) / 2);
  return {
    x: clamp(x, screen.x, screen.x + screen.width - width),
    y: clamp(y, screen.y, screen.y + screen.height - height),
    width,
    height,
  };
}
