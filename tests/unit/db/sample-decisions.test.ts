import { describe, expect, it } from 'vitest';
import { accountRecords } from '../../../db/seed/accounts.ts';
import { CRITERION_IDS } from '../../../shared/domain/tier/criteria.ts';
import { rateTier } from '../../../shared/domain/tier/tier.ts';
import { valuesOf } from './sample-view.ts';

/** Tier of the scores under `prefix`; 'unrated' without any. */
function tierOf(values: (typeof accountRecords)[number]['values'], prefix: string) {
  const scores = CRITERION_IDS.map((id) => {
    const value = valuesOf(values[`${prefix}.${id}`] ?? [])[0]?.value;
    return [id, typeof value === 'number' ? value : null] as const;
  });
  return rateTier({ scores: Object.fromEntries(scores) }).tier;
}

describe('decisions in the sample', () => {
  it('were taken by what the scores of each year give', () => {
    for (const { code, values } of accountRecords) {
      for (const { value } of valuesOf(values['tier.history'] ?? [])) {
        const row = value as { readonly [column: string]: unknown };
        const scores = Object.fromEntries(CRITERION_IDS.map((id) => [id, Number(row[id])]));
        expect(rateTier({ scores }).tier, `${code} ${String(row.year)}`).toBe(row.computed ?? row.tier);
      }
    }
  });

  it('rate every account today as it was decided, and leave some without a future view', () => {
    for (const { code, values } of accountRecords) {
      const last = valuesOf(values['tier.history'] ?? []).at(-1)?.value as {
        readonly tier: string;
        readonly computed?: string;
      };
      expect(tierOf(values, 'tier'), code).toBe(last.computed ?? last.tier);
    }
    const ahead = accountRecords.map(({ code, values }) => `${code} ${tierOf(values, 'tierFuture')}`);
    expect(ahead).toEqual([
      'QL S',
      'ZF B',
      'KY S',
      'HZ C',
      'SY B',
      'LB S',
      'TD C',
      'MC A',
      'BY unrated',
      'NQ A',
      'XH unrated',
    ]);
  });
});
