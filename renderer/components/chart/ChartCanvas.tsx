import { TableOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { ChartNumbers } from './ChartNumbers.tsx';
import { ChartPicture } from './ChartPicture.tsx';
import type { ChartProps } from './chart-props.ts';

/**
 * The drawn chart, or the numbers behind it; {@link Chart} loads this file when it is first needed. A change of theme
 * draws it anew.
 */
export const ChartCanvas = observer((props: ChartProps) => {
  const { t, isDark } = useStores().app;
  const [isTable, setTable] = useState(false);
  const { table, label } = props;
  return (
    <div className="chart">
      {isTable && table !== undefined ? (
        <ChartNumbers {...props} table={table} />
      ) : (
        <ChartPicture key={isDark ? 'dark' : 'light'} {...props} />
      )}
      {table !== undefined && (
        <Tooltip title={isTable ? t(($) => $.chart.picture) : t(($) => $.chart.numbers)}>
          <Button
            className="chart-tool chart-toggle"
            type={isTable ? 'default' : 'text'}
            size="small"
            icon={<TableOutlined />}
            aria-pressed={isTable}
            aria-label={t(($) => $.chart.numbersOf, { label })}
            data-testid="chart-numbers"
            onClick={() => setTable(!isTable)}
          />
        </Tooltip>
      )}
    </div>
  );
});
