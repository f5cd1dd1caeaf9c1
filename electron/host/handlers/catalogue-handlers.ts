import type { catalogueContract } from '../../../shared/ipc/catalogue.contract.ts';
import type { HandlersOf } from './handler-types.ts';

/** Fields, sections and templates that a workspace adds. */
export const catalogueHandlers: HandlersOf<typeof catalogueContract> = {};
