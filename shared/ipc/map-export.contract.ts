import * as z from 'zod';
import { LOCALES } from '../i18n/locale.ts';
import { idSchema } from '../schemas/rows.ts';
import { call } from './define.ts';
import { mapExportSchema } from './map-export.ts';

/** The relationship map on its way out; the files themselves are written by `export.*`. */
export const mapExportContract = {
  /** How the picture would look, and how large the file would be drawn. */
  'mapExport.preview': call(
    'query',
    'host',
    z.strictObject({ accountId: idSchema, map: mapExportSchema, locale: z.enum(LOCALES) }),
    z.strictObject({
      svg: z.string(),
      /** Map units: px at natural size. */
      width: z.number(),
      height: z.number(),
      /** Scale of a PNG: 3, or less where that would take too much memory. */
      scale: z.number(),
      /** Secrecy as it is printed. */
      secrecy: z.string(),
    }),
    ['NO_WORKSPACE', 'NOT_FOUND'],
  ),
};
