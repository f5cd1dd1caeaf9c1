import { accountView } from '../../../db/queries/views.ts';
import { PICTURE_SCALE, rasterScale } from '../../../shared/figure/raster-scale.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import type { mapExportContract } from '../../../shared/ipc/map-export.contract.ts';
import { secrecyOf } from '../../../shared/report/secrecy.ts';
import { drawMap } from '../map-source.ts';
import type { HandlersOf } from './handler-types.ts';

/** The relationship map on its way out. */
export const mapExportHandlers: HandlersOf<typeof mapExportContract> = {
  'mapExport.preview': ({ workspace }, { accountId, map, locale }) => {
    const open = workspace();
    const { svg, width, height } = drawMap(open, { accountId, map }, locale, '');
    const secrecy = secrecyOf(accountView(open, accountId), createTranslator(locale), locale);
    return { svg, width, height, scale: rasterScale({ width, height }, PICTURE_SCALE), secrecy };
  },
};
