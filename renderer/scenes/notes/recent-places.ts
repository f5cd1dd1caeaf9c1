import { isRow } from '../../../shared/domain/account/view.ts';
import type { EntryRow } from '../../../shared/schemas/rows.ts';

const REMEMBERED = 12;
const FEW = 2;

/**
 * Fields and columns that phrases went to, latest first, as `rankTargets` names them: of this note before those of
 * others. Read from the evidence, so that it needs no memory of its own.
 */
export function recentPlaces(entries: readonly EntryRow[], noteId: string): readonly string[] {
  const captured = entries
    .filter(({ evidence }) => evidence?.note !== undefined && evidence.quote !== undefined)
    .sort(
      (a, b) =>
        Number(b.evidence?.note === noteId) - Number(a.evidence?.note === noteId) ||
        (a.updatedAt < b.updatedAt ? 1 : -1),
    );
  const places = captured.flatMap(({ fieldKey, value }) => {
    if (!isRow(value)) return [`${fieldKey} `];
    const filled = Object.keys(value).filter((column) => value[column] !== null);
    // Which cell of a fuller row the phrase became is not known.
    return filled.length > FEW ? [] : filled.map((column) => `${fieldKey} ${column}`);
  });
  return [...new Set(places)].slice(0, REMEMBERED);
}
