import { collected, inferred } from '../notation.ts';
import type { SeedValues } from '../types.ts';

/** Informal ties between people of Yunxiu (domain §11.6). */
export const relationValues: SeedValues = {
  'map.relations': [
    {
      value: {
        from: 'S12',
        to: 'S01',
        kind: 'influences',
        strength: 3,
        note: '董事长对技术路线的判断主要听取其意见。',
      },
      evidence: collected('customer_talk', '总裁助理介绍', '2025-10-16', 'medium'),
    },
    {
      value: { from: 'S12', to: 'S08', kind: 'patron', strength: 2, note: '供应链副总裁早年由其举荐。' },
      evidence: inferred('两人履历重合，且采购经理提及“老领导”', '2025-11-20'),
    },
    {
      value: { from: 'S04', to: 'S05', kind: 'alliance', strength: 2, note: '共同推动 8 线改造。' },
      evidence: collected('customer_talk', '项目例会观察', '2025-11-06'),
    },
    {
      value: { from: 'S04', to: 'S08', kind: 'conflict', strength: 2, note: '降本与良率优先级之争。' },
      evidence: collected('customer_talk', '半年治理会观察', '2025-06-17', 'medium'),
    },
    {
      value: { from: 'S06', to: 'S14', kind: 'dotted', strength: null, note: '数字化路线图向战略部汇报。' },
      evidence: collected('customer_talk', '三年战略座谈', '2025-11-21', 'medium'),
    },
  ],
};
