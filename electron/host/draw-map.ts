import { accountView } from '../../db/queries/views.ts';
import type { Workspace } from '../../db/workspace.ts';
import { PICTURE_SCALE, rasterScale } from '../../shared/figure/raster-scale.ts';
import type { Figure } from '../../shared/figure/svg.ts';
import type { Locale } from '../../shared/i18n/locale.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import type { DocumentRequest } from '../../shared/ipc/app.contract.ts';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/define.ts';
import type { mapExportContract } from '../../shared/ipc/map-export.contract.ts';
import { mapReportContext } from '../../shared/report/relationship-map/context.ts';
import { mapPicture } from '../../shared/report/relationship-map/picture.ts';
import { secrecyOf } from '../../shared/report/secrecy.ts';
import { mapReportData } from './map-source.ts';

// Read with the first map that goes out: the words of all languages and everything that draws would make every start of
// the host slower.

/** The picture of a request with its title. @throws as `mapReportData` */
export function drawMap(
  workspace: Workspace,
  request: Pick<DocumentRequest, 'accountId' | 'map'>,
  locale: Locale,
  owner: string,
): Figure & { readonly title: string } {
  const data = mapReportData(workspace, request, owner);
  const context = mapReportContext({ ...data, t: createTranslator(locale), locale });
  return { ...mapPicture(context), title: context.title };
}

/** The same for the export dialog: with the scale a PNG would have and the secrecy that is printed. @throws as `drawMap` */
export function previewMap(
  workspace: Workspace,
  { accountId, map, locale }: ParsedInputOf<(typeof mapExportContract)['mapExport.preview']>,
): OutputOf<(typeof mapExportContract)['mapExport.preview']> {
  const { svg, width, height } = drawMap(workspace, { accountId, map }, locale, '');
  const secrecy = secrecyOf(accountView(workspace, accountId), createTranslator(locale), locale);
  return { svg, width, height, scale: rasterScale({ width, height }, PICTURE_SCALE), secrecy };
}
