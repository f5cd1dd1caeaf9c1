import { CopyOutlined, TableOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import { useRef, useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { ChartTableView, tableText } from './ChartTableView.tsx';
import type { ChartProps } from './chart-props.ts';
import { readChartColors } from './chart-theme.ts';
import { copyPicture } from './copy-picture.ts';
import { useChart } from './use-chart.ts';
import { useKeys } from './use-keys.ts';

/** The drawn chart; {@link Chart} loads this file when it is first needed. A change of theme draws it anew. */
export const ChartCanvas = observer((props: ChartProps) => {
  const { isDark } = useStores().app;
  const [isTable, setTable] = useState(false);
  const toggle = () => setTable(!isTable);
  return isTable && props.table !== undefined ? (
    <Numbers {...props} table={props.table} onToggle={toggle} />
  ) : (
    <Drawing key={isDark ? 'dark' : 'light'} {...props} onToggle={toggle} />
  );
});

type Toggled = ChartProps & { readonly onToggle: () => void };

const Drawing = observer((props: Toggled) => {
  const { label, height, table, onToggle } = props;
  const { app, notices } = useStores();
  const host = useRef<HTMLDivElement>(null);
  const { chart, isDrawn } = useChart(host, props);
  const keys = useKeys(chart, props);
  const copy = async () => {
    const element = host.current;
    if (element === null || chart === null) return;
    try {
      const { clientWidth, clientHeight } = element;
      const url = chart.getDataURL({ pixelRatio: 2 });
      await copyPicture(url, clientWidth, clientHeight, readChartColors(element).surface);
      notices.success(app.t(($) => $.chart.copied));
    } catch (error) {
      notices.show(error);
    }
  };
  return (
    <div className="chart" aria-busy={!isDrawn}>
      <div ref={host} className="chart-picture" role="img" aria-label={label} style={{ height }} {...keys} />
      <div className="chart-tools">
        {table !== undefined && <NumbersButton label={label} isPressed={false} onClick={onToggle} />}
        <CopyButton name={app.t(($) => $.chart.copyOf, { label })} onClick={copy} />
      </div>
    </div>
  );
});

const Numbers = observer(
  ({ table, label, height, onToggle }: Toggled & Required<Pick<ChartProps, 'table'>>) => {
    const { app, notices } = useStores();
    const copy = async () => {
      try {
        await navigator.clipboard.writeText(tableText(table));
        notices.success(app.t(($) => $.chart.numbersCopied));
      } catch (error) {
        notices.show(error);
      }
    };
    return (
      <div className="chart">
        <ChartTableView table={table} label={label} height={height} />
        <div className="chart-tools">
          <NumbersButton label={label} isPressed onClick={onToggle} />
          <CopyButton name={app.t(($) => $.chart.copyNumbersOf, { label })} onClick={copy} />
        </div>
      </div>
    );
  },
);

type NumbersButtonProps = {
  readonly label: string;
  readonly isPressed: boolean;
  readonly onClick: () => void;
};

/** Shows the numbers in the place of the picture; the pressed one shows the picture again. */
const NumbersButton = observer(({ label, isPressed, onClick }: NumbersButtonProps) => {
  const { t } = useStores().app;
  return (
    <Tooltip title={isPressed ? t(($) => $.chart.picture) : t(($) => $.chart.numbers)}>
      <Button
        type={isPressed ? 'default' : 'text'}
        size="small"
        icon={<TableOutlined />}
        // The button stays under the finger: whoever pressed it by keyboard may press it again.
        autoFocus={isPressed}
        aria-pressed={isPressed}
        aria-label={t(($) => $.chart.numbersOf, { label })}
        data-testid="chart-numbers"
        onClick={onClick}
      />
    </Tooltip>
  );
});

type CopyButtonProps = { readonly name: string; readonly onClick: () => Promise<void> };

const CopyButton = observer(({ name, onClick }: CopyButtonProps) => {
  const { t } = useStores().app;
  return (
    <Tooltip title={t(($) => $.chart.copy)}>
      <Button
        type="text"
        size="small"
        icon={<CopyOutlined />}
        aria-label={name}
        onClick={() => void onClick()}
      />
    </Tooltip>
  );
});
