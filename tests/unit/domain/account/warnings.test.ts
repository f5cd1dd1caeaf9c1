import { expect, test } from 'vitest';
import { readWarnings } from '../../../../shared/domain/account/warning-reading.ts';
import { sampleView } from '../../db/sample-view.ts';
test('x', () => {
  for (const c of ['YX', 'QL', 'ZF', 'KY', 'LB', 'TD', 'MC'])
    console.log(c, JSON.stringify(readWarnings(sampleView(c)).signals.map((s) => [s.key, s.subject, s.date, s.before, s.after])));
  expect(1).toBe(1);
});
