import type { Locale } from '../../../shared/i18n/locale.ts';
import { cellRuns } from '../../../shared/report/cell-text.ts';
import type { Block, ReportDocument } from '../../../shared/report/document.ts';

/** The document as lines of text: headings with #, table rows with |. */
export function printed(report: ReportDocument): string[] {
  return report.blocks.flatMap((block) => linesOf(block, report.meta.locale));
}

function linesOf(block: Block, locale: Locale): string[] {
  const plain = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.text}`];
    case 'paragraph':
      return [plain(block.runs)];
    case 'note':
      return [`[${block.number}] ${plain(block.runs)}`];
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`);
    case 'figure':
      return [`(figure ${block.alt})`];
    case 'picture':
      return [`(picture ${block.alt})`];
    case 'chart':
      return [`(chart ${block.title})`];
    case 'table': {
      const { columns, rows, caption } = block;
      const body = rows.map((row) =>
        columns
          .map((column, index) => plain(cellRuns(column, row[index] ?? { kind: 'empty' }, locale)))
          .join(' | '),
      );
      return [
        ...(caption === undefined ? [] : [`= ${caption}`]),
        columns.map(({ label }) => label).join(' | '),
        ...body,
      ];
    }
  }
}
