import { LoadingOutlined } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { useEffect, useState } from 'react';
import { useStores } from '../../../stores/stores.ts';
import type { CanvasModel } from './canvas-model.ts';

/** Milliseconds that a map may take before anything is said about it. */
const PATIENCE = 150;

/** Says that the map is being drawn while the one before it fades, as soon as it takes long. */
export const WaitingSign = observer(({ canvas }: { readonly canvas: CanvasModel }) => {
  const { app, undo } = useStores();
  // Taking back a large import takes long before the map hears of it.
  const isBehind = canvas.isBehind || undo.isBusy;
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isBehind]);
  if (!isBehind || !isLong) return null;
  return (
    <p className="map-waiting" role="status" data-testid="map-waiting">
      <LoadingOutlined /> {app.t(($) => $.mapEdit.drawing)}
    </p>
  );
});
