import type { RowValue } from '../../shared/domain/dossier/types.ts';
import { collected, table, wan } from './notation.ts';
import type { SeedValues } from './types.ts';

const talk = collected('customer_talk', '客户经理拜访', '2026-01-09');
const notice = collected('public_filing', '公司公告', '2025-12-18');
const contracts = collected('own_system', '合同台账', '2026-01-05');

const alert = (
  kind: string,
  date: string,
  text: string,
  handling: Partial<Record<'owner' | 'due' | 'status' | 'action', string>>,
): RowValue => ({
  kind,
  date,
  text,
  signal: null,
  owner: handling.owner ?? null,
  due: handling.due ?? null,
  status: handling.status ?? 'open',
  action: handling.action ?? null,
});

/** What happened at some accounts lately, and who deals with it (domain §5.7); by account. */
export const ACCOUNT_WARNINGS: { readonly [account: string]: SeedValues } = {
  YX: {
    'warn.alerts': table(
      talk,
      alert('rival', '2025-12-12', '霁野向 8 线送样新一代控制器', {
        owner: 'ZQ',
        due: '2026-01-12',
        action: '争取同台对比测试，由厂长主持',
      }),
      alert('contacts', '2025-11-28', '财务条线两个月没有接触', {
        owner: 'HR',
        due: '2026-03-31',
        action: '由我方财务总监约价值复盘',
      }),
      alert('organization', '2025-09-05', '采购总监调整分工，控制品类换人负责', {
        owner: 'LY',
        due: '2025-10-15',
        status: 'closed',
        action: '已完成交接拜访，品类负责人与标准重新核对',
      }),
    ),
  },
  QL: {
    'trx.contracts': table(contracts, {
      no: 'QL-2023-018',
      category: null,
      value: wan(4_800),
      start: '2023-04-01',
      end: '2026-03-31',
      renewal: '到期前 60 天书面续约',
      clauses: '产线可用率 98%',
    }),
    'warn.alerts': table(
      talk,
      alert('budget', '2026-01-06', '电驱三期资本开支推迟一个季度', {
        owner: 'WB',
        due: '2026-02-20',
        action: '与制造总裁核对分期方案',
      }),
    ),
  },
  ZF: {
    'warn.alerts': table(talk, alert('credit', '2026-01-09', '平均逾期 34 天，仍在上升', {})),
  },
  KY: {
    'str.ma': table(notice, {
      date: '2025-12-18',
      event: '与集团信号公司合并重组',
      effect: '采购并入集团，决策上移',
    }),
    'warn.alerts': table(
      notice,
      alert('policy', '2025-10-30', '城轨国产化比例要求传闻提高', {
        status: 'dismissed',
        action: '我方产品均已国产化，不受影响',
      }),
    ),
  },
  TD: {
    'warn.alerts': table(
      talk,
      alert('category', '2025-11-10', '包装视觉品类被拓砾取代', {
        owner: 'WB',
        due: '2026-02-15',
        action: '流失访谈后决定是否退出该品类',
      }),
    ),
  },
};
