import { saveCatalogue } from '../../../db/commands/catalogue.ts';
import { fieldUsage } from '../../../db/queries/field-usage.ts';
import type { catalogueContract } from '../../../shared/ipc/catalogue.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** Fields, sections and templates that a workspace adds. */
export const catalogueHandlers: HandlersOf<typeof catalogueContract> = {
  'catalogue.save': ({ workspace }, input, place) => saveCatalogue(workspace().commands(place), input),
  'catalogue.usage': ({ workspace }, { keys }) => fieldUsage(workspace().connection, keys),
};
