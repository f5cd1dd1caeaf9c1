import type { ModelIssue } from '../../../shared/domain/model/model-issues.ts';

/** Issues of one page of the model: those of its paths, and for the criteria those that name one. */
export function issuesOf(issues: readonly ModelIssue[], part: string): readonly ModelIssue[] {
  return issues.filter(({ where }) => partOf(where) === part);
}

/** Issues of a group of numbers. */
export function issuesAt(issues: readonly ModelIssue[], place: string): readonly ModelIssue[] {
  return issues.filter(({ where }) => where === place);
}

function partOf(where: string): string {
  if (where === 'tier.criteria' || /^[ABC]\d+$/.test(where)) return 'criteria';
  return where.split('.')[0] ?? '';
}
