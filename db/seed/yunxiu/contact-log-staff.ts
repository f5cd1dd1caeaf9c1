import type { SeedValue } from '../types.ts';
import { contact } from './contact.ts';

/** Contacts with buyers, plant and staff, by person. */
export const STAFF_LOGS: { readonly [person: string]: readonly SeedValue[] } = {
  S09: [
    contact('2025-09-24', ['LY'], 'visit', '条款包沟通', {
      outcome: '接受标准条款包。',
      behaviour: '主动发来年度采购计划草稿中可公开的部分。',
    }),
    contact('2025-11-20', ['LY'], 'visit', '品类政策核对', {
      outcome: '核对四个品类的政策、上限与权重。',
      behaviour: '坦率评价我方报价结构。',
    }),
    contact('2026-01-04', ['LY'], 'phone', '2026 年招标日历', {
      outcome: '给出三个节点。',
      behaviour: '节后第一天主动来电。',
      next: '更新招标日历',
    }),
  ],
  S10: [
    contact('2025-08-26', ['DK', 'ZQ'], 'visit', '二期产线走访', {
      outcome: '指出换型瓶颈。',
      behaviour: '主动开放停线记录。',
    }),
    contact('2025-10-30', ['DK'], 'visit', '产能与装机巡访', {
      outcome: '核对产能与各线装机。',
      behaviour: '在工厂例会上要求班组优先用我方方案。',
    }),
    contact('2025-12-12', ['ZQ'], 'visit', '换型效果复盘', {
      outcome: '换型 52 分钟。',
      behaviour: '把数据转发给制造副总裁为我方说话。',
    }),
    contact('2026-01-10', ['DK'], 'visit', '8 线停线改造准备', {
      outcome: '确认三月十日停线。',
      behaviour: '提前告知备件缺口，避免停线。',
      next: '二月前补齐备件',
    }),
  ],
  S11: [
    contact('2025-11-02', ['DK'], 'im', '备件延迟投诉', { outcome: '31 小时到场，停线 5 小时。' }),
    contact('2025-12-21', ['DK'], 'visit', '停机检修跟班', {
      outcome: '安全库存上线。',
      behaviour: '主动要求增加培训场次，坦率说明夜班问题。',
      next: '一月培训',
    }),
  ],
  S13: [
    contact('2025-10-16', ['LY'], 'visit', '预算周期与审批说明', {
      outcome: '讲清预算节奏与签批层级。',
      behaviour: '主动提醒董事会日期。',
    }),
    contact('2025-12-28', ['LY'], 'phone', '组织架构核对', {
      outcome: '逐一核对职位，提到董事会换届。',
      behaviour: '主动来电告知总裁行程空档。',
    }),
  ],
  S14: [
    contact('2025-11-21', ['LY'], 'meeting', '三年战略与供应商座谈', {
      outcome: '拿到战略简报（供应商版），确认三年目标。',
      next: '三年路线图日',
    }),
  ],
};
