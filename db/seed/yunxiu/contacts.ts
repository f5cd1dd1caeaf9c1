import type { RowValue } from '../../../shared/domain/dossier/types.ts';
import { collected, fact, table } from '../notation.ts';
import type { SeedRecord } from '../types.ts';

type Event = {
  readonly date: string;
  readonly channel: string;
  readonly topic: string;
  readonly people: readonly string[];
  readonly colleagues: readonly string[];
  readonly topics: readonly string[];
  readonly outcome: string;
  readonly sentiment: number;
  readonly inTender?: boolean;
  readonly others?: string;
  readonly behaviours?: readonly RowValue[];
  readonly next?: string;
  readonly compliance?: string;
};

function event(code: string, given: Event): SeedRecord {
  const seen = collected('own_system', '客户团队接触记录', given.date);
  const { others, next, compliance, behaviours = [] } = given;
  return {
    kind: 'contact',
    code,
    account: 'YX',
    values: {
      'con.topic': fact(given.topic, seen),
      'con.date': fact(given.date, seen),
      'con.channel': fact(given.channel, seen),
      'con.people': fact([...given.people], seen),
      'con.colleagues': fact([...given.colleagues], seen),
      'con.topics': fact([...given.topics], seen),
      'con.outcome': fact(given.outcome, seen),
      'con.sentiment': fact(given.sentiment, seen),
      'con.in_tender': fact(given.inTender ?? false, seen),
      ...(others === undefined ? {} : { 'con.others': fact(others, seen) }),
      ...(next === undefined ? {} : { 'con.next': fact(next, seen) }),
      ...(compliance === undefined ? {} : { 'con.compliance': fact(compliance, seen) }),
      ...(behaviours.length === 0 ? {} : { 'con.behaviours': table(seen, ...behaviours) }),
    },
  };
}

/**
 * Contacts with several people of Yunxiu at once. None is newer than what the people's own logs have, so that the days
 * since the last contact stay those of domain §11.6.
 */
export const contactRecords: readonly SeedRecord[] = [
  event('T01', {
    date: '2025-03-27',
    channel: 'meeting',
    topic: '二期视觉招标答疑会',
    people: ['S05', 'S09'],
    colleagues: ['LY', 'ZQ'],
    others: '三家竞标方同场',
    topics: ['误判率口径', '付款节点'],
    outcome: '误判率口径按批次统计；付款节点维持三三四。',
    sentiment: 0,
    inTender: true,
  }),
  event('T02', {
    date: '2025-05-28',
    channel: 'site_visit',
    topic: '参观汽车总装样板线',
    people: ['S04', 'S05', 'S10'],
    colleagues: ['LY', 'ZQ'],
    topics: ['换型', '样板线'],
    outcome: '三人一致认可 50 分钟换型，工厂长要求把做法带到 5–8 线。',
    sentiment: 2,
    behaviours: [{ person: 'S10', behaviour: '当场请班组长记录换型步骤。' }],
    next: '整理对标报告',
  }),
  event('T03', {
    date: '2025-07-23',
    channel: 'meeting',
    topic: '联合良率课题启动会',
    people: ['S04', 'S05', 'S06', 'S07'],
    colleagues: ['ZQ', 'DK'],
    topics: ['良率', '数据权限'],
    outcome: '课题分三个包；质量部要求先定误判口径再开数据权限。',
    sentiment: 0,
    behaviours: [
      { person: 'S06', behaviour: '主动提出开放追溯数据。' },
      { person: 'S07', behaviour: '提出保留意见，但说明了理由。' },
    ],
    next: '两周内给出误判口径草案',
  }),
  event('T04', {
    date: '2025-09-11',
    channel: 'dinner',
    topic: '课题签署前工作餐',
    people: ['S04', 'S05', 'S10'],
    colleagues: ['LY', 'ZQ'],
    topics: ['8 线', '备件'],
    outcome: '三人都谈到备件响应，愿意在联合课题里加上停机目标。',
    sentiment: 1,
    compliance: '工作餐，人均低于双方礼品与宴请上限',
  }),
  event('T05', {
    date: '2025-10-30',
    channel: 'site_visit',
    topic: '备件与停机联合巡检',
    people: ['S10', 'S11'],
    colleagues: ['DK'],
    topics: ['备件', '停机'],
    outcome: '列出 12 种高停机备件，约定安全库存。',
    sentiment: 1,
    behaviours: [{ person: 'S11', behaviour: '主动给出去年停机记录。' }],
  }),
  event('T06', {
    date: '2025-12-04',
    channel: 'meeting',
    topic: '年度服务评审会',
    people: ['S05', 'S06', 'S07', 'S09', 'S10', 'S11'],
    colleagues: ['LY', 'DK', 'ZQ'],
    topics: ['响应', '误判', '备件'],
    outcome: '响应与人员得到肯定，误判率与备件交期列为 2026 年两项改进。',
    sentiment: 1,
    behaviours: [{ person: 'S10', behaviour: '在会上说明停机减少的原因，替我方回应了质量部的质疑。' }],
    next: '一月提交改进计划',
  }),
];

/** Promises of both sides given at these contacts, for the promise log. */
export const CONTACT_PROMISES: readonly RowValue[] = [
  {
    promise: '提交误判率与备件交期改进计划',
    by: 'DK',
    to: 'S07',
    made: '2025-12-04',
    due: '2026-01-23',
    kept: 'open',
    side: 'us',
    contact: 'T06',
  },
  {
    promise: '开放 8 线三个月停机记录',
    by: 'DK',
    to: 'S11',
    made: '2025-12-04',
    due: '2026-01-30',
    kept: 'open',
    side: 'them',
    contact: 'T06',
  },
];
