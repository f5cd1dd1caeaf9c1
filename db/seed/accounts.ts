import { ACCOUNT_DETAILS } from './account-details.ts';
import { decisionValues, earlierTiers } from './decisions.ts';
import { costOfSales, MONEY_DETAILS } from './money.ts';
import { collected, fact, marks, table, verified, wan } from './notation.ts';
import { RIVAL_SHARES } from './rivals.ts';
import { TIER_DECISIONS } from './tier-decisions.ts';
import type { SeedRecord } from './types.ts';
import { ACCOUNT_WARNINGS } from './warnings.ts';

const registry = verified('public_filing', '企业信用信息公示', '2025-08-20');
const books = verified('own_system', '财务系统', '2025-12-31');
const panel = verified('own_system', '年度定级评审会', '2025-12-19');
const website = collected('media', '公司官网', '2025-10-12');

/** What is known of every account: revenue of 2023–2025, tier and stickiness of 2025 (domain §11.7). */
type Basics = {
  readonly code: string;
  readonly short: string;
  readonly name: string;
  readonly english: string;
  readonly industry: string;
  readonly manager: string;
  readonly since: string;
  readonly headcount: number;
  readonly tier: 'S' | 'A' | 'B' | 'C';
  readonly stickiness: number;
  /** 2023, 2024, 2025 in 万元. */
  readonly revenue: readonly [number, number, number];
  /** Marks 0–5 of the 13 tier criteria of 2025 in their order, as the yearly panel gave them. */
  readonly marks: readonly number[];
};

const ACCOUNTS: readonly Basics[] = [
  {
    code: 'QL',
    short: '千澜汽车',
    name: '千澜汽车集团有限公司',
    english: 'Qianlan Automotive',
    industry: '汽车制造：整车与电驱',
    manager: 'WB',
    since: '2016-05-11',
    headcount: 41_200,
    tier: 'S',
    stickiness: 62,
    revenue: [10_500, 12_000, 14_000],
    marks: [5, 3, 4, 3, 4, 4, 5, 3, 5, 4, 5, 4, 3],
  },
  {
    code: 'ZF',
    short: '哲枫家电',
    name: '哲枫家电股份有限公司',
    english: 'Zhefeng Appliances',
    industry: '电气机械：家用电器',
    manager: 'WB',
    since: '2017-09-04',
    headcount: 28_600,
    tier: 'A',
    stickiness: 48,
    revenue: [8_600, 8_900, 9_500],
    marks: [5, 3, 3, 3, 2, 3, 4, 3, 4, 3, 4, 4, 2],
  },
  {
    code: 'KY',
    short: '坤屿轨交',
    name: '坤屿轨道交通装备有限公司',
    english: 'Kunyu Rail',
    industry: '铁路与轨道装备',
    manager: 'TJ',
    since: '2014-03-18',
    headcount: 12_900,
    tier: 'S',
    stickiness: 71,
    revenue: [5_300, 6_200, 7_200],
    marks: [5, 4, 4, 4, 4, 4, 4, 3, 5, 4, 5, 4, 4],
  },
  {
    code: 'HZ',
    short: '涵泽化工',
    name: '涵泽化工有限公司',
    english: 'Hanze Chemicals',
    industry: '化学原料与制品',
    manager: 'TJ',
    since: '2018-11-26',
    headcount: 5_400,
    tier: 'B',
    stickiness: 35,
    revenue: [4_600, 4_750, 4_690],
    marks: [4, 2, 3, 2, 2, 2, 3, 2, 3, 2, 3, 3, 2],
  },
  {
    code: 'SY',
    short: '朔垣重工',
    name: '朔垣重工集团有限公司',
    english: 'Shuoyuan Heavy Industry',
    industry: '专用设备：工程机械',
    manager: 'TJ',
    since: '2018-04-02',
    headcount: 9_700,
    tier: 'B',
    stickiness: 40,
    revenue: [3_700, 3_900, 4_000],
    marks: [4, 3, 3, 3, 3, 2, 3, 2, 2, 1, 2, 3, 2],
  },
  {
    code: 'LB',
    short: '凌帛纤维',
    name: '凌帛新材料股份有限公司',
    english: 'Lingbo Materials',
    industry: '化学纤维与新材料',
    manager: 'TJ',
    since: '2021-01-14',
    headcount: 4_300,
    tier: 'A',
    stickiness: 55,
    revenue: [2_500, 2_925, 3_500],
    marks: [4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 4, 4, 3],
  },
  {
    code: 'TD',
    short: '恬渡食品',
    name: '恬渡食品有限公司',
    english: 'Tiandu Foods',
    industry: '食品制造',
    manager: 'WB',
    since: '2015-08-21',
    headcount: 6_800,
    tier: 'C',
    stickiness: 30,
    revenue: [3_700, 3_600, 3_000],
    marks: [4, 1, 2, 1, 3, 1, 2, 1, 2, 1, 2, 2, 2],
  },
  {
    code: 'MC',
    short: '铭澈医械',
    name: '铭澈医疗器械股份有限公司',
    english: 'Mingche Medical',
    industry: '医疗仪器设备',
    manager: 'WB',
    since: '2020-06-30',
    headcount: 3_100,
    tier: 'B',
    stickiness: 45,
    revenue: [2_200, 2_500, 2_800],
    marks: [4, 3, 3, 3, 3, 3, 2, 3, 2, 2, 3, 3, 2],
  },
  {
    code: 'BY',
    short: '蓓曜日化',
    name: '蓓曜日化有限公司',
    english: 'Beiyao Consumer',
    industry: '日用化学品',
    manager: 'WB',
    since: '2019-10-15',
    headcount: 2_700,
    tier: 'C',
    stickiness: 25,
    revenue: [2_250, 2_350, 2_400],
    marks: [4, 2, 2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 1],
  },
  {
    code: 'NQ',
    short: '楠衢物流',
    name: '楠衢智慧物流有限公司',
    english: 'Nanqu Logistics',
    industry: '仓储与装卸',
    manager: 'TJ',
    since: '2022-02-28',
    headcount: 3_900,
    tier: 'B',
    stickiness: 50,
    revenue: [1_290, 1_650, 1_900],
    marks: [4, 3, 3, 3, 4, 4, 3, 3, 2, 2, 3, 3, 3],
  },
  {
    code: 'XH',
    short: '曦珩纸业',
    name: '曦珩纸业有限公司',
    english: 'Xiheng Paper',
    industry: '造纸与纸制品',
    manager: 'TJ',
    since: '2021-07-07',
    headcount: 1_800,
    tier: 'C',
    stickiness: 20,
    revenue: [1_000, 1_300, 1_400],
    marks: [3, 1, 2, 1, 2, 0, 1, 1, 1, 1, 1, 2, 1],
  },
];

function accountRecord(account: Basics): SeedRecord {
  return {
    kind: 'account',
    code: account.code,
    values: {
      'hdr.customer_state': fact('existing', books),
      'bas.name_zh': fact(account.name, registry),
      'bas.name_en': fact(account.english, website),
      'bas.short': fact(account.short, registry),
      'bas.industry': fact(account.industry, registry),
      'bas.headcount': fact(account.headcount, website),
      'bas.deal_since': fact(account.since, books),
      'bas.am': fact(account.manager, books),
      'trx.year_sales': table(
        books,
        ...account.revenue.map((revenue, index) => {
          const cogs = costOfSales(account.code, 2023 + index);
          return {
            year: 2023 + index,
            category: null,
            revenue: wan(revenue),
            cogs: cogs === null ? null : wan(cogs),
          };
        }),
      ),
      'tier.history': [
        ...earlierTiers(account.code),
        ...table(panel, { year: 2025, tier: account.tier, ...marks(...account.marks) }),
      ],
      ...decisionValues(account.code, account.marks),
      'stk.history': table(panel, { year: 2025, score: account.stickiness }),
      ...RIVAL_SHARES[account.code],
      ...ACCOUNT_DETAILS[account.code],
      ...TIER_DECISIONS[account.code],
      ...ACCOUNT_WARNINGS[account.code],
      ...MONEY_DETAILS[account.code],
    },
  };
}

/** The eleven accounts beside Yunxiu; with it their revenue of 2025 is 60,000 (domain §11.7). */
export const accountRecords: readonly SeedRecord[] = ACCOUNTS.map(accountRecord);
