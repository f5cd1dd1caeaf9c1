import { describe, expect, it } from 'vitest';
import { readCompetition } from '../../../../shared/domain/account/competition-reading.ts';
import { readSupplierDossier } from '../../../../shared/domain/account/supplier-reading.ts';
import {
  criteriaWith,
  customCriteria,
  SUPPLIER_CRITERIA_KEY,
} from '../../../../shared/domain/supplier/custom-criteria.ts';
import { catalogueWith } from '../../../../shared/schemas/workspace-catalogue.ts';
import { type Dossier, dossierView } from './dossier-view.ts';

const CARBON = { key: 'own_1', label: { zh: '碳足迹', en: 'Carbon footprint' } };

const compete = (given: Dossier, criteria?: unknown) => {
  const view = dossierView(given, criteria);
  const { categories, suppliers } = readSupplierDossier(view);
  const [category] = categories;
  if (category === undefined) throw new Error('The view has no category');
  return readCompetition(view, category, suppliers);
};
const scored = (marks: { readonly [criterion: string]: number }) => [{ category: 'c1', ...marks }];

describe('criteria of a workspace (domain §3.4)', () => {
  it('are weighed and scored like the seven built-in ones', () => {
    const competition = compete(
      {
        c1: {
          'cat.criteria': [
            { criterion: 'quality', weight: 60 },
            { criterion: 'own_1', weight: 40 },
          ],
        },
        s1: { 'sup.is_us': true, 'sup.scores': scored({ quality: 4, own_1: 2 }) },
        s2: { 'sup.name': '霁野', 'sup.scores': scored({ quality: 3, own_1: 5 }) },
      },
      [CARBON],
    );
    expect(competition.competitors.map(({ score }) => score)).toEqual([64, 76]);
    expect(competition.gap).toBe(-12);
    expect(competition.criteria.at(-1)?.label.zh).toBe('碳足迹');
  });

  it('reach the catalogue as an option and a column; bad ones and taken keys are left out', () => {
    const settings = [CARBON, { key: 'quality', label: CARBON.label }, { key: 'Ü' }, CARBON, 7];
    const catalogue = catalogueWith((key) => (key === SUPPLIER_CRITERIA_KEY ? settings : undefined));
    const scores = catalogue.field('sup.scores')?.type;
    const columns = scores?.kind === 'rows' ? scores.columns.map(({ key }) => key) : [];
    expect(columns.slice(-2)).toEqual(['security', 'own_1']);
    expect(columns.filter((key) => key === 'quality')).toHaveLength(1);
    expect(customCriteria('x')).toEqual([]);
    expect(criteriaWith([CARBON], CARBON.label).map(({ key }) => key)).toEqual(['own_1', 'own_2']);
  });
});

describe('weights of the customer', () => {
  it('that miss 100 are told, and normalised', () => {
    const { weightSum, competitors } = compete({
      c1: {
        'cat.criteria': [
          { criterion: 'quality', weight: 50 },
          { criterion: 'price', weight: 30 },
        ],
      },
      s1: { 'sup.is_us': true, 'sup.scores': scored({ quality: 5, price: 5 }) },
    });
    expect(weightSum).toBe(80);
    expect(competitors[0]?.score).toBe(100);
  });

  it('all 0 are no weights: the default ones hold', () => {
    const { isOwnWeights, weightSum } = compete({
      c1: { 'cat.criteria': [{ criterion: 'quality', weight: 0 }] },
    });
    expect([isOwnWeights, weightSum]).toEqual([false, 100]);
  });
});

it('a 0 in a knock-out criterion disqualifies, a 0 elsewhere or no score does not', () => {
  const { competitors } = compete({
    c1: {
      'cat.criteria': [
        { criterion: 'quality', weight: 50, knock_out: true },
        { criterion: 'price', weight: 50 },
      ],
    },
    s1: { 'sup.is_us': true, 'sup.scores': scored({ price: 0 }) },
    s2: { 'sup.scores': scored({ quality: 0, price: 5 }) },
  });
  expect(competitors.map(({ failed, score }) => [failed, score])).toEqual([
    [[], 0],
    [['quality'], 50],
  ]);
});
