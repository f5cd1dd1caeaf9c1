import type { SeedValue } from '../types.ts';
import { contact } from './contact.ts';
import { STAFF_LOGS } from './contact-log-staff.ts';

/** Contacts with the top and the middle of Yunxiu; with the rest of the people, by person (domain §11.6). */
export const CONTACT_LOGS: { readonly [person: string]: readonly SeedValue[] } = {
  S01: [
    contact('2025-06-12', ['HR'], 'event', '储能产业大会同台', { outcome: '礼节性交流，同意看样板线资料。' }),
    contact('2025-11-01', ['HR'], 'event', '产业晚宴', {
      outcome: '十分钟交谈，关心欧洲建厂的自动化配置。',
      behaviour: '两周内答应了见面请求。',
      next: '寄送出海工厂案例',
    }),
  ],
  S02: [
    contact('2025-03-14', ['HR', 'LY'], 'meeting', '制造执行主供汇报', {
      outcome: '肯定换型效果，要求给出 2025 年目标。',
      behaviour: '会后直接批示制造部配合。',
      inTender: true,
    }),
    contact('2025-10-14', ['HR'], 'meeting', '半年高层对话', {
      outcome: '提出想看样板线。',
      behaviour: '主动分享 2026 年营收与良率目标。',
      next: '安排参观',
    }),
    contact('2025-12-16', ['HR', 'LY'], 'visit', '参观样板线与年度讲话', {
      outcome: '确认 8 线改造预算已批。',
      behaviour: '坦率指出我方备件短板，并主动约定下一次见面。',
      next: '三年路线图日',
    }),
  ],
  S03: [
    contact('2025-05-20', ['HR'], 'event', '业绩说明会', { outcome: '交换名片，简短问候。' }),
    contact('2025-09-17', ['HR'], 'meeting', '总裁办公会列席', {
      outcome: '只询问付款节奏，未展开。',
      next: '由我方财务总监约价值复盘',
    }),
  ],
  S04: [
    contact('2025-03-05', ['LY'], 'visit', '二期制造执行方案', {
      outcome: '同意以换型时间为首要指标。',
      behaviour: '提前告知竞争者报价策略方向。',
      inTender: true,
    }),
    contact('2025-06-17', ['LY', 'HR'], 'meeting', '半年治理会', {
      outcome: '同意设联合课题。',
      behaviour: '在会上为我方延期原因作解释。',
    }),
    contact('2025-09-12', ['LY', 'ZQ'], 'visit', '8 线联合良率课题立项', {
      outcome: '双方签署课题书。',
      behaviour: '在内部评审会上主张采用我方方案。',
    }),
    contact('2025-11-18', ['LY'], 'visit', '年度满意度访谈', {
      outcome: '响应与人员打高分，备件打低分。',
      behaviour: '把我方引荐给战略总监。',
      next: '约战略总监',
    }),
    contact('2025-12-09', ['LY', 'PS'], 'visit', '大电芯检测路线', { outcome: '认可对齐检测的技术路线。' }),
    contact('2026-01-06', ['LY'], 'visit', '2026 年重点与良率目标', {
      outcome: '确认三项挑战与不作为的代价。',
      behaviour: '提前提醒控制框架将在七月发标。',
      next: '准备控制替换验证',
    }),
  ],
  S05: [
    contact('2025-05-13', ['ZQ'], 'visit', '视觉工位试用', {
      outcome: '检出率达标，误判偏高。',
      inTender: true,
    }),
    contact('2025-08-26', ['ZQ', 'LY'], 'visit', '二期产线走访', {
      outcome: '要求开放接口样例。',
      behaviour: '坦率评价我方与诺哈特的差距。',
    }),
    contact('2025-11-06', ['ZQ', 'LY'], 'meeting', '需求研讨会', {
      outcome: '列出三项优先需求。',
      behaviour: '主动分享设备接入计划。',
    }),
    contact('2026-01-01', ['ZQ'], 'phone', '8 线视觉复检规格', {
      outcome: '规格书采用我方对齐指标。',
      behaviour: '主动来电讨论规格。',
      next: '提交规格偏差表',
    }),
  ],
  S06: [
    contact('2025-07-08', ['ZQ'], 'visit', '追溯数据模型', {
      outcome: '确定字段范围。',
      behaviour: '在数字化例会上推荐我方数据模型。',
    }),
    contact('2025-11-06', ['ZQ', 'DK'], 'meeting', '需求研讨会', { outcome: '追溯列为最高优先级。' }),
    contact('2025-11-24', ['ZQ'], 'visit', '决策链核对', {
      outcome: '确认制造执行的评审步骤。',
      behaviour: '提前告知预算申报时间。',
    }),
    contact('2026-01-09', ['ZQ'], 'visit', '电池护照平台设想', {
      outcome: '预算口径 3,200 万元，待财务确认。',
      behaviour: '邀请我方先做接口样例，并引荐法规团队。',
      next: '两周内交样例',
    }),
  ],
  S07: [
    contact('2025-10-08', ['ZQ'], 'phone', '视觉误判投诉', { outcome: '要求 24 小时内到场。' }),
    contact('2025-10-21', ['ZQ', 'LY'], 'meeting', '投诉整改汇报', {
      outcome: '接受整改，要求三个月数据。',
      next: '按周发误判数据',
    }),
    contact('2025-12-06', ['LY'], 'visit', '误判数据回访', {
      outcome: '误判率 1.0%，仍高于约定。',
      behaviour: '回答了全部工作问题，但未表态。',
      next: '一月底前降到 0.8%',
    }),
  ],
  S08: [
    contact('2025-04-15', ['LY'], 'visit', '票据改期与合同签订', {
      outcome: '同意改期两周。',
      inTender: true,
    }),
    contact('2025-08-07', ['LY', 'HR'], 'meeting', '供应链拜访', { outcome: '强调年降 4%。' }),
    contact('2025-11-20', ['LY'], 'event', '年度供应商通气会', { outcome: '公布品类支出与份额。' }),
    contact('2025-12-26', ['LY'], 'visit', '控制框架安排', {
      outcome: '确认七月发标、九月底到期。',
      behaviour: '一周内安排了会面，承认霁野交期变长。',
      next: '三月前提交总成本对比',
    }),
  ],
  ...STAFF_LOGS,
};
