/** What a turn of the wheel or two fingers on a trackpad ask for; lengths in px. */
export type WheelDeed =
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'pan'; readonly dx: number; readonly dy: number };

type Turn = Pick<WheelEvent, 'deltaX' | 'deltaY' | 'deltaMode' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Height in px of a line and of a page, for devices that count in them. */
const UNITS = [1, 16, 400] as const;
/** A mouse wheel turns in notches of about this many px; fingers move in smaller and uneven steps. */
const NOTCH = 60;
const ZOOM_A_PX = 0.0016;
/** A pinch tells small numbers. */
const ZOOM_A_PINCH = 0.01;
const LARGEST_STEP = 1.5;

/** A mouse wheel and a pinch zoom, two fingers pan; Shift pans sideways. */
export function wheelDeed({ deltaX, deltaY, deltaMode, ctrlKey, metaKey, shiftKey }: Turn): WheelDeed {
  const unit = UNITS[deltaMode] ?? 1;
  const dx = deltaX * unit;
  const dy = deltaY * unit;
  const isPinch = (ctrlKey || metaKey) && Math.abs(dy) < NOTCH;
  const isNotch = deltaMode !== 0 || (dx === 0 && Math.abs(dy) >= NOTCH);
  if (isPinch) return zoomBy(Math.exp(-dy * ZOOM_A_PINCH));
  if (ctrlKey || metaKey || (isNotch && !shiftKey)) return zoomBy(Math.exp(-dy * ZOOM_A_PX));
  if (shiftKey && dx === 0) return { kind: 'pan', dx: -dy, dy: 0 };
  return { kind: 'pan', dx: -dx, dy: -dy };
}

function zoomBy(factor: number): WheelDeed {
  return { kind: 'zoom', factor: Math.min(LARGEST_STEP, Math.max(1 / LARGEST_STEP, factor)) };
}
