import { percent, sum } from '../../../shared/domain/scale.ts';
import { DISPOSITIONS, QUADRANTS, type Quadrant, quadrantOf } from '../../../shared/domain/tier/matrix.ts';
import type { MatrixPlace } from '../../../shared/figure/chart/matrix-places.ts';
import type { ChartTable } from '../../../shared/figure/chart/option.ts';
import type { MatrixTexts } from '../../../shared/figure/chart/value-matrix.ts';
import { formatAmount } from '../../../shared/format/money.ts';
import { formatDifference, formatNumber, formatScore } from '../../../shared/format/number.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';
import type { AppStore } from '../../stores/app-store.ts';
import type { PortfolioStore } from '../../stores/portfolio-store.ts';

/** Name of a quadrant. */
export function quadrantName(key: Quadrant, app: AppStore): string {
  const found = DISPOSITIONS.find((disposition) => disposition.key === key);
  return found === undefined ? '' : app.label(found.label);
}

/** What the matrix says: names with counts and revenue shares, and the figures of a bubble on hover. */
export function matrixTexts(
  shown: readonly AccountSummary[],
  cut: number,
  app: AppStore,
  portfolio: PortfolioStore,
): MatrixTexts {
  const { t, locale } = app;
  const total = sum(shown.map(({ revenue }) => revenue ?? 0));
  const parts = new Map(
    QUADRANTS.map((key) => {
      const of = shown.filter(({ cv, fp }) => quadrantOf(cv, fp, cut) === key);
      const share = percent(sum(of.map(({ revenue }) => revenue ?? 0)), total);
      return [key, { count: of.length, share }] as const;
    }),
  );
  return {
    x: t(($) => $.valueMatrix.x),
    y: t(($) => $.valueMatrix.y),
    quadrant: (key) => {
      const name = quadrantName(key, app);
      const { count = 0, share = null } = parts.get(key) ?? {};
      return share === null
        ? t(($) => $.valueMatrix.quadrant, { name, count })
        : t(($) => $.valueMatrix.quadrantShare, { name, count, share: formatNumber(share, 1) });
    },
    gap: (key) => t(($) => $.valueMatrix.gap[key]),
    tip: (place) => {
      const summary = portfolio.byId(place.accountId);
      const amount = (wan: number | null | undefined) =>
        wan === null || wan === undefined ? t(($) => $.valueMatrix.unknown) : formatAmount(wan, locale);
      const { cv, fp, gap, tier, future, name } = place;
      const lines = [
        [t(($) => $.valueMatrix.tip.tier), tier ?? t(($) => $.common.unrated)],
        [t(($) => $.valueMatrix.x), formatScore(cv)],
        [t(($) => $.valueMatrix.y), formatScore(fp)],
        [t(($) => $.valueMatrix.tip.wallet), amount(summary?.wallet)],
        [t(($) => $.valueMatrix.tip.revenue), amount(summary?.revenue)],
        [
          t(($) => $.valueMatrix.tip.gap),
          gap === null ? t(($) => $.valueMatrix.unknown) : formatDifference(gap),
        ],
        [
          t(($) => $.valueMatrix.tip.future),
          future === null
            ? t(($) => $.valueMatrix.unknown)
            : `${formatScore(future.cv)} / ${formatScore(future.fp)}`,
        ],
      ];
      return [name, ...lines.map(([label, value]) => `${label}  ${value}`)].join('\n');
    },
  };
}

/** The numbers behind the matrix, the largest first. */
export function matrixTable(places: readonly MatrixPlace[], cut: number, app: AppStore): ChartTable {
  const { t } = app;
  const columns = ['name', 'tier', 'quadrant', 'cv', 'fp', 'wallet', 'gap', 'futureCv', 'futureFp'] as const;
  return {
    columns: columns.map((key) => t(($) => $.valueMatrix.column[key])),
    rows: [...places]
      .sort((a, b) => b.volume - a.volume)
      .map(({ name, tier, cv, fp, volume, gap, future }) => {
        const quadrant = quadrantOf(cv, fp, cut);
        return [
          name,
          tier,
          quadrant === null ? null : quadrantName(quadrant, app),
          cv,
          fp,
          volume,
          gap,
          future?.cv ?? null,
          future?.fp ?? null,
        ];
      }),
  };
}
