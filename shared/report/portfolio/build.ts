import type { AccountView } from '../../domain/account/view.ts';
import type { Scenario } from '../../domain/model/scenario.ts';
import { DEFAULT_MODELS, type ModelVersion } from '../../domain/model/scoring-model.ts';
import { futureRevenueShare } from '../../domain/tier/matrix.ts';
import { inMoneyUnit, moneyUnitLabel } from '../../format/money.ts';
import { withUnit } from '../../format/unit.ts';
import { labelText } from '../../i18n/label-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { column, formulaCell, textCell } from '../blocks.ts';
import type { Cell, ReportDocument, ReportPicture, ReportTable } from '../document.ts';
import { accountsSheet } from './accounts-sheet.ts';
import { concentrationSheet, readConcentration } from './concentration-sheet.ts';
import { type Kept, lineOf, type PortfolioContext } from './context.ts';
import type { SheetName, SheetPlan } from './fields.ts';
import { futureViewSheet, matrixSheet } from './matrix-sheets.ts';
import { portfolioPictures } from './pictures.ts';
import { readmeSheet } from './readme-sheet.ts';
import { RowCounter } from './row-counter.ts';
import { scenarioSheet } from './scenario-sheet.ts';
import { coverageSheet, dataQualitySheet, stickinessSheet } from './standing-sheets.ts';
import { tierDetailSheet, tierHistorySheet } from './tier-sheets.ts';
import { favSheet, walletSheet } from './value-sheets.ts';
import { actionsSheet, opportunitiesSheet, serviceSheet } from './work-sheets.ts';

export type PortfolioData = {
  /** One view for each account, in the order of the rows; each is asked for once and let go. */
  readonly views: Iterable<AccountView>;
  readonly count: number;
  /** Years with sales, rising; the last three get a column. */
  readonly years: readonly number[];
  readonly owner: string;
  /** YYYY-MM-DD, printed and used as the file's date. */
  readonly date: string;
  /** Model in force; left out: the built-in one. */
  readonly version?: ModelVersion;
  readonly scenarios?: readonly Scenario[];
};

type Words = { readonly t: Translator; readonly locale: Locale };

/** Sheets of the workbook in the order of domain §10.4. */
export const SHEETS: readonly SheetName[] = [
  'Accounts',
  'TierDetail',
  'TierHistory',
  'Matrix',
  'Concentration',
  'Scenario',
  'FutureView',
  'FAV',
  'Wallet',
  'Coverage',
  'Stickiness',
  'Service',
  'Opportunities',
  'Actions',
  'DataQuality',
  'Readme',
];

const YEARS = 3;

/** A workbook that is written account by account: what each brings, and what is said of all at the end. */
export type PortfolioPlan = {
  readonly report: Pick<ReportDocument, 'version' | 'title' | 'subtitle' | 'meta'>;
  /** Sheets that grow with every account. */
  readonly growing: readonly SheetPlan[];
  /** Hands the rows of an account to `write`, sheet by sheet; accounts come in the order of the rows. */
  readonly read: (view: AccountView, write: (sheet: SheetName, cells: Cell[]) => void) => void;
  /** Further tables and pictures, when every account was read. */
  readonly close: () => {
    readonly tables: readonly ReportTable[];
    readonly pictures: readonly ReportPicture[];
  };
};

/** Plans the portfolio workbook, all sheets of domain §10.4. */
export function planPortfolio(data: Omit<PortfolioData, 'views'> & Words): PortfolioPlan {
  const context = contextOf(data);
  const { t, locale, owner, date, count } = { ...data, ...context };
  const secrecy = t(($) => $.report.cover.internal);
  const counter = new RowCounter();
  const growing = growingSheets(context, counter);
  const kept: Kept[] = [];
  return {
    report: {
      version: 1,
      title: t(($) => $.portfolioReport.title),
      subtitle: t(($) => $.portfolioReport.subtitle, { count }),
      meta: { customer: '', owner, date, secrecy, locale, cover: [] },
    },
    growing,
    read: (view, write) => {
      const line = lineOf(view);
      // Rows are counted after all sheets were asked: formulas name those that are about to be written.
      const rows = growing.map(({ name, rowsOf }) => [name, rowsOf(line)] as const);
      for (const [name, cells] of rows) {
        counter.add(name, cells.length);
        for (const row of cells) write(name, row);
      }
      kept.push({ summary: line.summary, ratable: line.ratable });
    },
    close: () => {
      const concentration = readConcentration(kept, context);
      return {
        tables: [
          ...concentrationSheet(concentration, context),
          scenarioSheet(kept, context),
          futureShareTable(kept, context),
          readmeSheet(SHEETS, secrecy, context),
        ],
        pictures: portfolioPictures(kept, concentration, context),
      };
    },
  };
}

/** The portfolio workbook in one piece, for few accounts; the exporter writes it account by account. */
export function buildPortfolio({ views, ...data }: PortfolioData & Words): ReportDocument {
  const plan = planPortfolio(data);
  const growing = new Map<SheetName, ReportTable>(
    plan.growing.map(({ name, table }) => [name, { ...table, rows: [] }]),
  );
  for (const view of views) plan.read(view, (sheet, cells) => growing.get(sheet)?.rows.push(cells));
  const { tables, pictures } = plan.close();
  const all = [...growing.values(), ...tables];
  const inOrder = SHEETS.flatMap((name) => all.filter(({ sheet }) => sheet === name));
  return { ...plan.report, blocks: [...inOrder, ...pictures] };
}

function contextOf(data: Omit<PortfolioData, 'views'> & Words): PortfolioContext {
  const { t, locale, date, version = DEFAULT_MODELS.current, scenarios = [] } = data;
  return {
    t,
    locale,
    date,
    version,
    scenarios,
    years: data.years.slice(-YEARS),
    text: (label) => labelText(label, locale),
    withMoneyUnit: (label) => withUnit(label, moneyUnitLabel(locale), locale),
    amount: (wan) => (wan === null ? null : inMoneyUnit(wan, locale)),
  };
}

function growingSheets(context: PortfolioContext, counter: RowCounter): readonly SheetPlan[] {
  return [
    accountsSheet(context, counter),
    tierDetailSheet(context),
    tierHistorySheet(context),
    matrixSheet(context),
    futureViewSheet(context),
    favSheet(context, counter),
    walletSheet(context),
    coverageSheet(context),
    stickinessSheet(context),
    serviceSheet(context, counter),
    opportunitiesSheet(context),
    actionsSheet(context),
    dataQualitySheet(context),
  ];
}

/** The part of today's revenue that is S or A in the future, live (domain §5.4). */
function futureShareTable(accounts: readonly Kept[], { t }: PortfolioContext): ReportTable {
  const value = futureRevenueShare(
    accounts.map(({ summary }) => ({ revenue: summary.revenue ?? 0, futureTier: summary.futureTier })),
  );
  const [revenue, tier] = ['[FutureView.revenue:all]', '[FutureView.tierFuture:all]'];
  const formula = `(SUMIF(${tier},"S",${revenue})+SUMIF(${tier},"A",${revenue}))/SUM(${revenue})*100`;
  return {
    kind: 'table',
    sheet: 'FutureView',
    columns: [
      column(
        'measure',
        t(($) => $.portfolioReport.column.measure),
        'text',
        1,
      ),
      column(
        'value',
        t(($) => $.portfolioReport.column.value),
        'number',
        1,
        { decimals: 2 },
      ),
    ],
    rows: [[textCell(t(($) => $.portfolioReport.measure.futureShare)), formulaCell(value, formula)]],
  };
}
