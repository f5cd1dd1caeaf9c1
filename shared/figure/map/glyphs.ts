import { coordinate } from '../svg.ts';

/** Small signs as path data: shapes instead of letters, because no font must have them, and grey print keeps them. */

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${coordinate(x)} ${coordinate(y)}`).join(' L')} Z`;
}

/** A star with five points; r is the radius to them. */
export function starPath(cx: number, cy: number, r: number): string {
  return polygon(
    Array.from({ length: 10 }, (_, index) => {
      const radius = index % 2 === 0 ? r : r * 0.45;
      const angle = (index * Math.PI) / 5 - Math.PI / 2;
      return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)] as const;
    }),
  );
}

/** A triangle that points up (1) or down (−1). */
export function trianglePath(cx: number, cy: number, r: number, way: 1 | -1): string {
  return polygon([
    [cx - r, cy + way * r * 0.8],
    [cx + r, cy + way * r * 0.8],
    [cx, cy - way * r * 0.8],
  ]);
}

export function circlePath(cx: number, cy: number, r: number): string {
  const [x, y, radius] = [coordinate(cx), coordinate(cy), coordinate(r)];
  return `M${coordinate(cx - r)} ${y} A${radius} ${radius} 0 1 1 ${coordinate(cx + r)} ${y} A${radius} ${radius} 0 1 1 ${coordinate(cx - r)} ${y} Z M${x} ${y}`;
}

/** Two triangles for the ends of the scale, one for its middle steps, a ring for neutral; '' while it is unknown. */
export function attitudePath(attitude: number | null, cx: number, cy: number, r: number): string {
  if (attitude === null) return '';
  if (attitude === 0) return circlePath(cx, cy, r * 0.8);
  const way = attitude > 0 ? 1 : -1;
  if (Math.abs(attitude) === 1) return trianglePath(cx, cy, r, way);
  return `${trianglePath(cx, cy - r * 0.62, r * 0.78, way)} ${trianglePath(cx, cy + r * 0.62, r * 0.78, way)}`;
}

/** A speech bubble: somebody who tells us how things stand. */
export function bubblePath(x: number, y: number, size: number): string {
  const at = (dx: number, dy: number) => `${coordinate(x + dx * size)} ${coordinate(y + dy * size)}`;
  return `M${at(0, 0)} L${at(1, 0)} L${at(1, 0.7)} L${at(0.55, 0.7)} L${at(0.25, 1)} L${at(0.25, 0.7)} L${at(0, 0.7)} Z`;
}

/** A clock's face with its hands: the last contact is too long ago. */
export function clockPath(cx: number, cy: number, r: number): string {
  const at = (dx: number, dy: number) => `${coordinate(cx + dx * r)} ${coordinate(cy + dy * r)}`;
  return `${circlePath(cx, cy, r)} M${at(0, -0.6)} L${at(0, 0)} L${at(0.5, 0.3)}`;
}

/** A plus, a minus or two opposite arrows inside a circle of radius r: what a comparison found. */
export function changePath(
  change: 'came' | 'left' | 'up' | 'down' | 'moved',
  cx: number,
  cy: number,
  r: number,
): string {
  const at = (dx: number, dy: number) => `${coordinate(cx + dx * r)} ${coordinate(cy + dy * r)}`;
  const arm = 0.52;
  const across = `M${at(-arm, 0)} L${at(arm, 0)}`;
  if (change === 'left') return across;
  if (change === 'came') return `${across} M${at(0, -arm)} L${at(0, arm)}`;
  if (change === 'moved') return `${across} M${at(0.2, -0.34)} L${at(arm, 0)} L${at(0.2, 0.34)}`;
  const way = change === 'up' ? -1 : 1;
  return `M${at(0, -arm * way)} L${at(0, arm * way)} M${at(-0.4, (arm - 0.42) * way)} L${at(0, arm * way)} L${at(0.4, (arm - 0.42) * way)}`;
}

/** Two bars struck through, for a circle of radius r: not equal. */
export function unequalPath(cx: number, cy: number, r: number): string {
  const at = (dx: number, dy: number) => `${coordinate(cx + dx * r)} ${coordinate(cy + dy * r)}`;
  return `M${at(-0.5, -0.22)} L${at(0.5, -0.22)} M${at(-0.5, 0.22)} L${at(0.5, 0.22)} M${at(0.3, -0.6)} L${at(-0.3, 0.6)}`;
}
