import { expect, test } from 'vitest';
import { ECONOMICS_LINES, formulaOf } from '../../../../renderer/scenes/value/economics-lines.ts';
import { companyYear, readEconomics } from '../../../../shared/domain/account/economics-reading.ts';
import { sampleView } from '../../db/sample-view.ts';

const write = {
  amount: (value: number | null) => String(value ?? '–'),
  figure: (value: number | null) => String(value ?? '–'),
};

test('every calculated figure of 2025 is written out in the numbers of domain §11.3', () => {
  const view = sampleView('YX');
  const year = readEconomics(view).at(-1);
  if (year === undefined) throw new Error('The sample has no sales');
  const staff = { opening: 22, closing: 26, shared: 2 };
  const lines = ECONOMICS_LINES.map((line) => formulaOf(line, year, companyYear(view, 2025), staff, write));
  expect(lines).toEqual([
    '',
    '',
    '5610 − 3815',
    '1795 ÷ 5610 × 100',
    '',
    '5610 − 3815 − 785',
    '1010 ÷ 5610 × 100',
    '(22 + 26) ÷ 2 + 2',
    '5610 ÷ 26',
    '1010 ÷ 26',
    '60000 ÷ 400',
    '9600 ÷ 400',
    '215.77 ÷ 150 × 100',
    '38.85 ÷ 24 × 100',
    '5610 ÷ 60000 × 100',
  ]);
});
