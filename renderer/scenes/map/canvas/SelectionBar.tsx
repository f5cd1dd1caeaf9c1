import {
  AlignCenterOutlined,
  AlignLeftOutlined,
  AlignRightOutlined,
  CloseOutlined,
  ColumnHeightOutlined,
  ColumnWidthOutlined,
  DeleteOutlined,
  VerticalAlignBottomOutlined,
  VerticalAlignMiddleOutlined,
  VerticalAlignTopOutlined,
} from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import type { CanvasCommand, CanvasCommands } from './canvas-commands.ts';
import type { CanvasModel } from './canvas-model.ts';

const BUTTONS = [
  ['alignLeft', <AlignLeftOutlined key="icon" />],
  ['alignCenter', <AlignCenterOutlined key="icon" />],
  ['alignRight', <AlignRightOutlined key="icon" />],
  ['alignTop', <VerticalAlignTopOutlined key="icon" />],
  ['alignMiddle', <VerticalAlignMiddleOutlined key="icon" />],
  ['alignBottom', <VerticalAlignBottomOutlined key="icon" />],
  ['distributeAcross', <ColumnWidthOutlined key="icon" />],
  ['distributeDown', <ColumnHeightOutlined key="icon" />],
  ['remove', <DeleteOutlined key="icon" />],
] as const satisfies readonly (readonly [CanvasCommand, unknown])[];

/** What can be done with several selected cards, while there are several. */
export const SelectionBar = observer(
  ({ canvas, commands }: { readonly canvas: CanvasModel; readonly commands: CanvasCommands }) => {
    const { t } = useStores().app;
    const count = canvas.selected.length;
    if (count < 2 || canvas.session.isPast) return null;
    return (
      <div className="map-selection" role="toolbar" aria-label={t(($) => $.mapEdit.selected, { count })}>
        <span data-testid="map-selected">{t(($) => $.mapEdit.selected, { count })}</span>
        {BUTTONS.map(([command, icon]) => {
          const name = t(($) => $.menu.action.canvas[command]);
          return (
            <Tooltip key={command} title={name}>
              <Button
                size="small"
                type="text"
                icon={icon}
                aria-label={name}
                disabled={!commands.canRun(command)}
                onClick={() => commands.run(command)}
                data-testid={`map-${command}`}
              />
            </Tooltip>
          );
        })}
        <Tooltip title={t(($) => $.mapEdit.clearSelection)}>
          <Button
            size="small"
            type="text"
            icon={<CloseOutlined />}
            aria-label={t(($) => $.mapEdit.clearSelection)}
            onClick={() => canvas.session.select([])}
          />
        </Tooltip>
      </div>
    );
  },
);
