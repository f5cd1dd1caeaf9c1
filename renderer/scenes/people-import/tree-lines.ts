import type { ImportPlanView, ImportRowView } from '../../../shared/ipc/people-import.contract.ts';

/** One line of the tree that would come out. */
export type TreeLine = {
  readonly key: string;
  readonly depth: number;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  /** The row of the file; null for seats that are there and for empty ones that are made. */
  readonly row: ImportRowView | null;
  readonly sort: 'row' | 'known' | 'placeholder';
};

/**
 * The plan as lines from the top down, each below what it hangs under; rows that are not imported come last. Every row
 * of the plan is there once.
 */
export function treeLines({ rows, placeholders, chiefs }: ImportPlanView): readonly TreeLine[] {
  const below = new Map<string, ImportRowView[]>();
  const bySeat = new Map(rows.flatMap((row) => (row.seatId === null ? [] : [[row.seatId, row] as const])));
  const isOut = ({ deed }: ImportRowView) => deed === 'duplicate' || deed === 'leftOut';
  const keyAbove = ({ parent }: ImportRowView): string => {
    if (parent === null) return '';
    if (parent.kind === 'placeholder') return `placeholder ${parent.key}`;
    if (parent.kind === 'line') return `line ${parent.line}`;
    const row = bySeat.get(parent.seatId);
    return row === undefined ? `seat ${parent.seatId}` : `line ${row.line}`;
  };
  for (const row of rows.filter((one) => !isOut(one))) {
    const key = keyAbove(row);
    below.set(key, [...(below.get(key) ?? []), row]);
  }
  const lines: TreeLine[] = [];
  const addBelow = (key: string, depth: number): void => {
    for (const row of below.get(key) ?? []) {
      lines.push(lineOf(row, depth));
      addBelow(`line ${row.line}`, depth + 1);
    }
  };
  for (const { seatId, name, title } of chiefs) {
    if (!below.has(`seat ${seatId}`)) continue;
    lines.push({
      key: seatId,
      depth: 0,
      name: name || title,
      title,
      department: '',
      row: null,
      sort: 'known',
    });
    addBelow(`seat ${seatId}`, 1);
  }
  for (const { key, title } of placeholders) {
    lines.push({ key, depth: 0, name: title, title: '', department: '', row: null, sort: 'placeholder' });
    addBelow(`placeholder ${key}`, 1);
  }
  addBelow('', 0);
  return [...lines, ...rows.filter(isOut).map((row) => lineOf(row, 0))];
}

function lineOf(row: ImportRowView, depth: number): TreeLine {
  const { line, name, title, department } = row;
  return { key: `line ${line}`, depth, name: name || title, title, department, row, sort: 'row' };
}
