import { recordsOf } from '../../db/queries/read-rows.ts';
import { EDGE_KINDS } from '../../shared/domain/relationship/edge-kinds.ts';
import { MAP_VIEWS } from '../../shared/domain/relationship/map-views.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { GROUPINGS } from '../../shared/figure/map/layout.ts';
import type { Translator } from '../../shared/i18n/translator.ts';
import { MAP_FORMATS, type MapExport } from '../../shared/ipc/map-export.ts';
import type { Arguments } from './arguments.ts';
import type { Session } from './session.ts';

/** What the map shows before somebody asks for more; informal ties among them leave only when they are asked for. */
const KINDS: MapExport['kinds'] = EDGE_KINDS.filter((kind) => kind !== 'link' && kind !== 'rival_tie');

/**
 * The map that `--format`, `--view`, `--group` and `--map` ask for; with names unless `--redact`, without informal ties
 * unless `--informal`.
 * @throws AppError USAGE for a word that none of them knows, for PDF and for both flags, NOT_FOUND for an unknown map
 */
export function mapOf(session: Session, accountId: string | null, args: Arguments, t: Translator): MapExport {
  const wanted = args.option('format') ?? 'docx';
  if (wanted === 'pdf') throw new AppError('USAGE', { reason: t(($) => $.mapExport.pdfInApp) });
  const format = MAP_FORMATS.find((known) => known === wanted);
  const view = MAP_VIEWS.find(({ key }) => key === (args.option('view') ?? 'tree'))?.key;
  const grouping = GROUPINGS.find((known) => known === (args.option('group') ?? 'none'));
  const [names, informal] = [!args.flag('redact'), args.flag('informal')];
  if (format === undefined || view === undefined || grouping === undefined || (informal && !names)) {
    const views = MAP_VIEWS.map(({ key }) => key).join('|');
    throw new AppError('USAGE', {
      reason: `--format svg|png|docx --view ${views} --group ${GROUPINGS.join('|')} [--redact | --informal]`,
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
    grouping,
    format,
    page: 'figure',
    kinds: [...KINDS],
    informal,
    names,
  };
}
