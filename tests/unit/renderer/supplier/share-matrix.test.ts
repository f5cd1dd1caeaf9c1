import { describe, expect, it } from 'vitest';
import { shareColumns, shareMatrix, shownYears } from '../../../../renderer/scenes/supplier/share-matrix.ts';
import { readCompetition } from '../../../../shared/domain/account/competition-reading.ts';
import { readSupplierDossier } from '../../../../shared/domain/account/supplier-reading.ts';
import { round2 } from '../../../../shared/domain/scale.ts';
import { sampleView } from '../../db/sample-view.ts';

const view = sampleView('YX');
const dossier = readSupplierDossier(view);
const control = dossier.categories.find(({ code }) => code === 'CTL');
if (control === undefined) throw new Error('The sample has no control category');

describe('share matrix of control and edge (domain §11.1)', () => {
  const { lines, totals } = shareMatrix(view, control, dossier.suppliers, [2023, 2024, 2025]);

  it('shows shares and the amounts computed of the spend, ours first', () => {
    expect(lines[0]?.supplier.isUs).toBe(true);
    expect(lines[0]?.cells.map(({ share, amount }) => [share, amount])).toEqual([
      [20, 1_200],
      [25, 1_750],
      [30, 2_400],
    ]);
    expect(lines.every(({ cells }) => cells.every(({ entryId }) => entryId !== null))).toBe(true);
  });

  it('shows the trend in points and a complete sum', () => {
    expect(lines.map(({ trend }) => trend)).toContain(-5);
    expect(totals).toEqual(Array(3).fill({ total: 100, remainder: 0, isOver: false, isEmpty: false }));
  });

  it('shows an unknown year as empty, not as others', () => {
    expect(shareMatrix(view, control, dossier.suppliers, [2019]).totals[0]?.isEmpty).toBe(true);
  });

  it('writes what was typed and empties what is computed', () => {
    expect(shareColumns('share', 30)).toEqual({ share: 30, amount: null });
    expect(shareColumns('amount', { minor: 1, currency: 'CNY' })).toEqual({
      share: null,
      amount: { minor: 1, currency: 'CNY' },
    });
  });

  it('offers the last three full years while nothing is known', () => {
    expect(shownYears([], '2026-01-15')).toEqual([2023, 2024, 2025]);
    expect(shownYears([2021], '2026-01-15')).toEqual([2021]);
  });
});

describe('competition in control and edge (domain §11.2)', () => {
  const { competitors, gap, isOwnWeights, weights } = readCompetition(view, control, dossier.suppliers);
  const byCode = Object.fromEntries(
    competitors.map((competitor) => [view.record(competitor.supplier.id)?.code, competitor]),
  );

  it('weighs by the criteria that the customer gave', () => {
    expect(isOwnWeights).toBe(true);
    expect(Object.values(weights)).toEqual([25, 25, 15, 15, 10, 5, 5]);
  });

  it('gives scores, our gap and the threat of the lead supplier', () => {
    expect(
      Object.fromEntries(competitors.map(({ supplier, score }) => [view.record(supplier.id)?.code, score])),
    ).toEqual({
      YC: 73,
      JY: 75,
      NH: 71,
      TL: 66,
    });
    expect(gap).toBe(-2);
    expect(byCode.JY?.threat).toMatchObject({
      edge: 2.75,
      relation: 4,
      momentum: 1,
      intent: 4,
      threat: 59.25,
      band: 'medium',
    });
    expect(byCode.YC?.threat).toBeNull();
    expect(round2(byCode.JY?.trend ?? 0)).toBe(-5);
  });

  it('falls back to the default weights where the customer’s are unknown', () => {
    const bare = {
      ...view,
      rows: (id: string, key: string) => (key === 'cat.criteria' ? [] : view.rows(id, key)),
    };
    expect(readCompetition(bare, control, dossier.suppliers).isOwnWeights).toBe(false);
  });
});
