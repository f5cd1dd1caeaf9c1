import type { ChartTable } from '../../../shared/figure/chart/option.ts';
import { formatNumber } from '../../../shared/format/number.ts';

type Props = {
  readonly table: ChartTable;
  readonly label: string;
  readonly height: number;
};

/** The numbers behind a chart in the room of its picture, scrolled by mouse and keyboard. */
export function ChartTableView({ table, label, height }: Props) {
  return (
    <section className="chart-numbers" style={{ height }} aria-label={label} {...SCROLLED}>
      <table>
        <thead>
          <tr>
            {table.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: placeholder
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={table.columns[column]} data-number={typeof cell === 'number'}>
                  {cellText(cell)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A region that scrolls must be reached by keyboard. */
const SCROLLED = { tabIndex: 0 };

export function cellText(cell: string | number | null): string {
  if (cell === null) return '–';
  return typeof cell === 'number' ? formatNumber(cell) : cell;
}
