import { isRow } from '../../../shared/domain/account/view.ts';
import type { RowValue } from '../../../shared/domain/dossier/types.ts';
import { collected, fact, inferred, wan } from '../notation.ts';
import type { SeedValue, SeedValues, SeedWorkspace } from '../types.ts';
import { MAP_DAY } from './stances.ts';

/** A day on which somebody worked on the dossier (UTC). */
export type SeedDay = {
  readonly at: string;
  readonly actor: string;
  /** Day of the workspace, YYYY-MM-DD. */
  readonly today: string;
  /** Fields of the account that get the value of the sample on this day. */
  readonly fields?: readonly string[];
  readonly planStatus?: 'review' | 'approved';
  readonly snapshot?: { readonly name: string; readonly note: string };
  /** Signs the newest snapshot. */
  readonly signs?: true;
};

/** When the file is made, and who does it. */
export const FIRST_DAY = { at: `${MAP_DAY}T01:00:00.000Z`, actor: '林曜' };

/** What was held to be true of Yunxiu before the yearly review, and for one row its former columns. */
const EARLIER: SeedValues = {
  'bas.phone': fact('0936-8800 3000', collected('media', '公司官网（旧版）', '2025-03-02')),
  'bas.assets': fact(wan(1_790_000), collected('public_filing', '2025 年半年报', '2025-06-30')),
  'cha.loyalty': fact(2, inferred('控制品类每年重新比价，尚看不出偏好', '2025-06-20', 'low')),
  'str.positioning': fact(
    '高性价比的储能电芯供应商。',
    collected('media', '行业媒体专访', '2025-04-11', 'medium'),
  ),
};
const EARLIER_ACTION: RowValue = { status: 'todo', effort_days: 40 };
export const CHANGED_TABLE = 'plan.actions';
export const CHANGED_ROW = 1;

/** The review of January 2026: facts brought up to date, the plan approved, the dossier signed. */
export const YUNXIU_DAYS: readonly SeedDay[] = [
  {
    at: '2026-01-13T02:10:00.000Z',
    actor: '林曜',
    today: '2026-01-13',
    fields: ['bas.phone', 'bas.assets', 'str.positioning'],
  },
  { at: '2026-01-13T06:40:00.000Z', actor: '林曜', today: '2026-01-13', planStatus: 'review' },
  { at: '2026-01-14T02:05:00.000Z', actor: '何然', today: '2026-01-14', planStatus: 'approved' },
  {
    at: '2026-01-14T03:30:00.000Z',
    actor: '林曜',
    today: '2026-01-14',
    snapshot: { name: '2026 年度评审定稿', note: '管理层评审会通过的客户档案，作为全年对照的起点。' },
  },
  { at: '2026-01-14T06:15:00.000Z', actor: '何然', today: '2026-01-14', signs: true },
  {
    at: '2026-01-14T09:20:00.000Z',
    actor: '周齐',
    today: '2026-01-14',
    fields: ['cha.loyalty', CHANGED_TABLE],
  },
];

/** The sample as it was before those days: the same workspace, a few values older. */
export function earlierSeed(seed: SeedWorkspace): SeedWorkspace {
  const records = seed.records.map((record) => {
    if (record.kind !== 'account' || record.code !== 'YX') return record;
    const actions = record.values[CHANGED_TABLE];
    const rows = Array.isArray(actions) ? (actions as readonly SeedValue[]) : [];
    const earlierRows = rows.map((one, index) =>
      index === CHANGED_ROW && isRow(one.value)
        ? { ...one, value: { ...one.value, ...EARLIER_ACTION } }
        : one,
    );
    return { ...record, values: { ...record.values, ...EARLIER, [CHANGED_TABLE]: earlierRows } };
  });
  return { ...seed, records };
}
