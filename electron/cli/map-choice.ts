import { recordsOf } from '../../db/queries/read-rows.ts';
import { EDGE_KINDS } from '../../shared/domain/relationship/edge-kinds.ts';
import { MAP_VIEWS } from '../../shared/domain/relationship/map-views.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { MAP_FORMATS, type MapExport } from '../../shared/ipc/map-export.ts';
import type { Arguments } from './arguments.ts';
import type { Session } from './session.ts';

/** Formal lines and alliances: what the map shows before somebody asks for more. */
const KINDS: MapExport['kinds'] = EDGE_KINDS.filter((kind) => kind !== 'link' && kind !== 'rival_tie');

/**
 * The map that `--format`, `--view` and `--map` ask for; with names and without informal ties.
 * @throws AppError USAGE for a word that none of them knows and for PDF, NOT_FOUND for a map that is not there
 */
export function mapOf(session: Session, accountId: string | null, args: Arguments, t: Translator): MapExport {
  const wanted = args.option('format') ?? 'docx';
  if (wanted === 'pdf') throw new AppError('USAGE', { reason: t(($) => $.mapExport.pdfInApp) });
  const format = MAP_FORMATS.find((known) => known === wanted);
  const view = MAP_VIEWS.find(({ key }) => key === (args.option('view') ?? 'tree'))?.key;
  if (format === undefined || view === undefined) {
    throw new AppError('USAGE', {
      reason: `--format svg|png|docx --view ${MAP_VIEWS.map(({ key }) => key).join('|')}`,
    });
  }
  const code = args.option('map');
  const own = recordsOf(session.workspace().connection, accountId).find(
    (record) => record.kind === 'map' && record.code === code,
  );
  if (code !== undefined && own === undefined) throw new AppError('NOT_FOUND', { name: code });
  return {
    mapId: own?.id ?? null,
    view,
    grouping: 'none',
    format,
    page: 'figure',
    kinds: [...KINDS],
    informal: false,
    names: true,
  };
}
