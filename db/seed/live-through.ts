import { isRow } from '../../shared/domain/account/view.ts';
import { setEntry } from '../commands/entries.ts';
import { createSnapshot, signSnapshot } from '../commands/snapshots.ts';
import { accounts, cellEntries, recordsOf } from '../queries/read-rows.ts';
import { recordTitle } from '../queries/titles.ts';
import type { Workspace } from '../workspace.ts';
import type { SeedValue } from './types.ts';
import { CHANGED_ROW, CHANGED_TABLE, type SeedDay } from './yunxiu/history.ts';
import { yunxiuRecords } from './yunxiu.ts';

/** Does what the sample's people did on their days, by the commands of the program; `begin` sets clock and person. */
export function liveThrough(
  workspace: Workspace,
  days: readonly SeedDay[],
  begin: (day: SeedDay) => void,
): void {
  const { connection } = workspace;
  const account = accounts(connection).find(({ code }) => code === 'YX');
  if (account === undefined) throw new Error('The sample has no Yunxiu');
  for (const day of days) {
    begin(day);
    const context = { ...workspace.commands('/portfolio'), today: day.today, actor: day.actor };
    for (const fieldKey of day.fields ?? []) bringUpToDate(workspace, account.id, fieldKey);
    if (day.planStatus !== undefined) {
      const recordedBy = colleagueId(workspace, (title) => title === day.actor);
      const evidence = { status: 'verified', confidence: 'high', sourceType: 'own_system' } as const;
      setEntry(context, {
        recordId: account.id,
        fieldKey: 'plan.status',
        value: day.planStatus,
        evidence: { ...evidence, sourceRef: '客户规划评审', asOf: day.today, recordedBy },
      });
    }
    if (day.snapshot !== undefined) createSnapshot(context, { accountId: account.id, ...day.snapshot });
    if (day.signs === true) {
      const newest = recordsOf(connection, account.id)
        .filter(({ kind }) => kind === 'snapshot')
        .sort((a, b) => (a.code < b.code ? 1 : -1))[0];
      if (newest !== undefined) signSnapshot(context, { id: newest.id, signer: day.actor });
    }
  }
}

function colleagueId({ connection }: Workspace, isMeant: (title: string, code: string) => boolean): string {
  const found = recordsOf(connection, null).find(
    (record) => record.kind === 'colleague' && isMeant(recordTitle(connection, record), record.code),
  );
  if (found === undefined) throw new Error('The sample has no such colleague');
  return found.id;
}

/** Gives a field the value and evidence that the sample declares for it. */
function bringUpToDate(workspace: Workspace, accountId: string, fieldKey: string): void {
  const { connection, history } = workspace;
  const declared = yunxiuRecords.find(({ kind }) => kind === 'account')?.values[fieldKey];
  const isTable = Array.isArray(declared);
  const seed = isTable
    ? (declared as readonly SeedValue[])[CHANGED_ROW]
    : (declared as SeedValue | undefined);
  const entry = cellEntries(connection, accountId, fieldKey)[isTable ? CHANGED_ROW : 0];
  if (seed === undefined || entry === undefined) throw new Error(`The sample has no ${fieldKey}`);
  const code = isTable ? 'entry.updateRow' : 'entry.set';
  history.commit({ origin: 'user', code, subject: fieldKey, place: '/portfolio' }, (recorder) => {
    if (fieldKey !== CHANGED_TABLE) {
      const recordedBy = colleagueId(workspace, (_title, name) => name === seed.evidence?.recordedBy);
      const evidence = seed.evidence === undefined ? null : { ...seed.evidence, recordedBy };
      recorder.update('entry', entry.id, { value: seed.value, evidence });
    } else if (isRow(entry.value) && isRow(seed.value)) {
      const { status = null, effort_days: effort = null } = seed.value;
      recorder.update('entry', entry.id, { value: { ...entry.value, status, effort_days: effort } });
    }
  });
}
