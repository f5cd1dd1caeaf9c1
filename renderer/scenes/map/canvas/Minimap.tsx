import { observer } from 'mobx-react-lite';
import { useRef } from 'react';
import { useStores } from '../../../stores/stores.ts';
import type { CanvasModel } from './canvas-model.ts';
import { useMinimap } from './use-minimap.ts';
import type { StageControls } from './use-stage.ts';

type Props = { readonly canvas: CanvasModel; readonly stage: StageControls };

/** The whole map in the corner while a part of it is out of sight. For the pointer alone: arrow keys reach every card. */
export const Minimap = observer(({ canvas, stage }: Props) => {
  const { t } = useStores().app;
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLCanvasElement>(null);
  const mark = useRef<HTMLDivElement>(null);
  useMinimap({ canvas, stage, frame, picture, mark });
  return (
    <div
      ref={frame}
      className="map-minimap"
      hidden
      aria-hidden
      title={t(($) => $.mapEdit.minimap)}
      data-testid="map-minimap"
    >
      <canvas ref={picture} />
      <div ref={mark} />
    </div>
  );
});
