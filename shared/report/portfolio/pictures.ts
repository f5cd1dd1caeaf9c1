import type { Concentration } from '../../domain/concentration/concentration.ts';
import { DISPOSITIONS } from '../../domain/tier/matrix.ts';
import { type MatrixPlace, matrixGroups } from '../../figure/chart/matrix-places.ts';
import { paretoChart } from '../../figure/chart/pareto.ts';
import { valueMatrixOption } from '../../figure/chart/value-matrix.ts';
import type { ReportPicture } from '../document.ts';
import { pictureBlock } from '../picture.ts';
import type { Kept, PortfolioContext } from './context.ts';

/** Bars of a printed Pareto chart; more would be too thin to read. */
const BARS = 40;

/** Charts of the workbook, drawn as on the screen: value matrix and Pareto. */
export function portfolioPictures(
  accounts: readonly Kept[],
  concentration: Concentration,
  context: PortfolioContext,
): readonly ReportPicture[] {
  const places = accounts.flatMap(placeOf);
  return [
    ...(places.length === 0 ? [] : [matrixPicture(places, context)]),
    ...(concentration.accounts.length === 0 ? [] : [paretoPicture(concentration, context)]),
  ];
}

function placeOf({ summary }: Kept): readonly MatrixPlace[] {
  const { accountId, name, tier, cv, fp, wallet, revenue, gap, futureCv, futureFp } = summary;
  if (cv === null || fp === null) return [];
  const future = futureCv === null || futureFp === null ? null : { cv: futureCv, fp: futureFp };
  return [{ accountId, name, tier, cv, fp, volume: wallet ?? revenue ?? 0, gap, future }];
}

function matrixPicture(
  places: readonly MatrixPlace[],
  { t, text, version }: PortfolioContext,
): ReportPicture {
  const option = valueMatrixOption(matrixGroups(places), version.model.tier.matrix.cut, true, {
    x: t(($) => $.valueMatrix.x),
    y: t(($) => $.valueMatrix.y),
    quadrant: (key) => {
      const found = DISPOSITIONS.find((one) => one.key === key);
      return found === undefined ? '' : text(found.label);
    },
    gap: (key) => t(($) => $.valueMatrix.gap[key]),
    tip: () => '',
  });
  const alt = t(($) => $.portfolioReport.matrixTitle);
  return pictureBlock(option, { alt, width: 900, height: 620, sheet: 'Matrix' });
}

function paretoPicture(concentration: Concentration, context: PortfolioContext): ReportPicture {
  const { t, amount, withMoneyUnit } = context;
  const shown = { ...concentration, accounts: concentration.accounts.slice(0, BARS) };
  const option = paretoChart(shown, {
    rank: t(($) => $.portfolioReport.column.rank),
    account: t(($) => $.portfolioReport.column.account),
    revenue: withMoneyUnit(t(($) => $.portfolioReport.column.revenue)),
    inUnit: (wan) => amount(wan) ?? wan,
    share: t(($) => $.portfolioReport.column.part),
    cumulative: t(($) => $.portfolioReport.column.cumulative),
    k80: t(($) => $.concentration.k80Line, { count: concentration.k80 ?? 0 }),
  });
  const alt = t(($) => $.portfolioReport.paretoTitle);
  return pictureBlock(option, { alt, width: 900, height: 420, sheet: 'Concentration' });
}
