import { asked, collected, fact, inferred, table, verified, wan } from '../notation.ts';
import type { SeedValue, SeedValues } from '../types.ts';

const TEN_YEARS = 3650;
/** Audited years do not go stale. */
const filing = (year: number) => ({
  ...verified('public_filing', `${year} 年年度报告`, `${year}-12-31`),
  validityDays: TEN_YEARS,
});
const flash = collected('public_filing', '2025 年业绩快报与三季报', '2025-12-31', 'medium');
const projection = inferred('客户三年营收目标 182.5 亿元折算年增 15%，利润率按小幅改善', '2025-12-12');

type Year = {
  year: number;
  isForecast?: boolean;
  revenue: number;
  margin: number;
  operating: number;
  net: number;
  cash?: number;
  capex?: number;
  rnd?: number;
  /** Total assets, liabilities, current assets, current liabilities. */
  balance?: readonly [number, number, number, number];
  /** Inventory, receivables, payables. */
  working?: readonly [number, number, number];
  employees?: number;
};

const money = (amount: number | undefined) => (amount === undefined ? null : wan(amount));

/** One year of the customer's own accounts; amounts in 万元. */
function yearRow(evidence: NonNullable<SeedValue['evidence']>, year: Year): SeedValue {
  const [assets, liabilities, currentAssets, currentLiabilities] = year.balance ?? [];
  const [inventory, receivables, payables] = year.working ?? [];
  const value = {
    year: year.year,
    is_forecast: year.isForecast ?? false,
    revenue: wan(year.revenue),
    gross_margin: year.margin,
    operating_profit: wan(year.operating),
    net_profit: wan(year.net),
    operating_cash_flow: money(year.cash),
    capex: money(year.capex),
    rnd: money(year.rnd),
    total_assets: money(assets),
    total_liabilities: money(liabilities),
    equity: assets === undefined || liabilities === undefined ? null : wan(assets - liabilities),
    current_assets: money(currentAssets),
    current_liabilities: money(currentLiabilities),
    inventory: money(inventory),
    receivables: money(receivables),
    payables: money(payables),
    employees: year.employees ?? null,
  };
  return { value, evidence };
}

/** Financial analysis of Yunxiu (domain §2.8, figures of §11.3). */
export const financeValues: SeedValues = {
  'fin.years': [
    yearRow(filing(2023), {
      year: 2023,
      revenue: 860_000,
      margin: 16.8,
      operating: 60_700,
      net: 51_600,
      cash: 72_000,
      capex: 118_000,
      rnd: 36_000,
      balance: [1_310_000, 786_000, 610_000, 498_000],
      working: [142_000, 188_000, 196_000],
      employees: 5_650,
    }),
    yearRow(filing(2024), {
      year: 2024,
      revenue: 1_030_000,
      margin: 17.2,
      operating: 77_500,
      net: 65_900,
      cash: 96_000,
      capex: 134_000,
      rnd: 44_000,
      balance: [1_580_000, 964_000, 742_000, 601_000],
      working: [165_000, 221_000, 238_000],
      employees: 6_210,
    }),
    yearRow(flash, {
      year: 2025,
      revenue: 1_200_000,
      margin: 17.6,
      operating: 98_800,
      net: 84_000,
      cash: 121_000,
      capex: 146_000,
      rnd: 52_000,
      balance: [1_860_000, 1_134_600, 873_000, 694_000],
      working: [183_000, 247_000, 271_000],
      employees: 6_530,
    }),
    yearRow(projection, {
      year: 2026,
      isForecast: true,
      revenue: 1_380_000,
      margin: 17.8,
      operating: 115_300,
      net: 98_000,
    }),
    yearRow(projection, {
      year: 2027,
      isForecast: true,
      revenue: 1_587_000,
      margin: 18,
      operating: 135_300,
      net: 115_000,
    }),
    yearRow(projection, {
      year: 2028,
      isForecast: true,
      revenue: 1_825_000,
      margin: 18.3,
      operating: 158_800,
      net: 135_000,
    }),
  ],
  'fin.segments': table(
    collected('public_filing', '2025 年半年报分部', '2025-06-30'),
    { year: 2025, segment: '储能电芯', revenue: wan(696_000), margin: 15.1 },
    { year: 2025, segment: '储能系统', revenue: wan(324_000), margin: 24.2 },
    { year: 2025, segment: '动力电芯', revenue: wan(180_000), margin: 15.4 },
  ),
  'fin.audit': fact('clean', verified('public_filing', '2024 年年度报告', '2024-12-31')),
  'fin.funding': fact(
    '账面现金约 21 亿元，未用授信 38 亿元；2026 年拟发 15 亿元可转债。',
    collected('public_filing', '三季报与董事会公告', '2025-10-29'),
  ),
  'fin.budget_cycle': fact(
    '9 月提报、10 月财务初审、11 月总裁办公会、12 月董事会批准；超过 3,000 万元的项目单列。',
    verified('customer_talk', '总裁助理说明', '2025-10-16', asked('LY', ['S13'], '2025-10-16')),
  ),
  'fin.auth_limits': [
    {
      value: { level: '总监', amount_to: wan(100), approver: 'S05' },
      evidence: collected('customer_talk', '自动化总监说明', '2025-11-06'),
    },
    {
      value: { level: '副总裁', amount_to: wan(1_000), approver: 'S08' },
      evidence: collected('customer_talk', '采购经理说明', '2025-11-20'),
    },
    {
      value: { level: '总裁', amount_to: wan(3_000), approver: 'S02' },
      evidence: collected('customer_talk', '总裁助理说明', '2025-10-16'),
    },
    {
      value: { level: '财务总监会签、董事长批准', amount_to: null, approver: 'S01' },
      evidence: inferred('总裁助理只说“再往上要董事长签”，未见书面权限表', '2025-10-16'),
    },
  ],
  'fin.risks': table(
    inferred('存货周转天数高于同业 8 天，且在建工程占资产 14%', '2025-11-10'),
    { risk: '扩产过快导致现金流紧张', signal: '经营现金流低于资本开支', likelihood: 3, impact: 4 },
    { risk: '海外汇率波动', signal: '外币收入占比 36%', likelihood: 3, impact: 2 },
  ),
  'fin.pay_ability': fact(
    4,
    inferred('负债率 61%、流动比率 1.26、评级稳定，且逾期天数三年从 47 天降到 22 天', '2026-01-05', 'high'),
    '付得起，但会按验收节奏拖到 60 天以上。',
  ),
};
