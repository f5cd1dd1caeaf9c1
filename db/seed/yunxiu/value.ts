import { fact, inferred, table, verified, wan } from '../notation.ts';
import type { SeedValues } from '../types.ts';

/** Value judgement on Yunxiu (domain §2.11, §5.4–5.6). */
export const valueValues: SeedValues = {
  'val.stranded_fte': fact(20, verified('own_system', '资源测算', '2025-12-19')),
  'val.specific_assets': fact(wan(300), verified('own_system', '资产台账', '2025-12-31')),
  'val.disposition': fact(
    'core',
    verified('own_system', '客户组合评审会', '2025-12-19'),
    '增长型投入，优先补齐第二、三层黏性。',
  ),
  'val.disposition_owner': fact('HR', verified('own_system', '客户组合评审会', '2025-12-19')),
  'val.disposition_review': fact('2026-06-30', verified('own_system', '客户组合评审会', '2025-12-19')),
  'val.outlook': table(
    inferred('按各品类目标份额与三年采购额加权；利润率随规模每年提高 0.5 个百分点', '2025-12-19'),
    { year: 2026, target_share: 31, margin: 18 },
    { year: 2027, target_share: 35, margin: 18.5 },
    { year: 2028, target_share: 40, margin: 19 },
  ),
  'val.noneconomic': table(
    inferred('8 线联合课题与展会同台的实际效果', '2025-12-19', 'high'),
    { type: 'product', text: '大电芯检测需求牵引视觉新平台', score: 5 },
    { type: 'brand', text: '行业第四名的标杆产线', score: 4 },
    { type: 'capability', text: '培养储能工艺团队', score: 4 },
  ),
  'val.risks': table(
    inferred('由关系地图与控制招标日历推断', '2025-12-19'),
    {
      risk: '控制框架再次被霁野锁定三年',
      likelihood: 3,
      impact: 4,
      owner: 'LY',
      mitigation: '招标前完成替换验证与财务复盘',
    },
    {
      risk: '技术顾问公开反对新视觉方案',
      likelihood: 3,
      impact: 3,
      owner: 'PS',
      mitigation: '以中立技术研讨会争取中立',
    },
    { risk: '扩产推迟一年', likelihood: 2, impact: 3, owner: 'HR', mitigation: '驻场团队可转运维' },
  ),
  'val.scenarios': table(
    inferred('扩产、价格战与框架招标三个变量的组合', '2025-12-19'),
    { name: 'grow', probability: 30, wallet: wan(32_000), our_sales: wan(13_400) },
    { name: 'base', probability: 50, wallet: wan(28_000), our_sales: wan(11_200) },
    { name: 'shrink', probability: 17, wallet: wan(20_000), our_sales: wan(5_400) },
    { name: 'exit', probability: 3, wallet: wan(12_000), our_sales: wan(0) },
  ),
};
