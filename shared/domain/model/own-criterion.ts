import { label } from '../label.ts';
import type { Criterion, CriterionGroup } from '../tier/criteria.ts';

/** A new criterion of a group with the next free id; ids of retired ones stay taken (domain §5.2). */
export function newCriterion(criteria: readonly Criterion[], group: CriterionGroup): Criterion {
  const taken = criteria.filter((one) => one.group === group).map(({ id }) => Number(id.slice(1)));
  const id = `${group}${Math.max(0, ...taken) + 1}`;
  return {
    id,
    group,
    weight: 5,
    label: label(`新指标 ${id}`, `New criterion ${id}`),
    anchors: [
      label('无', 'none'),
      label('很弱', 'very weak'),
      label('较弱', 'weak'),
      label('一般', 'fair'),
      label('较强', 'strong'),
      label('很强', 'very strong'),
    ],
  };
}

/** The criteria with one of them changed, in their order by group; an unknown one is put at the end of its group. */
export function withCriterion(criteria: readonly Criterion[], changed: Criterion): readonly Criterion[] {
  if (criteria.some(({ id }) => id === changed.id)) {
    return criteria.map((one) => (one.id === changed.id ? changed : one));
  }
  const last = criteria.findLastIndex(({ group }) => group <= changed.group);
  return criteria.toSpliced(last + 1, 0, changed);
}
