import type { ChartInput } from '../figure/chart/option.ts';
import { PRINT_COLORS } from '../figure/chart/theme.ts';
import type { ReportPicture } from './document.ts';

type Frame = Omit<ReportPicture, 'kind' | 'option'>;

/**
 * A chart of the screen as a block: its option in the colours of print, without what only a pointer could use and
 * without functions that make the numbers of an axis short (nobody zooms in on paper).
 * @throws Error for any other function: a document is plain data, so formatters of labels are templates.
 */
export function pictureBlock(chart: ChartInput, frame: Frame): ReportPicture {
  const option = typeof chart === 'function' ? chart(PRINT_COLORS) : chart;
  const { tooltip: _tooltip, dataZoom: _dataZoom, ...printed } = option;
  return { kind: 'picture', option: plain(printed, 'option') as ReportPicture['option'], ...frame };
}

function plain(value: unknown, path: string): unknown {
  if (typeof value === 'function') throw new Error(`A picture cannot hold a function: ${path}`);
  if (Array.isArray(value)) return value.map((item, index) => plain(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, item]) => !isForPointers(key, item, path));
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item, `${path}.${key}`)]));
}

function isForPointers(key: string, item: unknown, path: string): boolean {
  return key === 'tooltip' || (typeof item === 'function' && path.endsWith('.axisLabel'));
}
