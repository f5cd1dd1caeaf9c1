import { describe, expect, it } from 'vitest';
import { modelChanges } from '../../../../shared/domain/model/model-changes.ts';
import { modelIssues } from '../../../../shared/domain/model/model-issues.ts';
import { leafOf, withLeaf } from '../../../../shared/domain/model/model-leaf.ts';
import { MODEL_PARTS } from '../../../../shared/domain/model/model-parts.ts';
import { newCriterion, withCriterion } from '../../../../shared/domain/model/own-criterion.ts';
import { DEFAULT_MODEL } from '../../../../shared/domain/model/scoring-model.ts';
import { CRITERIA } from '../../../../shared/domain/tier/criteria.ts';
import { scoringModelSchema } from '../../../../shared/schemas/scoring-model.ts';

const leaves = MODEL_PARTS.flatMap(({ groups }) => groups.flatMap((group) => group.leaves));

/** Paths of every single value of a model that is not a criterion; lists of texts are one value. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly string[] {
  if (path.join('.') === 'tier.criteria') return [];
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (typeof value !== 'object' || value === null || isList) return [path.join('.')];
  return Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]));
}

describe('editing a model', () => {
  it('offers every value there is, and none that is not there', () => {
    expect(leaves.map(({ path }) => path).sort()).toEqual([...pathsOf(DEFAULT_MODEL)].sort());
  });

  it('takes the ends of every number range as the schema does', () => {
    for (const leaf of leaves) {
      if (leaf.kind !== 'number') continue;
      for (const value of [leaf.min, leaf.max, ...(leaf.nullable === true ? [null] : [])]) {
        const model = withLeaf(DEFAULT_MODEL, leaf.path, value);
        expect(scoringModelSchema.safeParse(model).success, `${leaf.path} = ${value}`).toBe(true);
        expect(leafOf(model, leaf.path)).toBe(value);
      }
    }
  });

  it('changes one value and shares the rest', () => {
    const model = withLeaf(DEFAULT_MODEL, 'concentration.cr1.1', 25);
    expect(model.concentration.cr1).toEqual([10, 25]);
    expect(DEFAULT_MODEL.concentration.cr1).toEqual([10, 20]);
    expect(model.tier).toBe(DEFAULT_MODEL.tier);
    expect(modelChanges(DEFAULT_MODEL, model)).toEqual([
      {
        what: { zh: '第一大客户 CR1 · CR1：高于', en: 'Largest account CR1 · CR1: high above' },
        before: '20',
        after: '25',
      },
    ]);
  });

  it('names the next free id of a group and puts the criterion at its end', () => {
    const added = newCriterion(CRITERIA, 'B');
    const criteria = withCriterion(CRITERIA, added);
    expect(criteria.map(({ id }) => id).slice(8, 12)).toEqual(['B4', 'B5', 'B6', 'C1']);
    const model = { ...DEFAULT_MODEL, tier: { ...DEFAULT_MODEL.tier, criteria } };
    expect(scoringModelSchema.safeParse(model).success).toBe(true);
    expect(modelIssues(model)).toEqual([{ code: 'weightSum', severity: 'warning', where: 'tier.criteria' }]);
    expect(newCriterion(criteria, 'B').id).toBe('B7');
    expect(newCriterion([{ ...added, retired: true }], 'B').id).toBe('B7');
  });

  it('says what differs between two sets of criteria', () => {
    const [first, ...rest] = CRITERIA;
    if (first === undefined) throw new Error('no criteria');
    const changed = [{ ...first, weight: 7, retired: true as const }, ...rest, newCriterion(CRITERIA, 'A')];
    const after = { ...DEFAULT_MODEL, tier: { ...DEFAULT_MODEL.tier, criteria: changed } };
    expect(
      modelChanges(DEFAULT_MODEL, after).map(({ what, before, after: now }) => [what.zh, before, now]),
    ).toEqual([
      ['A1 销售占比 · 权重', '10', '7'],
      ['A1 销售占比 · 启用', '✓', '✗'],
      ['A6 新指标 A6', null, '5'],
    ]);
  });
});
