import { observer } from 'mobx-react-lite';
import type { ChartTable } from '../../../shared/figure/chart/option.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { CopyButton } from './CopyButton.tsx';
import { REACHABLE } from './use-keys.ts';

type Props = {
  readonly table: ChartTable;
  readonly label: string;
  readonly height: number;
};

/** The numbers behind a chart in the room of its picture, scrolled by mouse and keyboard. */
export const ChartNumbers = observer(({ table, label, height }: Props) => {
  const { t } = useStores().app;
  const rows = table.rows.map((cells, index) => ({ id: String(index), cells }));
  return (
    <div>
      <section className="chart-numbers" style={{ height }} aria-label={label} {...REACHABLE}>
        <table>
          <thead>
            <tr>
              {table.columns.map((name, column) => (
                <th key={name} scope="col" data-number={typeof table.rows[0]?.[column] === 'number'}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, cells }) => (
              <tr key={id}>
                {cells.map((cell, column) => (
                  <td key={table.columns[column]} data-number={typeof cell === 'number'}>
                    {cellText(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <CopyButton
        title={t(($) => $.chart.copyNumbers)}
        name={t(($) => $.chart.copyNumbersOf, { label })}
        done={t(($) => $.chart.numbersCopied)}
        copy={() => navigator.clipboard.writeText(tableText(table))}
      />
    </div>
  );
});

function cellText(cell: string | number | null): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? formatNumber(cell) : cell;
}

/** The table as a spreadsheet takes it from the clipboard. */
function tableText({ columns, rows }: ChartTable): string {
  return [columns, ...rows].map((cells) => cells.map((cell) => cell ?? '').join('\t')).join('\n');
}
