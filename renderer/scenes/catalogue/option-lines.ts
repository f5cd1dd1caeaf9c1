import type { Option } from '../../../shared/domain/dossier/types.ts';
import { type Label, label } from '../../../shared/domain/label.ts';

const SCORES = 6;

/** Labels a line each: "名称 | English", or one text for both languages. */
export function linesOf(labels: readonly Label[]): string {
  return labels.map(({ zh, en }) => (zh === en ? zh : `${zh} | ${en}`)).join('\n');
}

function labelsIn(text: string): readonly Label[] {
  return text.split('\n').flatMap((line) => {
    const [zh = '', en = ''] = line.split('|').map((part) => part.trim());
    return zh === '' && en === '' ? [] : [label(zh || en, en || zh)];
  });
}

/**
 * Options by their lines. A line that says what it said before keeps its key, so that stored answers stay; a line in
 * the place of one that is gone is that option with another name.
 */
export function optionsIn(text: string, former: readonly Option[]): readonly Option[] {
  const labels = labelsIn(text);
  const kept = labels.map(({ zh }) => former.find((option) => option.label.zh === zh)?.key);
  const taken = new Set(kept.filter((key) => key !== undefined));
  return labels.map((one, index) => {
    const renamed = former[index]?.key;
    const key =
      kept[index] ??
      (labels.length === former.length && renamed !== undefined && !taken.has(renamed)
        ? renamed
        : freeKey(taken, former));
    taken.add(key);
    return { key, label: one };
  });
}

/** Keys of options that are gone are not given again either: stored answers would turn into others. */
function freeKey(taken: ReadonlySet<string>, former: readonly Option[]): string {
  let number = former.length + 1;
  while (taken.has(`o${number}`) || former.some(({ key }) => key === `o${number}`)) number += 1;
  return `o${number}`;
}

/** The meaning of the marks 0–5; undefined when nothing is written, a mark without words says its figure. */
export function anchorsIn(text: string): readonly Label[] | undefined {
  const labels = labelsIn(text);
  if (labels.length === 0) return undefined;
  return Array.from({ length: SCORES }, (_, mark) => labels[mark] ?? label(String(mark), String(mark)));
}
