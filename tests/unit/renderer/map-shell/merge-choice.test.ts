import { describe, expect, it } from 'vitest';
import { takeAll, takePerson, takeRating } from '../../../../renderer/scenes/map/maps/merge-choice.ts';
import type { MergedPerson, MergePreview } from '../../../../shared/domain/account/map-merge.ts';

const joins: MergedPerson = {
  personId: 'p1',
  name: 'A',
  isAdded: true,
  differences: [{ rating: 'attitude', before: null, after: 1 }],
};
const differs: MergedPerson = {
  personId: 'p2',
  name: 'B',
  isAdded: false,
  differences: [
    { rating: 'attitude', before: -1, after: 1 },
    { rating: 'influence', before: 2, after: 4 },
  ],
};
const preview: MergePreview = { from: 'm1', to: null, people: [joins, differs], unchanged: 0 };
const plain = (choice: ReadonlyMap<string, ReadonlySet<string>>) =>
  Object.fromEntries([...choice].map(([id, ratings]) => [id, [...ratings]]));

describe('what of a merge is agreed to', () => {
  it('takes everything at first', () => {
    expect(plain(takeAll(preview))).toEqual({ p1: ['attitude'], p2: ['attitude', 'influence'] });
  });

  it('leaves a whole person out and takes him in again', () => {
    const without = takePerson(takeAll(preview), differs, false);
    expect(plain(without)).toEqual({ p1: ['attitude'] });
    expect(plain(takePerson(without, differs, true))).toEqual(plain(takeAll(preview)));
  });

  it('lets somebody join without a rating, and leaves out who has nothing left to change', () => {
    const all = takeAll(preview);
    expect(plain(takeRating(all, joins, 'attitude', false))).toEqual({
      p1: [],
      p2: ['attitude', 'influence'],
    });
    const one = takeRating(all, differs, 'attitude', false);
    expect(plain(one).p2).toEqual(['influence']);
    expect(plain(takeRating(one, differs, 'influence', false)).p2).toBeUndefined();
  });
});
