import { observer } from 'mobx-react-lite';
import { type CSSProperties, memo, type RefObject, useDeferredValue } from 'react';
import type { SceneNode } from '../../../../shared/figure/map/scene.ts';
import { useStores } from '../../../stores/stores.ts';
import type { CanvasModel } from './canvas-model.ts';
import { cardLabel } from './card-label.ts';

type Props = {
  readonly canvas: CanvasModel;
  readonly overlay: RefObject<HTMLDivElement | null>;
  /** A card was chosen by keyboard or by an assistive program; the pointer goes through the surface. */
  readonly onChoose: (nodeId: string) => void;
};

/** Real buttons over the painted cards: for focus, screen readers and everything else that needs elements. */
export const CardOverlay = observer(({ canvas, overlay, onChoose }: Props) => {
  const { current } = canvas;
  // All but the current card can wait, so that hundreds of elements never hold up a frame.
  const others = useDeferredValue(canvas.reachable).filter(({ id }) => id !== current?.id);
  return (
    <div ref={overlay} className="map-overlay" style={{ '--map-zoom': canvas.zoom } as CSSProperties}>
      {[...(current === null ? [] : [current]), ...others].map((node) => (
        <CardButton key={node.id} canvas={canvas} node={node} onChoose={onChoose} />
      ))}
    </div>
  );
});

const PREFIX = {
  person: 'person',
  vacancy: 'seat',
  colleague: 'colleague',
  rival: 'rival',
  collapsed: 'group',
} as const;

type ButtonProps = Omit<Props, 'overlay'> & { readonly node: SceneNode };

const CardButton = memo(
  observer(({ canvas, node, onChoose }: ButtonProps) => {
    const stores = useStores();
    const { x, y, width, height } = node.box;
    const code = stores.account.view.record(node.recordId)?.code ?? node.recordId;
    return (
      <button
        type="button"
        className="map-card-button"
        style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
        tabIndex={canvas.currentId === node.id ? 0 : -1}
        aria-pressed={canvas.session.selected.has(node.recordId)}
        aria-label={cardLabel(stores, canvas.map, node)}
        data-node={node.id}
        data-person={node.recordId}
        data-testid={`${PREFIX[node.kind]}-card-${code}`}
        onFocus={({ target }) => {
          canvas.setCurrent(node.id);
          if (target.matches(':focus-visible')) canvas.setKeyed(node.id);
        }}
        onBlur={() => canvas.setKeyed(null)}
        onClick={(event) => {
          if (event.detail === 0) onChoose(node.id);
        }}
      />
    );
  }),
);
