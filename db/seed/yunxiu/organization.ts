import { asked, collected, fact, inferred, table, verified } from '../notation.ts';
import type { SeedValues } from '../types.ts';

const assistant = verified('customer_talk', '总裁助理核对', '2025-12-28', asked('LY', ['S13'], '2025-12-28', 'phone'));
const chain = verified('customer_talk', '采购经理与 MES 负责人分别核对', '2025-11-20', asked('LY', ['S09'], '2025-11-20'), asked('ZQ', ['S06'], '2025-11-24'));
const guessed = inferred('照搬制造执行的流程，再按视觉首线的实际经过修正', '2025-11-25');

/** Organization and decisions of Yunxiu (domain §2.9). */
export const organizationValues: SeedValues = {
  'org.chart': fact('2025-12-28', assistant),
  'org.chains': [
    ...table(
      chain,
      { topic: '控制与边缘', step: 1, activity: 'need', person: 'S10', body: '工厂', criteria: '停线损失', days: 15, our_influence: 4 },
      { topic: '控制与边缘', step: 2, activity: 'spec', person: 'S05', body: '自动化部', criteria: '开放接口、交期', days: 30, our_influence: 3 },
      { topic: '控制与边缘', step: 3, activity: 'evaluate', person: 'S07', body: '质量部', criteria: '可靠性数据', days: 20, our_influence: 1 },
      { topic: '控制与边缘', step: 4, activity: 'recommend', person: 'S04', body: '制造条线', criteria: '良率与效率', days: 10, our_influence: 4 },
      { topic: '控制与边缘', step: 5, activity: 'decide', person: 'S08', body: '供应链条线', criteria: '总成本与降本', days: 30, our_influence: 2 },
      { topic: '控制与边缘', step: 6, activity: 'approve', person: 'S03', body: '财务会签', criteria: '回报期不超过 4 年', days: 15, our_influence: 0 },
      { topic: '控制与边缘', step: 7, activity: 'contract', person: 'S09', body: '采购部', criteria: '条款', days: 20, our_influence: 3 },
    ),
    ...table(
      guessed,
      { topic: '机器视觉', step: 1, activity: 'spec', person: 'S05', body: '自动化部', criteria: '检出率', days: 30, our_influence: 4 },
      { topic: '机器视觉', step: 2, activity: 'evaluate', person: 'S12', body: '技术委员会', criteria: '技术路线', days: 30, our_influence: 0 },
      { topic: '机器视觉', step: 3, activity: 'decide', person: 'S02', body: '总裁办公会', criteria: '综合', days: 20, our_influence: 2 },
      { topic: '机器视觉', step: 4, activity: 'approve', person: 'S01', body: '董事长', criteria: '战略意义', days: 10, our_influence: 1 },
    ),
  ],
  'org.committees': table(
    collected('customer_talk', '总裁助理介绍', '2025-12-28', 'medium'),
    { name: '技术委员会', members: ['S12', 'S05', 'S06'], power: '否决技术路线', cycle: '每月' },
    { name: '招标委员会', members: ['S08', 'S03', 'S04', 'S09'], power: '定标', cycle: '按项目' },
  ),
  'org.culture_decision': fact('collective', assistant),
};
