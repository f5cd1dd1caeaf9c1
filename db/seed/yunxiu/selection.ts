import { asked, collected, inferred, table, verified } from '../notation.ts';
import type { SeedValues } from '../types.ts';

const told = verified('customer_talk', '供应链副总裁面谈', '2025-12-26', asked('LY', ['S08'], '2025-12-26'));
const briefed = collected('customer_talk', '采购部年度供应商通气会', '2025-11-20');
const guessed = inferred('由上一轮评标过程反推', '2025-11-25');

/** A stage: name, gatekeeper, who decides, what passes the gate, typical days. */
type StageLine = readonly [string, string | null, readonly string[], string, number];

const stages = (evidence: typeof told, lines: readonly StageLine[]): SeedValues => ({
  'cat.stages': table(
    evidence,
    ...lines.map(([name, gatekeeper, deciders, gate, days], index) => ({
      step: index + 1,
      name,
      gatekeeper,
      deciders,
      gate,
      days,
    })),
  ),
});

/** How Yunxiu chooses a supplier of each category (domain §3.1). */
export const SELECTION: { readonly [category: string]: SeedValues } = {
  MES: {
    'cat.award_rule': {
      value: 'weighted',
      evidence: briefed,
      note: '技术 60、商务 40；双源，主供不超过 60%。',
    },
    ...stages(briefed, [
      ['需求与预算', 'S06', ['S06'], '年度数字化预算内', 30],
      ['样板线验证', 'S05', ['S05', 'S06'], '换型时间与接口达标', 60],
      ['评标定标', 'S09', ['S05', 'S06', 'S09'], '综合分前两名', 21],
    ]),
    'cat.calendar': table(
      briefed,
      { event: '预算评审', date: '2026-10-15', owner: 'S06', note: null },
      { event: '下一轮招标', date: '2027-01-15', owner: 'S09', note: null },
    ),
  },
  CTL: {
    'cat.award_rule': {
      value: 'quota',
      evidence: told,
      note: '三年框架；综合分第一名 45%，第二名 30%，其余 25%。',
    },
    ...stages(told, [
      ['需求立项', 'S05', ['S05', 'S07'], '产线改造计划批准', 20],
      ['供应商入围', 'S09', ['S09'], '名录内且无重大质量事故', 15],
      ['实验室与单机测试', 'S07', ['S05', 'S07'], '测试三个月无故障', 90],
      ['技术委员会评审', 'S12', ['S12', 'S05'], '技术分 ≥ 80', 14],
      ['商务谈判', 'S08', ['S08', 'S09'], '总成本不高于现框架', 30],
      ['资金审批', 'S03', ['S03'], '回收期 ≤ 3 年', 10],
    ]),
    'cat.calendar': table(
      told,
      { event: '测试样机提交', date: '2026-02-20', owner: 'S05', note: '逾期视为放弃' },
      { event: '技术委员会评审', date: '2026-05-22', owner: 'S12', note: null },
      { event: '框架招标', date: '2026-07-15', owner: 'S08', note: '与霁野框架到期衔接' },
      { event: '框架签约', date: '2026-09-30', owner: 'S08', note: null },
    ),
    'cat.knock_outs': table(
      briefed,
      { requirement: '功能安全 SIL2 认证', proof: '证书原件', we_meet: true },
      { requirement: '开放 OPC UA 接口', proof: '联调记录', we_meet: true },
      { requirement: '两年内无停线级质量事故', proof: '质量部台账', we_meet: null },
    ),
  },
  VIS: {
    'cat.award_rule': { value: 'weighted', evidence: guessed, note: '技术委员会意见权重高。' },
    ...stages(guessed, [
      ['样件库比测', 'S07', ['S07'], '检出率 ≥ 99.2%', 30],
      ['单工位试用', 'S05', ['S05'], '误判率 ≤ 0.8%', 60],
      ['技术委员会评审', 'S12', ['S12'], '委员会同意', 14],
      ['定标', null, [], '', 14],
    ]),
    'cat.calendar': table(guessed, { event: '招标', date: '2026-04-30', owner: 'S09', note: null }),
  },
  SVC: {
    'cat.award_rule': { value: 'lowest', evidence: briefed, note: '资质合格者中最低价，可分两家。' },
    ...stages(briefed, [
      ['资质审查', 'S09', ['S09'], '资质与人员齐备', 20],
      ['试服务', 'S11', ['S10', 'S11'], '响应 ≤ 4 小时', 60],
      ['比价定标', 'S09', ['S09', 'S11'], '最低价', 10],
    ]),
    'cat.calendar': table(briefed, { event: '招标', date: '2026-05-31', owner: 'S09', note: null }),
  },
};
