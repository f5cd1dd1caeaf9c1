import { readEconomics } from '../../../shared/domain/account/economics-reading.ts';
import { readStickiness } from '../../../shared/domain/account/stickiness-reading.ts';
import { readSupplierDossier } from '../../../shared/domain/account/supplier-reading.ts';
import { readTier } from '../../../shared/domain/account/tier-reading.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import { US } from '../../../shared/domain/supplier/position.ts';

export const FIGURES = [
  'wallet',
  'revenue',
  'share',
  'contribution',
  'margin',
  'fte',
  'salesPerHead',
  'hhi',
  'tierScore',
  'stickiness',
] as const;
export type FigureName = (typeof FIGURES)[number];

export type FigureYear = {
  readonly year: number;
  readonly isForecast: boolean;
  readonly figures: { readonly [name in FigureName]: number | null };
};

/** Full years back, and years ahead, that stand side by side. */
const PAST = 3;
const AHEAD = 3;

/** The account year by year: past years with every figure, forecast years with the wallet and our targets. */
export function keyFigures(view: AccountView): readonly FigureYear[] {
  const economics = readEconomics(view);
  const supply = readSupplierDossier(view);
  const tier = readTier(view);
  const stickiness = readStickiness(view);
  const past = [...new Set([...economics.map(({ year }) => year), ...supply.years])]
    .sort((a, b) => a - b)
    .slice(-PAST);
  const latest = past.at(-1);
  const ahead = supply.forecastYears.filter((year) => year > (latest ?? 0)).slice(0, AHEAD);

  return [...past, ...ahead].map((year) => {
    const sales = economics.find((candidate) => candidate.year === year);
    const shares = supply.byYear.get(year);
    const target = supply.targets.get(year)?.total;
    const isForecast = ahead.includes(year);
    const recorded = {
      tierScore: tier.history.find((candidate) => candidate.year === year)?.result.tierScore ?? null,
      stickiness: stickiness.history.find((candidate) => candidate.year === year)?.score ?? null,
    };
    const isNow = year === latest;
    return {
      year,
      isForecast,
      figures: {
        wallet: shares?.wallet ?? null,
        revenue: isForecast ? (target?.revenue ?? null) : (sales?.revenue ?? null),
        share: isForecast
          ? (target?.share ?? null)
          : (shares?.suppliers.find(({ supplier }) => supplier === US)?.share ?? null),
        contribution: sales?.contribution ?? null,
        margin: sales?.contributionMargin ?? null,
        fte: sales?.fte ?? null,
        salesPerHead: sales?.salesPerHead ?? null,
        hhi: isForecast ? null : (shares?.hhi ?? null),
        tierScore: isNow ? (tier.now.tierScore ?? recorded.tierScore) : recorded.tierScore,
        stickiness: isNow ? (stickiness.result.stickiness ?? recorded.stickiness) : recorded.stickiness,
      },
    };
  });
}
