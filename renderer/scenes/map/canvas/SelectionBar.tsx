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
import { commandName } from './command-name.ts';

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

/** px that the bar takes at a border of the canvas. */
const BAR = { width: 420, height: 52 } as const;

/** What can be done with several selected cards, while there are several; at the border where it covers none of them. */
export const SelectionBar = observer(
  ({ canvas, commands }: { readonly canvas: CanvasModel; readonly commands: CanvasCommands }) => {
    const { t } = useStores().app;
    const count = canvas.selected.length;
    if (count < 2 || canvas.session.isPast) return null;
    return (
      <div
        className="map-selection"
        role="toolbar"
        aria-label={t(($) => $.mapEdit.selected, { count })}
        data-at={isCovering(canvas) ? 'top' : 'bottom'}
      >
        <span data-testid="map-selected">{t(($) => $.mapEdit.selected, { count })}</span>
        {BUTTONS.map(([command, icon]) => {
          const name = commandName(command, canvas.session.mapId, t);
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

function isCovering({ index, selected, sight, zoom }: CanvasModel): boolean {
  const width = BAR.width / zoom;
  const height = BAR.height / zoom;
  const x = sight.x + (sight.width - width) / 2;
  const below = { x, y: sight.y + sight.height - height, width, height };
  const covered = index?.nodesIn(below) ?? [];
  return covered.some(({ recordId }) => selected.includes(recordId));
}
