import { importPeople } from '../../../db/commands/import-people.ts';
import { accountView } from '../../../db/queries/views.ts';
import type { Workspace } from '../../../db/workspace.ts';
import { holdersToday, readSeat } from '../../../shared/domain/account/seat-reading.ts';
import { countDeeds, type ImportPlan } from '../../../shared/import/people/plan.ts';
import type { ImportPlanView, peopleImportContract } from '../../../shared/ipc/people-import.contract.ts';
import { describeTables, planOf } from '../../import/people-imports.ts';
import type { HandlersOf } from './handler-types.ts';

/** People of a customer from a spreadsheet. */
export const peopleImportHandlers: HandlersOf<typeof peopleImportContract> = {
  'peopleImport.receive': ({ workspace, imports }, { name, pieces }) => {
    workspace();
    return { jobId: imports.readPieces(name, pieces), fileName: name };
  },
  'peopleImport.table': ({ workspace, imports }, { jobId }) => {
    workspace();
    return describeTables(imports.file(jobId));
  },
  'peopleImport.plan': ({ workspace, imports }, choice) => {
    const file = imports.file(choice.jobId);
    const open = workspace();
    return viewOf(open, choice.accountId, planOf(open, file, choice));
  },
  'peopleImport.run': ({ workspace, imports }, choice, place) => {
    const file = imports.file(choice.jobId);
    const open = workspace();
    return importPeople(open.commands(place), choice.accountId, planOf(open, file, choice), file);
  },
};

function viewOf(workspace: Workspace, accountId: string, plan: ImportPlan): ImportPlanView {
  const above = plan.rows.flatMap(({ parent }) => (parent?.kind === 'seat' ? [parent.seatId] : []));
  const view = accountView(workspace, accountId);
  const holders = holdersToday(view);
  return {
    rows: plan.rows.map((row) => ({
      line: row.line,
      name: row.name,
      title: row.title,
      department: row.department,
      deed: row.deed,
      level: row.seatLevel,
      isLevelGuessed: row.isLevelGuessed,
      personId: row.personId,
      seatId: row.seatId,
      parent: row.parent,
      changes: [...row.changes],
    })),
    placeholders: plan.placeholders.map((seat) => ({ ...seat })),
    cycles: plan.cycles.map(({ chain, cut }) => ({ chain: chain.map((link) => ({ ...link })), cut })),
    regions: plan.regions.map((region) => ({ ...region })),
    issues: plan.issues.map((issue) => ({ ...issue })),
    counts: countDeeds(plan),
    chiefs: [...new Set(above)].map((seatId) => ({
      seatId,
      name: view.title(holders.get(seatId) ?? ''),
      title: readSeat(view, seatId)?.title ?? '',
    })),
  };
}
