import { collected, fact, table } from '../notation.ts';
import type { SeedRecord, SeedValue } from '../types.ts';

const chart = collected('customer_talk', '总裁助理核对历任名单', '2025-12-28');
const heard = collected('customer_talk', '技术委员会会后交谈', '2025-09-17', 'medium');
const known = collected('partner', '千澜汽车采购部旧同事', '2025-08-15');

/** Seats that people of Yunxiu held before the present one; by person. */
export const FORMER_SEATS: { readonly [person: string]: readonly SeedValue[] } = {
  S05: table(chart, { seat: 'P06', from: '2018-04-02', to: '2021-05-09', acting: false }),
};

/** Somebody who has left Yunxiu, an adviser beside it who is parked, and the file that a buyer has at his former employer, an account of ours too. */
export const movedRecords: readonly SeedRecord[] = [
  {
    kind: 'person',
    code: 'S15',
    account: 'YX',
    values: {
      'per.name': fact('丁衡', chart),
      'per.seat': table(chart, { seat: 'P05', from: '2017-03-01', to: '2021-04-30', acting: false }),
      'per.left': fact('2021-05-01', chart),
      'per.left_for': fact('一家机器人公司，任首席运营官', chart),
      'per.privacy_basis': fact('interest', chart),
      'per.retention_until': fact('2026-03-01', chart),
    },
  },
  {
    kind: 'person',
    code: 'S16',
    account: 'YX',
    values: {
      'per.name': fact('白叙', heard),
      'node.outside': fact('储能产业研究院（技术顾问）', heard),
      'node.parked': fact(true, heard),
      'per.privacy_basis': fact('interest', heard),
      'per.retention_until': fact('2029-01-15', heard),
    },
  },
  {
    kind: 'seat',
    code: 'P91',
    account: 'QL',
    values: { 'pos.title': fact('采购总监', known), 'pos.dept': fact('采购部', known) },
  },
  {
    kind: 'person',
    code: 'S91',
    account: 'QL',
    values: {
      'per.name': fact('罗廷安', known),
      'per.seat': table(known, { seat: 'P91', from: '2008-03-01', to: '2018-05-31', acting: false }),
      'per.left': fact('2018-06-01', known),
      'per.left_for': fact('云岫储能', known),
      'per.next_file': fact('S08', known),
      'per.privacy_basis': fact('interest', known),
      'per.retention_until': fact('2028-08-15', known),
    },
  },
];
