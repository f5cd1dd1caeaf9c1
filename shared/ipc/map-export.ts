import * as z from 'zod';
import { EDGE_KINDS } from '../domain/relationship/edge-kinds.ts';
import { MAP_VIEWS } from '../domain/relationship/map-views.ts';
import { GROUPINGS } from '../figure/map/layout.ts';
import { calendarDate } from '../schemas/evidence.ts';
import { idSchema } from '../schemas/rows.ts';

/** Pictures, a page, and the document with everything around the picture. */
export const MAP_FORMATS = ['png', 'svg', 'pdf', 'docx'] as const;
export type MapFormat = (typeof MAP_FORMATS)[number];

/** A page as large as the picture, or paper across. */
export const MAP_PAGES = ['figure', 'A4', 'A3'] as const;
export type MapPage = (typeof MAP_PAGES)[number];

/** What of a relationship map is exported, and how much of it may be read by others (domain §7.2, §2.13). */
export const mapExportSchema = z.strictObject({
  /** Record of a map of its own; null = the account's map. */
  mapId: idSchema.nullable(),
  view: z.enum(MAP_VIEWS.map(({ key }) => key)),
  grouping: z.enum(GROUPINGS),
  format: z.enum(MAP_FORMATS),
  page: z.enum(MAP_PAGES),
  /** Kinds of lines that are drawn; sensitive ones only with `informal`. */
  kinds: z.array(z.enum(EDGE_KINDS)).max(EDGE_KINDS.length),
  /** Conflicts, patrons and private ties may leave the program: ticked on its own. */
  informal: z.boolean(),
  /** False: seats and roles alone, for people outside; no name, no judgement, no tie but the formal ones. */
  names: z.boolean(),
  /** The map as it was at the end of this day; left out: as it is. */
  date: calendarDate.exactOptional(),
});
export type MapExport = z.infer<typeof mapExportSchema>;
