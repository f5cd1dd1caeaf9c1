import { BaseEdge, type Edge, type EdgeProps, useInternalNode } from '@xyflow/react';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { reportingPath, tiePath } from './line-paths.ts';
import type { MapEdge } from './map-edges.ts';

export type FlowEdge = Edge<{ readonly edge: MapEdge }, 'line'>;

/** A line between two cards that follows them while they are dragged; ties carry their word. */
export const MapEdgeLine = observer(({ source, target, markerEnd, data }: EdgeProps<FlowEdge>) => {
  const { t } = useStores().app;
  const from = useInternalNode(source)?.internals.positionAbsolute;
  const to = useInternalNode(target)?.internals.positionAbsolute;
  if (from === undefined || to === undefined || data === undefined) return null;
  const { kind, strength } = data.edge;
  const className = `map-line map-line-${kind}`;
  if (kind === 'reports_to')
    return <BaseEdge path={reportingPath(from, to)} className={className} interactionWidth={0} />;
  const { path, label } = tiePath(from, to);
  const word = t(($) => $.map.edgeKind[kind]);
  return (
    <g className={`map-tie map-tie-${kind}`}>
      <BaseEdge
        path={path}
        className={className}
        {...(markerEnd === undefined ? {} : { markerEnd })}
        label={strength === null ? word : `${word} ${strength}`}
        labelX={label.x}
        labelY={label.y}
        labelShowBg
        labelBgPadding={[4, 2]}
        labelBgBorderRadius={3}
      />
    </g>
  );
});
