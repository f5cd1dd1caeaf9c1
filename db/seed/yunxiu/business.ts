import { asked, collected, fact, inferred, table, verified, wan } from '../notation.ts';
import type { SeedValues } from '../types.ts';

const ours = verified('own_system', '我方项目与销售系统', '2026-01-05');

/** Business status of Yunxiu (domain §2.3). */
export const businessValues: SeedValues = {
  'bus.sales_record': table(
    collected('public_filing', '2023–2025 年定期报告（2025 年为业绩快报）', '2025-12-31', 'medium'),
    { year: 2023, product_line: '储能电芯', revenue: wan(482_000), volume: 96, share: 6.1 },
    { year: 2024, product_line: '储能电芯', revenue: wan(592_000), volume: 128, share: 7.4 },
    { year: 2025, product_line: '储能电芯', revenue: wan(696_000), volume: 165, share: 8.3 },
    { year: 2025, product_line: '储能系统', revenue: wan(324_000), volume: 21, share: 5.6 },
  ),
  'bus.mgr_quality': fact(
    4,
    inferred('总裁与制造副总裁均为工程出身，近三年扩产均按期投产', '2025-12-16', 'high'),
    '决策快，执行到位；财务偏保守。',
  ),
  'bus.rel_rivals': [
    {
      value: {
        rival: 'JY',
        categories: ['CTL', 'MES', 'SVC'],
        depth: 4,
        since: 2018,
        note: '自 2018 年起为控制主供；60 天账期；与供应链线关系深。',
      },
      evidence: verified(
        'customer_talk',
        '采购部年度供应商通气会',
        '2025-11-20',
        asked('LY', ['S09'], '2025-11-20', 'meeting'),
      ),
    },
    {
      value: { rival: 'NH', categories: ['VIS', 'CTL'], depth: 3, since: 2019, note: '视觉主供，备件慢。' },
      evidence: collected('customer_talk', '自动化总监沟通', '2025-11-06'),
    },
    {
      value: { rival: 'TL', categories: ['SVC', 'CTL'], depth: 2, since: 2021, note: '低价，两次质量事故。' },
      evidence: collected('customer_talk', '设备维护经理沟通', '2025-10-21'),
    },
  ],
  'bus.rel_us': fact(
    'cooperative',
    inferred('制造执行已成主供并有联合团队，但控制仍是二供，尚未互列长期规划', '2025-12-18', 'high'),
    '正从合作走向互赖：二期 8 线由双方联合调试。',
  ),
  'bus.attitude_us': fact(
    4,
    inferred('制造条线热情，采购条线冷淡，取其平均偏上', '2026-01-06'),
    '愿意拿新产线做联合试验。',
  ),
  'bus.milestones': table(
    ours,
    { date: '2020-03-09', event: '首单：一期 2 线数据采集', meaning: '进入合格供应商名录' },
    { date: '2022-08-30', event: '制造执行系统替换中标', meaning: '成为品类二供' },
    { date: '2024-06-18', event: '机器视觉首线验收', meaning: '打破一家独大' },
    { date: '2025-03-27', event: '制造执行份额过半', meaning: '成为主供' },
    { date: '2025-09-12', event: '8 线联合良率课题立项', meaning: '首个联合创新课题' },
  ),
};
