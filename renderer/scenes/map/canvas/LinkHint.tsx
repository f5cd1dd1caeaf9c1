import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import type { CanvasModel } from './canvas-model.ts';

/** How to go on while a line is being drawn by keyboard. */
export const LinkHint = observer(({ canvas }: { readonly canvas: CanvasModel }) => {
  const { app, account } = useStores();
  if (canvas.linkFrom === null) return null;
  return (
    <p className="map-hint" role="status" data-testid="map-link-hint">
      {app.t(($) => $.mapEdit.linkHint, { name: account.title(canvas.linkFrom) })}
    </p>
  );
});
