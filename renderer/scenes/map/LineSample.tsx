import type { EdgeKind } from '../../../shared/domain/relationship/edge-kinds.ts';
import { EDGE_STYLES } from '../../../shared/figure/map/edge-style.ts';

const WIDTH = 24;
const MIDDLE = 5;

/** A short piece of a kind of line as the map draws it. */
export function LineSample({ kind }: { readonly kind: EdgeKind }) {
  const { width, dash } = EDGE_STYLES[kind];
  return (
    <svg className="map-line-sample" data-kind={kind} width={WIDTH} height={2 * MIDDLE} aria-hidden="true">
      <path
        d={`M0 ${MIDDLE} H${WIDTH}`}
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={dash.length === 0 ? undefined : dash.join(' ')}
      />
    </svg>
  );
}
