import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../../renderer/scenes/overview/key-figures.ts';
import { knowledgeOf } from '../../../../renderer/scenes/overview/knowledge.ts';
import { readDossierQuality } from '../../../../shared/domain/account/quality-reading.ts';
import { sampleView } from '../../db/sample-view.ts';

describe('key figures of Yunxiu', () => {
  const years = keyFigures(sampleView('YX'));
  const of = (year: number) => years.find((candidate) => candidate.year === year)?.figures;

  it('sets three past and three future years side by side', () => {
    expect(years.map(({ year, isForecast }) => [year, isForecast])).toEqual([
      [2023, false],
      [2024, false],
      [2025, false],
      [2026, true],
      [2027, true],
      [2028, true],
    ]);
  });

  it('takes its figures from the worked example (domain §11.1, §11.3, §11.4, §11.5)', () => {
    expect(of(2025)).toEqual({
      wallet: 20_000,
      revenue: 5_610,
      share: 28.05,
      contribution: 1_010,
      margin: 18,
      fte: 26,
      salesPerHead: 215.77,
      hhi: 2_713.51,
      tierScore: 81,
      stickiness: 53.4,
    });
    expect(of(2024)).toMatchObject({ stickiness: 46, wallet: 17_000 });
    expect(of(2028)).toMatchObject({
      wallet: 28_000,
      revenue: 11_200,
      share: 40,
      contribution: null,
      hhi: null,
    });
  });
});

describe('knowledgeOf', () => {
  it('splits the field weights into known, guessed and unknown', () => {
    const knowledge = knowledgeOf(readDossierQuality(sampleView('YX')).readings);
    expect(knowledge?.known).toBeGreaterThan(50);
    expect((knowledge?.known ?? 0) + (knowledge?.guessed ?? 0) + (knowledge?.unknown ?? 0)).toBeCloseTo(
      100,
      6,
    );
  });

  it('is null where nothing applies', () => {
    expect(knowledgeOf([])).toBeNull();
  });
});
