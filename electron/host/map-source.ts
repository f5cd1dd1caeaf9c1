import { accountViewAt } from '../../db/queries/view-at.ts';
import { accountView } from '../../db/queries/views.ts';
import type { Workspace } from '../../db/workspace.ts';
import { NO_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { DocumentRequest } from '../../shared/ipc/app.contract.ts';
import type { MapExport } from '../../shared/ipc/map-export.ts';
import type { MapReportData } from '../../shared/report/relationship-map/context.ts';
import { endOfLocalDay } from './local-day.ts';

/**
 * What the map of a request is made of: the account as it is, or as it was at the end of a day. Personal data never
 * come along. @throws NOT_FOUND without an account or a map of it, VALIDATION_FAILED without the part about the map
 */
export function mapReportData(
  workspace: Workspace,
  { accountId, map }: Pick<DocumentRequest, 'accountId' | 'map'>,
  owner: string,
): MapReportData {
  if (map === undefined) throw new AppError('VALIDATION_FAILED', { field: 'map', reason: 'required' });
  if (accountId === null) throw new AppError('NOT_FOUND');
  const { date } = map;
  const isPast = date !== undefined && date < workspace.today();
  const view = isPast
    ? accountViewAt(workspace, accountId, { at: endOfLocalDay(date), today: date }, NO_DISCLOSURE)
    : accountView(workspace, accountId, NO_DISCLOSURE);
  if (map.mapId !== null && view.record(map.mapId)?.kind !== 'map') throw new AppError('NOT_FOUND');
  return { view, map, owner };
}

/** What the export log says of the map: view, format, and what of it could be read. */
export function mapSubject({ view, format, informal, names }: MapExport): string {
  return [view, format, ...(informal ? ['informal'] : []), ...(names ? [] : ['redacted'])].join(' ');
}
