import { AppstoreOutlined, FullscreenOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Space, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

/** Zoom, fit and tidy, over the corner of the canvas. */
export const ViewControls = observer(() => {
  const { app, map: session } = useStores();
  const { t } = app;
  const { canvas } = session;
  const controls = [
    { id: 'zoom-out', icon: <MinusOutlined />, name: t(($) => $.map.zoomOut), run: canvas?.zoomOut },
    { id: 'fit', icon: <FullscreenOutlined />, name: t(($) => $.map.fit), run: canvas?.fit },
    { id: 'zoom-in', icon: <PlusOutlined />, name: t(($) => $.map.zoomIn), run: canvas?.zoomIn },
  ];
  return (
    <div className="map-controls" role="toolbar" aria-label={t(($) => $.maps.controls)}>
      {session.canvasView !== 'lanes' && (
        <Tooltip title={t(($) => $.map.tidyHint)}>
          <Button
            size="small"
            icon={<AppstoreOutlined />}
            aria-label={t(($) => $.map.tidy)}
            disabled={session.isPast || canvas === null}
            onClick={() => canvas?.tidy()}
            data-testid="map-tidy"
          />
        </Tooltip>
      )}
      <Space.Compact>
        {controls.map(({ id, icon, name, run }) => (
          <Tooltip key={id} title={name}>
            <Button
              size="small"
              icon={icon}
              aria-label={name}
              disabled={run === undefined}
              onClick={() => run?.()}
              data-testid={`map-${id}`}
            />
          </Tooltip>
        ))}
      </Space.Compact>
    </div>
  );
});
