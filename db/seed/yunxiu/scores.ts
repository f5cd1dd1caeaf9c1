import type { Evidence } from '../../../shared/domain/evidence/evidence.ts';
import { asked, collected, fact, inferred, marks, table, verified } from '../notation.ts';
import type { SeedValues } from '../types.ts';

const panel = verified('own_system', '年度定级评审会', '2025-12-19');

/** What a yearly panel notes beside scores and tier. */
const decided = (year: number, date: string, approvers: readonly string[]) => ({
  year,
  date,
  trigger: 'annual',
  model: 1,
  proposer: 'LY',
  approvers: [...approvers],
  effective: date,
});

/**
 * Tier of 2025 and of the two years before (domain §11.5). What the dossier measures (A1–A5, B1–B4, C3) is not judged
 * here: it comes out of the facts.
 */
export const tierValues: SeedValues = {
  'tier.B5': fact(
    4,
    verified('customer_talk', '8 线联合课题', '2025-09-12', asked('ZQ', ['S04'], '2025-09-12')),
    '联合开发',
  ),
  'tier.C1': fact(4, panel, '契合聚焦与三年路线图'),
  'tier.C2': fact(3, panel, '公平交易'),
  'tier.history': [
    {
      value: {
        ...decided(2023, '2023-12-20', ['HR']),
        tier: 'B',
        ...marks(4, 3, 3, 2, 2, 4, 5, 3, 3, 2, 3, 2, 2),
      },
      evidence: verified('own_system', '2023 年定级评审会', '2023-12-20'),
    },
    {
      value: {
        ...decided(2024, '2024-12-18', ['HR']),
        tier: 'A',
        ...marks(4, 4, 4, 3, 2, 4, 5, 3, 4, 3, 4, 3, 2),
      },
      evidence: verified('own_system', '2024 年定级评审会', '2024-12-18'),
    },
    {
      value: {
        ...decided(2025, '2025-12-19', ['HR', 'CX']),
        tier: 'S',
        ...marks(5, 4, 4, 4, 3, 4, 5, 4, 4, 4, 4, 3, 3),
      },
      evidence: panel,
    },
  ],
};

const FUTURE_SCORES = marks(5, 4, 4, 4, 4, 3, 5, 2, 4, 4, 5, 3, 4);
const outlook = inferred('以 2028 年目标份额、客户路线图与黏性目标逐项投射', '2025-12-19');

/** The same criteria in three years: 80.00, but FP 73.78 keeps it in A (domain §11.5). */
export const tierFutureValues: SeedValues = Object.fromEntries(
  Object.entries(FUTURE_SCORES).map(([id, score]) => [
    `tierFuture.${id}`,
    { value: score, evidence: outlook },
  ]),
);

const heard = (contacts: readonly string[], at: string): Evidence =>
  verified('customer_talk', '年度满意度访谈', at, asked('LY', contacts, at));

/** Stickiness 53.40; V3 and F4 are only our own belief (domain §11.4). */
export const stickinessValues: SeedValues = {
  'stk.P1': fact(4, verified('own_system', '服务系统', '2025-12-31'), '达标 94.6%'),
  'stk.P2': fact(3, verified('own_system', '交付系统', '2025-12-31'), '准时 91.2%'),
  'stk.P3': fact(4, heard(['S04'], '2025-11-18'), '驻场团队多次被点名表扬'),
  'stk.P4': fact(4, collected('customer_talk', '五触点回访', '2025-11-18'), '平均 3.80'),
  'stk.P5': fact(
    4,
    verified('own_system', '满意度调查与客户供应商评价', '2025-11-18'),
    '问卷 78 分，客户供应商评价 84 分，评审取 80–<90',
  ),
  'stk.V1': fact(2, collected('customer_document', '客户技术白皮书', '2025-06-18'), '白皮书提到我方追溯方案'),
  'stk.V2': fact(3, heard(['S04'], '2026-01-06'), '年价值约 1.1 倍采购额，已与制造条线共享'),
  'stk.V3': fact(2, inferred('估计与竞品机型溢价持平，未见客户财务口径', '2025-12-12'), '持平'),
  'stk.V4': fact(3, collected('customer_document', '产线设备清单', '2025-10-30'), '三个产品线使用'),
  'stk.V5': fact(3, collected('customer_talk', '质量总监沟通', '2025-12-06'), '重新认证 8–10 个月'),
  'stk.F1': fact(3, heard(['S14'], '2025-11-21'), '每年一次联合规划会'),
  'stk.F2': fact(1, verified('own_system', '合同台账', '2025-12-31'), '仅年度框架'),
  'stk.F3': fact(3, heard(['S02'], '2025-12-16'), '半年一次高层对话'),
  'stk.F4': fact(3, inferred('高层交流氛围好，但尚无困难时期的检验', '2025-12-16'), '互相尊重'),
  'stk.F5': fact(2, collected('customer_talk', '采购经理沟通', '2025-11-20'), '三家可替代'),
  'stk.history': table(
    verified('own_system', '历年黏性评估', '2024-12-18'),
    { year: 2023, score: 31 },
    { year: 2024, score: 46 },
  ),
};

const team = collected('own_system', '客户团队评估会', '2025-12-18');

/** Organizational relationship 21/40 = 52.50 (domain §11.6). */
export const organizationalRelationshipValues: SeedValues = {
  'ori.O1': fact(3, verified('own_system', '高层互访记录', '2025-12-16'), '每年互访一次'),
  'ori.O2': fact(2, verified('own_system', '协议台账', '2025-12-31'), '2023 年签过一次合作备忘录'),
  'ori.O3': fact(3, team, '每年四季度联合规划会'),
  'ori.O4': fact(4, verified('own_system', '8 线课题月报', '2025-12-31'), '课题按月跟踪结果'),
  'ori.O5': fact(2, team, '正式联合治理会开过一次'),
  'ori.O6': fact(3, team, '制造与自动化对口，财务无对口'),
  'ori.O7': fact(2, team, '互访参观一次'),
  'ori.O8': fact(2, inferred('对方简报只提过一次“重要伙伴”', '2025-11-21'), '单向列名'),
};
