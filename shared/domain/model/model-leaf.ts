import type { Label } from '../label.ts';
import type { ScoringModel } from './scoring-model.ts';

/** One editable value of a model. */
export type ModelLeaf = {
  /** Where it stands in the model. */
  readonly path: string;
  readonly label: Label;
} & (
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly whole?: true;
      readonly unit?: Label;
      /** May be left empty: not due. */
      readonly nullable?: true;
    }
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  | { readonly kind: 'choices'; readonly options: readonly Option[] }
);
type Option = { readonly key: string; readonly label: Label };

/** Leaves that stand together; `where` is the name by which `modelIssues` speaks of them. */
export type LeafGroup = {
  readonly where: string;
  readonly label: Label;
  readonly help?: Label;
  readonly leaves: readonly ModelLeaf[];
};

/** A page of the model; its criteria have an editor of their own. */
export type ModelPart = {
  readonly key: string;
  readonly label: Label;
  readonly groups: readonly LeafGroup[];
};

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
