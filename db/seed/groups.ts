import type { RowValue } from '../../shared/domain/dossier/types.ts';
import { collected, fact, table, verified, wan } from './notation.ts';
import type { SeedRecord, SeedValues } from './types.ts';

const registry = verified('public_filing', '企业信用信息公示', '2025-08-20');
const report = verified('public_filing', '2024 年年度报告：在其他主体中的权益', '2025-04-22');
const heard = collected('customer_talk', '董事会秘书介绍集团架构', '2025-11-12');

const firm = (code: string, name: string, business: string, values: SeedValues = {}): SeedRecord => ({
  kind: 'firm',
  code,
  values: { 'frm.name': fact(name, registry), 'frm.business': fact(business, registry), ...values },
});

const owner = (code: string, stake: number, since: string): RowValue => ({ firm: code, stake, since });

/** The group around Yunxiu: a holding, its plants and services, and Nanqu Logistics, which is an account of ours too. */
export const groupRecords: readonly SeedRecord[] = [
  firm('F01', '云岫控股', '投资控股', { 'frm.headcount': fact(64, heard) }),
  firm('F02', '云岫储能科技', '储能与动力电芯、系统', {
    'frm.account': fact('YX', registry),
    'frm.owners': table(report, owner('F01', 38.6, '2012-05-18')),
    'frm.ties': table(
      heard,
      { firm: 'F07', type: '物流承运', note: '两个基地的厂内物流与干线由其承运' },
      { firm: 'F04', type: '原料供应', note: '正极材料约四成由其供应' },
    ),
  }),
  firm('F03', '云岫系统集成', '储能电站集成', {
    'frm.owners': table(report, owner('F02', 100, '2017-03-02')),
    'frm.revenue': fact(wan(126_000), report),
    'frm.headcount': fact(420, heard),
  }),
  firm('F04', '岫能材料', '正极材料', {
    'frm.owners': table(report, owner('F02', 62, '2019-06-14'), owner('F01', 20, '2019-06-14')),
    'frm.revenue': fact(wan(88_000), report),
    'frm.headcount': fact(610, heard),
  }),
  firm('F05', '云岫海外', '海外销售与服务', {
    'frm.owners': table(report, owner('F02', 100, '2021-09-27')),
    'frm.headcount': fact(85, heard),
  }),
  firm('F06', '岫光电站运营', '储能电站投资与运营', {
    'frm.owners': table(report, owner('F03', 60, '2022-12-08'), owner('F01', 40, '2022-12-08')),
    'frm.headcount': fact(130, heard),
    'frm.ties': table(heard, { firm: 'F05', type: '共用采购', note: '海外电站设备由海外公司统一采购' }),
  }),
  firm('F07', '楠衢智慧物流', '仓储与干线物流', {
    'frm.account': fact('NQ', registry),
    'frm.owners': table(registry, owner('F01', 51, '2020-11-05')),
  }),
];
