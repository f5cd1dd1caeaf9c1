import { BorderOutlined, DragOutlined, GatewayOutlined } from '@ant-design/icons';
import { Segmented, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Tool } from '../../../canvas/gesture.ts';
import { useStores } from '../../../stores/stores.ts';
import type { CanvasModel } from './canvas-model.ts';

const ICONS = { pan: <DragOutlined />, box: <BorderOutlined />, lasso: <GatewayOutlined /> } as const;
const TOOLS = ['pan', 'box', 'lasso'] as const satisfies readonly Tool[];

/** What dragging on the ground does: move the map, or select. */
export const ToolChoice = observer(({ canvas }: { readonly canvas: CanvasModel }) => {
  const { t } = useStores().app;
  return (
    <Segmented<Tool>
      className="map-tools"
      size="small"
      aria-label={t(($) => $.mapEdit.tools)}
      value={canvas.tool}
      onChange={canvas.setTool}
      options={TOOLS.map((tool) => {
        const name = t(($) => $.mapEdit.tool[tool]);
        return {
          value: tool,
          label: (
            <Tooltip title={name} placement="right">
              <span role="img" aria-label={name} data-testid={`map-tool-${tool}`}>
                {ICONS[tool]}
              </span>
            </Tooltip>
          ),
        };
      })}
      vertical
    />
  );
});
