import { escapeXml } from '../../../shared/figure/svg.ts';
import type { ReportHead } from '../../../shared/report/document.ts';
import { columnLetter } from './layout.ts';
import { RELATIONS, XML_HEAD } from './relations.ts';

/** What a sheet says before its rows: frozen head and columns, widths in characters. */
export function sheetHead(widths: readonly number[], frozenColumns: number, isFirst: boolean): string {
  const corner = `${columnLetter(frozenColumns)}2`;
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `${XML_HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane xSplit="${frozenColumns}" ySplit="1" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/><selection pane="topRight"/><selection pane="bottomLeft"/><selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>`;
}

type Tail = {
  /** Pages that the width of the sheet is spread over. */
  readonly pages: number;
  readonly filter: string | null;
  readonly hasDrawing: boolean;
  readonly report: ReportHead;
};

/** What a sheet says after its rows: filter, A4 landscape, head and foot of the page, pictures. */
export function sheetTail({ pages, filter, hasDrawing, report }: Tail): string {
  const { title, meta } = report;
  const head = `&L${printed(title)}&C${printed(meta.date)}&R${printed(meta.secrecy)}`;
  return [
    '</sheetData>',
    filter === null ? '' : `<autoFilter ref="${filter.replaceAll('$', '')}"/>`,
    '<pageMargins left="0.5" right="0.5" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pages}" fitToHeight="0"/>`,
    `<headerFooter><oddHeader>${escapeXml(head)}</oddHeader><oddFooter>${escapeXml('&L&A&C&P / &N')}</oddFooter></headerFooter>`,
    hasDrawing ? '<drawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

/** In heads of pages & begins a code. */
const printed = (text: string) => text.replaceAll('&', '&&');
