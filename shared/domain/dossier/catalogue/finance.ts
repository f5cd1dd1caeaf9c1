import { label } from '../../label.ts';
import {
  boolean,
  choice,
  column,
  field,
  integer,
  money,
  option,
  reference,
  required,
  rich,
  rows,
  score,
  signedPercent,
  text,
  year,
} from '../define.ts';
import type { Section } from '../types.ts';
import { financeRatios } from './finance-ratios.ts';
import { people, zeroToFive } from './units.ts';

const AUDIT_OPINION = choice(
  option('clean', '标准无保留', 'Clean'),
  option('qualified', '保留意见', 'Qualified'),
  option('adverse', '否定或无法表示意见', 'Adverse or disclaimed'),
  option('none', '未审计', 'Not audited'),
);

const statements = rows(
  required('year', '年度', 'Year', year),
  column('is_forecast', '预测', 'Forecast', boolean),
  column('revenue', '营收', 'Revenue', money),
  column('gross_margin', '毛利率', 'Gross margin', signedPercent),
  column('operating_profit', '营业利润', 'Operating profit', money),
  column('net_profit', '净利润', 'Net profit', money),
  column('operating_cash_flow', '经营现金流', 'Operating cash flow', money),
  column('capex', '资本开支', 'Capital expenditure', money),
  column('rnd', '研发投入', 'R&D spending', money),
  column('total_assets', '资产总计', 'Total assets', money),
  column('total_liabilities', '负债合计', 'Total liabilities', money),
  column('equity', '净资产', 'Equity', money),
  column('current_assets', '流动资产', 'Current assets', money),
  column('current_liabilities', '流动负债', 'Current liabilities', money),
  column('inventory', '存货', 'Inventory', money),
  column('receivables', '应收账款', 'Receivables', money),
  column('payables', '应付账款', 'Payables', money),
  column('employees', '员工数', 'Employees', integer({ unit: people, min: 0 })),
);

/** Financial analysis (domain §2.8). */
export const finance: Section = {
  key: 'fin',
  label: label('财务分析', 'Financial analysis'),
  of: 'account',
  weight: 10,
  validityDays: 365,
  dossier: 'customer',
  fields: [
    field(
      'fin.years',
      '历年财务数据',
      'Figures by year',
      statements,
      3,
      label(
        '值多少、投得起吗、付得起吗、会不会倒',
        'Worth, room to invest, ability to pay, danger of collapse',
      ),
    ),
    ...financeRatios,
    field(
      'fin.segments',
      '分部业绩',
      'Segments',
      rows(
        required('year', '年度', 'Year', year),
        required('segment', '分部', 'Segment', text()),
        column('revenue', '营收', 'Revenue', money),
        column('margin', '毛利率', 'Margin', signedPercent),
      ),
      2,
      label('哪块业务在赚钱', 'Which business earns the money'),
    ),
    field(
      'fin.ext_rating',
      '外部评级',
      'External rating',
      text(60),
      1,
      label('第三方怎么看', 'What third parties say'),
    ),
    field(
      'fin.audit',
      '审计意见',
      'Audit opinion',
      AUDIT_OPINION,
      2,
      label('报表可不可信', 'Can its figures be trusted'),
    ),
    field(
      'fin.funding',
      '融资与现金储备',
      'Funding and cash',
      rich,
      2,
      label('扩张的钱从哪里来', 'What pays for its growth'),
    ),
    field(
      'fin.budget_cycle',
      '预算周期',
      'Budget cycle',
      rich,
      2,
      label('何时提报、何时批准', 'When budgets are asked for and granted'),
    ),
    field(
      'fin.auth_limits',
      '审批权限',
      'Approval limits',
      rows(
        required('level', '层级', 'Level', text()),
        column('amount_to', '金额上限', 'Up to', money),
        column('approver', '批准人', 'Approver', reference('person')),
      ),
      3,
      label('多大的单由谁批', 'Who approves which amount'),
    ),
    field(
      'fin.risks',
      '财务风险',
      'Financial risks',
      rows(
        required('risk', '风险', 'Risk', text()),
        column('signal', '信号', 'Signal', text()),
        column('likelihood', '可能性', 'Likelihood', integer(zeroToFive)),
        column('impact', '影响', 'Impact', integer(zeroToFive)),
      ),
      2,
      label('我们的投入会不会打水漂', 'Could our investment be lost'),
    ),
    field(
      'fin.pay_ability',
      '支付能力结论',
      'Ability to pay',
      score(),
      3,
      label('综合判断', 'The conclusion'),
      { note: true },
    ),
  ],
};
