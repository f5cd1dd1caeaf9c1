import * as z from 'zod';
import { kraljicOf } from '../../domain/supplier/kraljic.ts';
import {
  accountTarget,
  accountYear,
  type CategoryPosition,
  categoryShares,
  currentShare,
  shareTrends,
  shareYears,
  targetPosition,
  US,
} from '../../domain/supplier/position.ts';
import {
  competitiveGap,
  DEFAULT_SUPPLIER_WEIGHTS,
  INTENTS,
  supplierScore,
  threatOf,
} from '../../domain/supplier/scoring.ts';
import { SHARE_TOLERANCE, shareFromRank } from '../../domain/supplier/shares.ts';
import { judgement, percentage, scoreModel, weight, yearKey } from './model.ts';

const byYear = <Value extends z.ZodType<number>>(value: Value) => z.record(yearKey, value);

const category = z
  .strictObject({
    name: z.string().min(1),
    impact: z.array(judgement).length(3).exactOptional(),
    risk: z.array(judgement).length(3).exactOptional(),
    cap: percentage.nullable().exactOptional(),
    spend: byYear(z.number().min(0)).default({}),
    /** By supplier and year, in %; ours under `us`. */
    shares: z.record(z.string().min(1), byYear(percentage)).default({}),
    target: byYear(percentage).default({}),
  })
  .refine(
    ({ shares }) => [...totalsByYear(shares).values()].every((total) => total <= 100 + SHARE_TOLERANCE),
    { error: 'shares of a year add up to more than 100.50', path: ['shares'] },
  );
type CategoryInput = z.output<typeof category>;

const input = z
  .strictObject({
    categories: z.array(category).default([]),
    /** Weight by criterion; default = domain §3.4. */
    criteria: z.record(z.string().min(1), weight).default(DEFAULT_SUPPLIER_WEIGHTS),
    /** Score 0–5 by supplier and criterion. */
    scores: z.record(z.string().min(1), z.record(z.string(), judgement)).default({}),
    threat: z
      .array(
        z.strictObject({
          supplier: z.string().min(1),
          relation: z.number().min(0).max(5),
          intent: z.enum(INTENTS.map(({ key }) => key)),
          trend: z.number(),
        }),
      )
      .default([]),
    /** Only the rank among so many suppliers is known. */
    ranks: z.array(z.strictObject({ rank: z.int().min(1), suppliers: z.int().min(1) })).default([]),
  })
  .refine(({ criteria, scores }) => areDeclared(Object.values(scores), criteria), {
    error: 'a score names a criterion that is not among the criteria',
    path: ['scores'],
  });
type SupplierInput = z.output<typeof input>;

function areDeclared(scores: readonly object[], criteria: object): boolean {
  return scores.every((own) => Object.keys(own).every((key) => Object.hasOwn(criteria, key)));
}

function totalsByYear(shares: { readonly [supplier: string]: { readonly [year: string]: number } }) {
  const totals = new Map<string, number>();
  for (const own of Object.values(shares)) {
    for (const [year, share] of Object.entries(own)) totals.set(year, (totals.get(year) ?? 0) + share);
  }
  return totals;
}

const yearMap = (values: { readonly [year: string]: number }): ReadonlyMap<number, number> =>
  new Map(Object.entries(values).map(([year, value]) => [Number(year), value]));

function positionOf(given: CategoryInput): CategoryPosition {
  return {
    name: given.name,
    cap: given.cap ?? null,
    spend: yearMap(given.spend),
    shares: new Map(Object.entries(given.shares).map(([supplier, own]) => [supplier, yearMap(own)])),
    targets: yearMap(given.target),
  };
}

function perYear<Figures>(years: Iterable<number>, figures: (year: number) => Figures | null) {
  const rising = [...new Set(years)].sort((a, b) => a - b);
  return new Map(
    rising.flatMap((year) => {
      const found = figures(year);
      return found === null ? [] : [[year, found] as const];
    }),
  );
}

function categoryFigures(given: CategoryInput) {
  const position = positionOf(given);
  return {
    name: given.name,
    ...kraljicOf(given.impact ?? [], given.risk ?? []),
    cap: given.cap ?? null,
    currentShare: currentShare(position),
    shareTrend: shareTrends(position),
    years: perYear(shareYears(position), (year) => {
      const { rows, total, remainder } = categoryShares(position, year);
      return {
        spend: position.spend.get(year) ?? null,
        total,
        remainder,
        shares: new Map(rows.map(({ supplier, share }) => [supplier, share])),
        amounts: new Map(rows.map(({ supplier, amount }) => [supplier, amount])),
      };
    }),
    targets: perYear(position.targets.keys(), (year) => targetPosition(position, year)),
  };
}

function accountFigures(positions: readonly CategoryPosition[]) {
  const years = positions.flatMap((position) => [...position.spend.keys(), ...shareYears(position)]);
  return perYear(years, (year) => {
    const { wallet, suppliers, hhi } = accountYear(positions, year);
    return {
      wallet,
      amounts: new Map(suppliers.map(({ supplier, amount }) => [supplier, amount])),
      shares: new Map(suppliers.map(({ supplier, share }) => [supplier, share])),
      hhi,
    };
  });
}

function threatFigures(threats: SupplierInput['threat'], scores: ReadonlyMap<string, number | null>) {
  const ourScore = scores.get(US) ?? null;
  return threats.map(({ supplier, relation, intent, trend }) => {
    const rivalScore = scores.get(supplier) ?? null;
    if (ourScore === null || rivalScore === null) return { supplier, threat: null, band: null };
    return { supplier, ...threatOf({ rivalScore, ourScore, relation, intent, trend }) };
  });
}

/** Supplier dossier: categories, shares, scores, threats and targets (domain §3). */
export const supplierModel = scoreModel(input, ({ categories, criteria, scores, threat, ranks }) => {
  const positions = categories.map(positionOf);
  const totals = new Map(
    Object.entries(scores).map(([supplier, own]) => [supplier, supplierScore(criteria, own)]),
  );
  const rivals = [...totals].filter(([supplier]) => supplier !== US).map(([, score]) => score);
  return {
    categories: categories.map(categoryFigures),
    account: accountFigures(positions),
    targets: perYear(
      positions.flatMap((position) => [...position.targets.keys()]),
      (year) => accountTarget(positions, year),
    ),
    scores: totals,
    competitiveGap: competitiveGap(totals.get(US) ?? null, rivals),
    threats: threatFigures(threat, totals),
    rankEstimates: ranks.map(({ rank, suppliers }) => shareFromRank(rank, suppliers)),
  };
});
