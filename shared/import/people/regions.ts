import { groupBy } from './group-by.ts';
import type { KnownChart } from './known-people.ts';
import type { PersonLine, RowIssue } from './person-lines.ts';

/** A department that gets a region (`map.departments`). */
export type PlannedRegion = {
  readonly department: string;
  readonly region: string;
  readonly isListed: boolean;
};

/**
 * Region of every department that has none yet: the one that most of its rows give, the first of equal ones. A
 * department whose rows give several is told at the first row that says otherwise.
 */
export function plannedRegions(
  lines: readonly PersonLine[],
  known: KnownChart,
): { readonly regions: readonly PlannedRegion[]; readonly issues: readonly RowIssue[] } {
  const issues: RowIssue[] = [];
  const placed = lines.filter(({ department, region }) => department !== '' && region !== '');
  const regions = [...groupBy(placed, ({ department }) => department)].flatMap(([department, rows]) => {
    const there = known.regions.get(department);
    if (there !== undefined && there !== '') return [];
    const most = [...groupBy(rows, ({ region }) => region).values()].reduce(
      (best, next) => (next.length > best.length ? next : best),
      [] as readonly PersonLine[],
    );
    const region = most[0]?.region ?? '';
    const other = rows.find((row) => row.region !== region);
    if (other !== undefined)
      issues.push({
        line: other.line,
        code: 'severalRegions',
        role: 'region',
        text: `${department}: ${other.region}`,
      });
    return [{ department, region, isListed: there !== undefined }];
  });
  return { regions, issues };
}
