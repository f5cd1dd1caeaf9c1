import { TextRun } from 'docx';
import { xmlText } from '../../../shared/lib/xml-text.ts';
import type { Run } from '../../../shared/report/document.ts';
import { INK } from './styles.ts';

/** Half-points; marks are smaller than what they mark. */
const MARK_SIZE = 14;

/** Runs of text as Word runs; line feeds in the text become line breaks. */
export function textRuns(runs: readonly Run[]): TextRun[] {
  return runs.flatMap((run) =>
    run.text
      .split('\n')
      .map(
        (text, index) =>
          new TextRun({ text: xmlText(text), ...look(run), ...(index === 0 ? {} : { break: 1 }) }),
      ),
  );
}

function look({ marks = [] }: Run) {
  const color = marks.includes('disputed')
    ? INK.disputed
    : marks.includes('inferred')
      ? INK.inferred
      : marks.includes('muted')
        ? INK.muted
        : undefined;
  return {
    ...(marks.includes('bold') ? { bold: true } : {}),
    ...(marks.includes('italic') ? { italics: true } : {}),
    ...(marks.includes('inferred') || marks.includes('disputed') ? { size: MARK_SIZE } : {}),
    ...(color === undefined ? {} : { color }),
  };
}
