import type { Recorder } from '../../../db/history/recorder.ts';
import type { RecordKind, Value } from '../../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../../shared/domain/evidence/evidence.ts';
import { CRITERION_IDS } from '../../../shared/domain/tier/criteria.ts';
import { between, pick, type Random } from './random.ts';
import { personName, visitNote } from './texts.ts';

/** People, and so visit notes, of an account. */
export const PEOPLE = 10;
const YEARS = [2023, 2024, 2025] as const;
const INDUSTRIES = [
  '新能源电池',
  '汽车零部件',
  '家用电器',
  '轨道交通',
  '工程机械',
  '日用化学品',
  '食品饮料',
  '电子元件',
];
const DOLLARS_PER_WAN = 30_000_000;

export type Sketch = {
  readonly name: string;
  readonly code: string;
  /** Market value in dollars; sales to the account are a small part of it. */
  readonly size: number;
  readonly colleagueIds: readonly string[];
  readonly rivals: readonly string[];
};

/** An account as most are in practice: who it is, three years of sales, scores, one category, people with visits. */
export function insertSketch(recorder: Recorder, random: Random, sketch: Sketch): void {
  const accountId = recorder.newId();
  const owner = pick(random, sketch.colleagueIds);
  const add = (kind: RecordKind, code: string): string => {
    const id = kind === 'account' ? accountId : recorder.newId();
    return recorder.insert('record', { id, kind, code, accountId, parentId: null, place: null }).id;
  };
  const put = (recordId: string, fieldKey: string, value: Value, position = 0): void => {
    const evidence = evidenceOf(random);
    recorder.insert('entry', {
      recordId,
      accountId,
      fieldKey,
      position,
      value,
      note: null,
      notApplicable: null,
      evidence,
    });
  };
  add('account', sketch.code);
  put(accountId, 'bas.short', sketch.name);
  put(accountId, 'bas.industry', pick(random, INDUSTRIES));
  put(accountId, 'bas.am', owner);
  for (const id of CRITERION_IDS) put(accountId, `tier.${id}`, between(random, 1, 5));
  for (const id of CRITERION_IDS) put(accountId, `tierFuture.${id}`, between(random, 1, 5));
  put(accountId, 'stk.history', { year: 2025, score: between(random, 10, 90) }, 1);
  put(
    accountId,
    'plan.actions',
    { code: 'A1', text: `约见${sketch.name}采购负责人`, due: '2026-03-31', status: 'doing' },
    1,
  );
  const category = add('category', 'C01');
  put(category, 'cat.name', '自动化设备');
  const rival = pick(random, sketch.rivals);
  const suppliers = [add('supplier', 'V01'), add('supplier', 'V02')] as const;
  put(suppliers[0], 'sup.is_us', true);
  put(suppliers[1], 'sup.name', rival);
  for (const [index, year] of YEARS.entries()) {
    const spend = Math.max(50, Math.round((sketch.size / DOLLARS_PER_WAN) * (0.8 + random() * 0.4)));
    const share = between(random, 5, 60);
    put(category, 'cat.spend', { year, amount: wan(spend), is_forecast: false }, index + 1);
    const revenue = wan(Math.round((spend * share) / 100));
    put(accountId, 'trx.year_sales', { year, category, revenue, cogs: null }, index + 1);
    put(accountId, 'shr.shares', { year, category, supplier: suppliers[0], share }, index * 2 + 1);
    put(
      accountId,
      'shr.shares',
      { year, category, supplier: suppliers[1], share: 100 - share },
      index * 2 + 2,
    );
  }
  for (let number = 1; number <= PEOPLE; number += 1) {
    const person = add('person', `S${String(number).padStart(2, '0')}`);
    put(person, 'per.name', personName(random));
    const outcome = visitNote(random, rival);
    put(person, 'per.contact_log', { date: day(random), colleagues: [owner], channel: 'visit', outcome }, 1);
  }
}

function evidenceOf(random: Random): Evidence {
  const status = pick(random, ['collected', 'verified', 'inferred', 'collected'] as const);
  const base = { status, confidence: pick(random, ['high', 'medium', 'low'] as const), asOf: day(random) };
  return { ...base, sourceType: 'customer_talk', sourceRef: '拜访记录', recordedBy: 'LY' };
}

function day(random: Random): string {
  return `2025-${String(between(random, 1, 12)).padStart(2, '0')}-${String(between(random, 1, 28)).padStart(2, '0')}`;
}

/** 万元 as stored money. */
function wan(amount: number) {
  return { minor: amount * 1_000_000, currency: 'CNY' };
}
