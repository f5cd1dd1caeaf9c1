/** Where a bubble of the value matrix lies: current value and future potential, 0–100. */
type Place = { readonly cv: number; readonly fp: number };

/** How far a name reaches beside its bubble, and how near above or below it meets another one; in points. */
const REACH = 10;
const NEAR = 4;
/** Among more bubbles than these nobody reads single names, and comparing each with each takes time. */
const COMPARED = 200;

/** Side of the bubble on which its name meets no other bubble and not the edge; the right one where both do. */
export function labelSide<P extends Place>(place: P, all: readonly P[]): 'left' | 'right' {
  const isTaken = (direction: 1 | -1) => {
    const edge = direction === 1 ? 100 - place.cv : place.cv;
    if (edge < REACH) return true;
    if (all.length > COMPARED) return false;
    return all.some((other) => {
      const ahead = (other.cv - place.cv) * direction;
      return other !== place && ahead >= 0 && ahead < REACH && Math.abs(other.fp - place.fp) < NEAR;
    });
  };
  return isTaken(1) && !isTaken(-1) ? 'left' : 'right';
}
