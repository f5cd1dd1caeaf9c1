import { type Label, label } from '../label.ts';
import type { Criterion } from '../tier/criteria.ts';
import { leafOf } from './model-leaf.ts';
import { MODEL_PARTS } from './model-parts.ts';
import type { ScoringModel } from './scoring-model.ts';

/** One difference between two models; `before` and `after` as text, null where there was nothing. */
export type ModelChange = {
  readonly what: Label;
  readonly before: string | null;
  readonly after: string | null;
};

const WEIGHT = label('权重', 'weight');
const NAME = label('名称', 'name');
const ANCHORS = label('评分含义', 'anchors');
const SCALE = label('分段', 'scale');
const IN_USE = label('启用', 'in use');

/** What differs from one model to the next, criteria first, then every number in the order of the page. */
export function modelChanges(before: ScoringModel, after: ScoringModel): readonly ModelChange[] {
  return [...criteriaChanges(before.tier.criteria, after.tier.criteria), ...leafChanges(before, after)];
}

function leafChanges(before: ScoringModel, after: ScoringModel): readonly ModelChange[] {
  const groups = MODEL_PARTS.flatMap((part) => part.groups);
  return groups.flatMap(({ label: group, leaves }) =>
    leaves.flatMap(({ path, label: name }) => {
      const [was, is] = [textOf(leafOf(before, path)), textOf(leafOf(after, path))];
      if (was === is) return [];
      return [
        { what: label(`${group.zh} · ${name.zh}`, `${group.en} · ${name.en}`), before: was, after: is },
      ];
    }),
  );
}

function criteriaChanges(before: readonly Criterion[], after: readonly Criterion[]): readonly ModelChange[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort();
  return ids.flatMap((id) => {
    const was = before.find((one) => one.id === id);
    const is = after.find((one) => one.id === id);
    const named = (is ?? was)?.label ?? label(id, id);
    const what = (part: Label | null) =>
      part === null
        ? label(`${id} ${named.zh}`, `${id} ${named.en}`)
        : label(`${id} ${named.zh} · ${part.zh}`, `${id} ${named.en} · ${part.en}`);
    if (was === undefined) return [{ what: what(null), before: null, after: String(is?.weight) }];
    if (is === undefined) return [{ what: what(null), before: String(was.weight), after: null }];
    const parts: readonly (readonly [Label, unknown, unknown])[] = [
      [WEIGHT, was.weight, is.weight],
      [NAME, was.label.zh, is.label.zh],
      [NAME, was.label.en, is.label.en],
      [ANCHORS, anchorsText(was), anchorsText(is)],
      [SCALE, scaleText(was), scaleText(is)],
      [IN_USE, was.retired !== true, is.retired !== true],
    ];
    return parts.flatMap(([part, old, now]) =>
      textOf(old) === textOf(now) ? [] : [{ what: what(part), before: textOf(old), after: textOf(now) }],
    );
  });
}

function anchorsText({ anchors }: Criterion): string {
  return anchors.map(({ zh, en }) => (zh === en ? zh : `${zh} (${en})`)).join(' / ');
}

function scaleText({ scale }: Criterion): string {
  if (scale === undefined) return '–';
  if (scale.direction === 'falling') return `≤ ${scale.bounds.join(', ')}`;
  return scale.cuts.map((cut) => (typeof cut === 'number' ? `≥${cut}` : `>${cut.above}`)).join(', ');
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
