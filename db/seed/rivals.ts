import type { RowValue } from '../../shared/domain/dossier/types.ts';
import { collected, fact, inferred, table, verified, wan } from './notation.ts';
import type { SeedRecord, SeedValue, SeedValues } from './types.ts';

const buyer = collected('customer_talk', '客户采购部年度交流', '2025-11-06');
const ledger = collected('customer_document', '客户年度采购计划', '2025-10-24');
const own = verified('own_system', '销售系统', '2025-12-31');
const judged = inferred('由项目组对标与报价比较综合', '2025-12-08');

/** Spend of 2023–2025 in one category in 万元, and the suppliers’ shares of it in %. */
type Category = {
  readonly code: string;
  readonly name: string;
  readonly spend: readonly number[];
  readonly shares: { readonly [supplier: string]: readonly number[] };
};
type Rivalry = {
  readonly account: string;
  readonly categories: readonly Category[];
  readonly suppliers: { readonly [code: string]: SeedValues };
};

const us: SeedValues = { 'sup.name': fact('砚川智控', own), 'sup.is_us': fact(true, own) };
const rival = (name: string, values: SeedValues): SeedValues => ({
  'sup.name': fact(name, buyer),
  'sup.is_us': fact(false, buyer),
  ...values,
});
const marks = (category: string, ...scores: readonly number[]): SeedValue => {
  const keys = ['quality', 'price', 'technology', 'delivery', 'service', 'cooperation', 'security'];
  const row: RowValue = { category, ...Object.fromEntries(keys.map((key, at) => [key, scores[at] ?? null])) };
  return { value: row, evidence: judged };
};

/** Whom we meet at other accounts; the three rivals of Yunxiu appear there too, not always under the same spelling. */
const RIVALRIES: readonly Rivalry[] = [
  {
    account: 'QL',
    categories: [
      {
        code: 'DRV',
        name: '电驱产线控制',
        spend: [18_000, 20_000, 22_000],
        shares: { YC: [45, 46, 50], JY: [40, 39, 34], NH: [15, 15, 16] },
      },
      {
        code: 'VIS',
        name: '视觉检测',
        spend: [10_000, 11_200, 12_000],
        shares: { YC: [24, 25, 25], JY: [10, 12, 14], NH: [66, 63, 61] },
      },
    ],
    suppliers: {
      YC: {
        ...us,
        'sup.scores': [marks('DRV', 4, 3, 5, 4, 4, 4, 4), marks('VIS', 3, 3, 4, 3, 4, 4, 3)],
      },
      JY: rival('霁野自动化', {
        'sup.position': table(
          buyer,
          { category: 'DRV', position: 'second' },
          { category: 'VIS', position: 'third' },
        ),
        'sup.terms': table(buyer, { category: 'DRV', payment_days: 90, contract_end: '2026-12-31' }),
        'sup.scores': [marks('DRV', 3, 4, 3, 4, 3, 4, 4), marks('VIS', 3, 4, 3, 4, 3, 3, 4)],
        'sup.rel': fact(3, judged, '采购共享中心关系稳定。'),
        'sup.strategy_here': fact('hold', judged, '以账期守住二供。'),
        'sup.strengths': table(buyer, { text: '90 天账期', category: 'DRV', evidence: '框架合同' }),
        'sup.weaknesses': table(judged, {
          text: '电驱三期无成功案例',
          category: 'DRV',
          evidence: '技术评审',
        }),
        'sup.next_moves': table(judged, {
          move: '以整线打包报价换三期份额',
          likelihood: 3,
          when: '2026-09-30',
          counter: '拆分节拍与质量指标，逐项比选',
        }),
      }),
      NH: rival('诺哈特系统', {
        'sup.position': table(buyer, { category: 'VIS', position: 'lead' }),
        'sup.offer': table(buyer, { category: 'VIS', product: '表面检测 N7', end_of_life: '2027-03-31' }),
        'sup.terms': table(buyer, { category: 'VIS', payment_days: 30, contract_end: '2027-06-30' }),
        'sup.scores': [marks('VIS', 5, 2, 5, 3, 2, 3, 3)],
        'sup.rel': fact(4, judged, '与工艺研究院联合立项。'),
        'sup.strategy_here': fact('hold', judged),
        'sup.strengths': table(buyer, { text: '缺陷库最全', category: 'VIS', evidence: '比测报告' }),
      }),
    },
  },
  {
    account: 'ZF',
    categories: [
      {
        code: 'LIN',
        name: '总装线控制',
        spend: [17_200, 17_800, 19_000],
        shares: { YC: [50, 50, 50], JY: [22, 25, 30], OT: [28, 25, 20] },
      },
    ],
    suppliers: {
      YC: { ...us, 'sup.scores': [marks('LIN', 4, 3, 4, 4, 4, 4, 3)] },
      JY: rival('霁野', {
        'sup.known_as': fact('霁野自动化', judged),
        'sup.position': table(buyer, { category: 'LIN', position: 'second' }),
        'sup.terms': table(buyer, { category: 'LIN', payment_days: 90, contract_end: '2026-06-30' }),
        'sup.scores': [marks('LIN', 4, 4, 3, 4, 4, 4, 4)],
        'sup.rel': fact(4, judged, '总装事业部总经理曾任其客户顾问。'),
        'sup.strategy_here': fact('grow', judged, '两年内升为主供。'),
        'sup.strengths': table(judged, { text: '泰国工厂已有服务点', category: 'LIN', evidence: '现场走访' }),
        'sup.next_moves': table(judged, {
          move: '随客户出海，抢泰国工厂复制订单',
          likelihood: 4,
          when: '2026-05-31',
          counter: '提前锁定复制方案报价',
        }),
      }),
      OT: rival('晟衡控制', { 'sup.position': table(buyer, { category: 'LIN', position: 'third' }) }),
    },
  },
  {
    account: 'KY',
    categories: [
      {
        code: 'CTL',
        name: '车载控制与检测',
        spend: [10_000, 10_000, 12_000],
        shares: { YC: [53, 62, 60], NH: [47, 38, 40] },
      },
    ],
    suppliers: {
      YC: { ...us, 'sup.scores': [marks('CTL', 4, 3, 4, 4, 4, 5, 4)] },
      NH: rival('诺哈特系统 ', {
        'sup.position': table(buyer, { category: 'CTL', position: 'second' }),
        'sup.terms': table(buyer, { category: 'CTL', payment_days: 45, contract_end: '2026-04-30' }),
        'sup.scores': [marks('CTL', 4, 2, 5, 3, 3, 3, 3)],
        'sup.rel': fact(2, judged),
        'sup.strategy_here': fact('harvest', judged, '只维护存量，不再投入。'),
      }),
    },
  },
  {
    account: 'NQ',
    categories: [
      {
        code: 'WCS',
        name: '仓储控制与调度',
        spend: [3_225, 4_125, 4_750],
        shares: { YC: [40, 40, 40], OT: [60, 60, 60] },
      },
    ],
    suppliers: {
      YC: us,
      OT: rival('晟衡控制', {
        'sup.position': table(buyer, { category: 'WCS', position: 'lead' }),
        'sup.terms': table(buyer, { category: 'WCS', contract_end: '2027-12-31' }),
      }),
    },
  },
  {
    account: 'TD',
    categories: [
      {
        code: 'PKG',
        name: '包装视觉',
        spend: [10_000, 10_000, 10_000],
        shares: { YC: [37, 36, 30], TL: [38, 42, 52], OT: [25, 22, 18] },
      },
    ],
    suppliers: {
      YC: { ...us, 'sup.scores': [marks('PKG', 4, 2, 4, 3, 3, 3, 3)] },
      TL: rival('拓砾机电', {
        'sup.position': table(buyer, { category: 'PKG', position: 'lead' }),
        'sup.terms': table(buyer, { category: 'PKG', payment_days: 120, contract_end: '2027-01-31' }),
        'sup.scores': [marks('PKG', 3, 5, 2, 4, 4, 4, 3)],
        'sup.rel': fact(4, judged, '包装部经理力挺。'),
        'sup.strategy_here': fact('grow', judged, '以低价拿下全部包装线。'),
        'sup.strengths': table(buyer, { text: '报价低 18%', category: 'PKG', evidence: '流失访谈' }),
      }),
      OT: rival('晟衡控制', { 'sup.position': table(buyer, { category: 'PKG', position: 'third' }) }),
    },
  },
];

function shareRows({ code, shares }: Category): readonly RowValue[] {
  return Object.entries(shares).flatMap(([supplier, years]) =>
    years.map((share, index) => ({ year: 2023 + index, category: code, supplier, share })),
  );
}

/** Shares at the accounts beside Yunxiu, part of the account’s own values. */
export const RIVAL_SHARES: { readonly [account: string]: SeedValues } = Object.fromEntries(
  RIVALRIES.map(({ account, categories }) => [
    account,
    { 'shr.shares': table(ledger, ...categories.flatMap(shareRows)) },
  ]),
);

/** Categories and suppliers at the accounts beside Yunxiu. */
export const rivalryRecords: readonly SeedRecord[] = RIVALRIES.flatMap(
  ({ account, categories, suppliers }) => [
    ...categories.map(
      ({ code, name, spend }): SeedRecord => ({
        kind: 'category',
        code,
        account,
        values: {
          'cat.name': fact(name, ledger),
          'cat.spend': table(
            ledger,
            ...spend.map((amount, index) => ({
              year: 2023 + index,
              amount: wan(amount),
              is_forecast: false,
            })),
          ),
        },
      }),
    ),
    ...Object.entries(suppliers).map(
      ([code, values]): SeedRecord => ({ kind: 'supplier', code, account, values }),
    ),
  ],
);
