import type { ScoringModel } from './scoring-model.ts';

type Branch = { readonly [key: string]: unknown };

/** The value at a path of a model, such as `tier.thresholds.S` or `concentration.cr1.0`; undefined when there is none. */
export function leafOf(model: ScoringModel, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((branch, key) => (isBranch(branch) ? branch[key] : undefined), model);
}

/** A copy of the model with another value at the path; the rest is shared. */
export function withLeaf(model: ScoringModel, path: string, value: unknown): ScoringModel {
  // What the path names keeps its type, because the declaration of the leaf says which values it takes.
  return replaced(model, path.split('.'), value) as ScoringModel;
}

function replaced(branch: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(branch)) {
    return branch.map((item, index) => (String(index) === key ? replaced(item, rest, value) : item));
  }
  return isBranch(branch) ? { ...branch, [key]: replaced(branch[key], rest, value) } : branch;
}

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null;
}
