import { INDICATOR_LEVELS } from '../../domain/stickiness/indicators.ts';
import { activeCriteria } from '../../domain/tier/rules.ts';
import { formatLongDate } from '../../format/date.ts';
import { moneyUnitLabel } from '../../format/money.ts';
import { textCell } from '../blocks.ts';
import type { ReportTable } from '../document.ts';
import type { PortfolioContext } from './context.ts';
import { field, type SheetName, table } from './fields.ts';

type Row = readonly [item: string, meaning: string];

/** What each sheet means, the formulas, and the model in force with its numbers (domain §10.4). */
export function readmeSheet(
  names: readonly SheetName[],
  secrecy: string,
  context: PortfolioContext,
): ReportTable {
  const { t, locale, date } = context;
  const rows: readonly Row[] = [
    ...names.map((name): Row => [name, t(($) => $.portfolioReport.sheet[name])]),
    ...modelRows(context),
    [t(($) => $.portfolioReport.readme.formulasTitle), t(($) => $.portfolioReport.readme.formulas)],
    [t(($) => $.portfolioReport.readme.marksTitle), t(($) => $.portfolioReport.readme.marks)],
    [
      t(($) => $.portfolioReport.readme.unitTitle),
      t(($) => $.portfolioReport.readme.unit, { unit: moneyUnitLabel(locale) }),
    ],
    [
      t(($) => $.portfolioReport.readme.dateTitle),
      t(($) => $.portfolioReport.readme.date, { date: formatLongDate(date, locale) }),
    ],
    [t(($) => $.portfolioReport.readme.secrecyTitle), secrecy],
  ];
  const fields = [
    field<Row>(context, 'sheet', 'text', ([item]) => textCell(item)),
    field<Row>(context, 'meaning', 'text', ([, meaning]) => textCell(meaning), { width: 4 }),
  ];
  return { ...table('Readme', fields, rows), rowHeads: true };
}

function modelRows({ t, text, version, locale }: PortfolioContext): readonly Row[] {
  const { tier, stickiness, concentration, value } = version.model;
  const between = ([from, to]: readonly [number, number]) => `${from}–${to}`;
  const weights = activeCriteria(tier).map(({ id, weight, label }) => `${id} ${text(label)} ${weight}`);
  const levels = INDICATOR_LEVELS.map(({ key, label }) => `${key} = ${text(label)}`);
  const separator = locale === 'en' ? '; ' : '；';
  return [
    [
      t(($) => $.portfolioReport.readme.modelTitle),
      version.date === ''
        ? t(($) => $.portfolioReport.readme.modelBuiltin, { version: version.version })
        : t(($) => $.portfolioReport.readme.model, {
            version: version.version,
            date: formatLongDate(version.date, locale),
            by: version.adoptedBy,
            reason: version.reason,
          }),
    ],
    [t(($) => $.portfolioReport.readme.weightsTitle), weights.join(separator)],
    [
      t(($) => $.portfolioReport.readme.thresholdsTitle),
      t(($) => $.portfolioReport.readme.thresholds, {
        ...tier.thresholds,
        ...tier.gates,
        borderline: tier.borderline,
        cut: tier.matrix.cut,
      }),
    ],
    [
      t(($) => $.portfolioReport.readme.stickinessTitle),
      `${t(($) => $.portfolioReport.readme.stickiness, { ...stickiness.weights, ...stickiness.bands, reached: stickiness.reached })} ${levels.join(separator)}`,
    ],
    [
      t(($) => $.portfolioReport.readme.concentrationTitle),
      t(($) => $.portfolioReport.readme.concentration, {
        cr1: between(concentration.cr1),
        cr5: between(concentration.cr5),
        hhi: between(concentration.hhi),
      }),
    ],
    [
      t(($) => $.portfolioReport.readme.valueTitle),
      t(($) => $.portfolioReport.readme.value, { discount: value.discountRate, ...value.retention }),
    ],
  ];
}
