import type { mapExport } from '../../i18n/zh-cn/map-export.ts';
import { column } from '../blocks.ts';
import type { ColumnKind, ReportColumn } from '../document.ts';
import type { MapReportContext } from './context.ts';

/** Makes columns of the document that are headed by the name of their key. */
export function namedColumns({ t }: Pick<MapReportContext, 't'>) {
  return (
    key: keyof typeof mapExport.report.column,
    width: number,
    kind: ColumnKind = 'text',
    more: Pick<ReportColumn, 'decimals'> = {},
  ): ReportColumn =>
    column(
      key,
      t(($) => $.mapExport.report.column[key]),
      kind,
      width,
      more,
    );
}
