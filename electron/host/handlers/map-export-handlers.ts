import type { mapExportContract } from '../../../shared/ipc/map-export.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** The relationship map on its way out. What draws it is read with the first picture. */
export const mapExportHandlers: HandlersOf<typeof mapExportContract> = {
  'mapExport.preview': async ({ workspace }, input) => {
    const { previewMap } = await import('../draw-map.ts');
    return previewMap(workspace(), input);
  },
};
