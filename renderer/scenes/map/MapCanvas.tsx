import '@xyflow/react/dist/base.css';
import { applyNodeChanges, type NodeChange, ReactFlow, useReactFlow } from '@xyflow/react';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { flowEdge, nodesAt, viewportShowing } from './flow-elements.ts';
import { type FlowEdge, MapEdgeLine } from './MapEdgeLine.tsx';
import type { MapModel } from './map-model.ts';
import { isArrowKey, nextCard } from './next-card.ts';
import { PersonCard, type PersonNode } from './PersonCard.tsx';
import { FIT, useKeptInView } from './use-kept-in-view.ts';

type Props = {
  readonly model: MapModel;
  /** A line was drawn from one card to another. */
  readonly onConnect: (from: string, to: string) => void;
  readonly onEditTie: (entryId: string) => void;
};

const NODE_TYPES = { person: PersonCard };
const EDGE_TYPES = { line: MapEdgeLine };
/** From here on only the cards in sight are drawn. */
const MANY_PEOPLE = 150;

/** The map itself: cards that can be dragged and connected, lines, pan and zoom, arrow keys from card to card. */
export const MapCanvas = observer(({ model, onConnect, onEditTie }: Props) => {
  const { app, commands, inspector } = useStores();
  const { t } = app;
  const flow = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const { places, shownEdges } = model;
  const [nodes, setNodes] = useState<PersonNode[]>(() => nodesAt(places, [], model));
  const edges = useMemo(() => shownEdges.map(flowEdge), [shownEdges]);
  const onNodesChange = useCallback(
    (changes: NodeChange<PersonNode>[]) => setNodes((current) => applyNodeChanges(changes, current)),
    [],
  );
  useEffect(() => setNodes((current) => nodesAt(places, current, model)), [places, model]);

  const place = async ({ id, position }: PersonNode) => {
    const before = places.get(id);
    const next = { x: Math.round(position.x), y: Math.round(position.y) };
    if (before !== undefined && before.x === next.x && before.y === next.y) return;
    const placed = await commands.placeRecord(id, next);
    if (placed === null) setNodes((current) => nodesAt(places, current, model));
  };
  const showCard = (id: string) => {
    const at = places.get(id);
    const element = frame.current;
    if (at === undefined || element === null) return;
    const room = { width: element.clientWidth, height: element.clientHeight };
    const viewport = viewportShowing(at, flow.getViewport(), room);
    if (viewport !== null) void flow.setViewport(viewport);
  };
  const focusCard = (id: string) => {
    showCard(id);
    requestAnimationFrame(() => {
      frame.current?.querySelector<HTMLElement>(`[data-person="${id}"]`)?.focus({ preventScroll: true });
    });
  };
  const hasMoved = useKeptInView(frame, () => {
    const selected = inspector.target?.recordId;
    if (selected !== undefined) showCard(selected);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const from = event.target instanceof HTMLElement ? event.target.dataset.person : undefined;
    if (from === undefined || !isArrowKey(event.key)) return;
    event.preventDefault();
    const next = nextCard(places, from, event.key);
    if (next !== null) focusCard(next);
  };
  const description = t(($) => $.map.canvas, { count: places.size });
  return (
    <section
      ref={frame}
      className="map-canvas"
      aria-label={description}
      onKeyDown={onKeyDown}
      data-testid="map-canvas"
    >
      <ReactFlow<PersonNode, FlowEdge>
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={onNodesChange}
        onNodeDragStop={(_event, node) => void place(node)}
        onConnectEnd={(event, { fromNode }) => {
          const to = personAt(event);
          if (fromNode !== null && to !== null && to !== fromNode.id) onConnect(fromNode.id, to);
        }}
        onEdgeClick={(_event, edge) => {
          const entryId = edge.data?.edge.entryId ?? null;
          if (entryId !== null) onEditTie(entryId);
        }}
        onMoveStart={(event) => {
          if (event !== null) hasMoved.current = true;
        }}
        onlyRenderVisibleElements={places.size > MANY_PEOPLE}
        nodeDragThreshold={3}
        minZoom={0.15}
        maxZoom={2}
        fitView
        fitViewOptions={FIT}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{ 'node.a11yDescription.keyboardDisabled': description }}
      />
    </section>
  );
});

/** The person on whose card the pointer let go; null beside the cards. */
function personAt(event: MouseEvent | TouchEvent): string | null {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  if (point === undefined) return null;
  const card = document.elementFromPoint(point.clientX, point.clientY)?.closest<HTMLElement>('[data-person]');
  return card?.dataset.person ?? null;
}
