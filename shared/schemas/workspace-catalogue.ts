import * as z from 'zod';
import type { Catalogue } from '../domain/dossier/catalogue.ts';
import {
  CATALOGUE_VERSION,
  CATALOGUE_VERSION_KEY,
  type CatalogueProblem,
  CUSTOM_SECTIONS_KEY,
  catalogueOf,
  fitsBuiltin,
  NO_DECLARATIONS,
  type OwnDeclarations,
} from '../domain/dossier/own-catalogue.ts';
import { TEMPLATES_KEY } from '../domain/dossier/templates/template.ts';
import { SUPPLIER_CRITERIA_KEY } from '../domain/supplier/custom-criteria.ts';
import { customSectionSchema } from './custom-sections.ts';
import { modelsWith } from './scoring-model.ts';
import { templateSchema } from './template.ts';

/** Most sections and templates that a workspace may declare. */
export const DECLARATION_LIMIT = 200;

export const sectionsSchema = z.array(customSectionSchema).max(DECLARATION_LIMIT);
export const templatesSchema = z.array(templateSchema).max(DECLARATION_LIMIT);

/** Value of a workspace setting; undefined when it was never set. */
type ReadSetting = (key: string) => unknown;

/**
 * The effective catalogue of a workspace by its settings. Declarations that cannot be read are left out whole: the data
 * stays, and the built-in catalogue works.
 */
export function catalogueWith(setting: ReadSetting): Catalogue {
  const read = readDeclarations(setting);
  return catalogueOf(
    typeof read === 'string' ? NO_DECLARATIONS : read,
    setting(SUPPLIER_CRITERIA_KEY),
    modelsWith(setting).current.model,
  );
}

/** Why the workspace's own declarations are left out; null when they are in use, or there are none. */
export function catalogueProblem(setting: ReadSetting): CatalogueProblem | null {
  const read = readDeclarations(setting);
  return typeof read === 'string' ? read : null;
}

function readDeclarations(setting: ReadSetting): OwnDeclarations | CatalogueProblem {
  const version = setting(CATALOGUE_VERSION_KEY) ?? CATALOGUE_VERSION;
  if (typeof version !== 'number') return 'unreadable';
  if (version > CATALOGUE_VERSION) return 'newer';
  const sections = sectionsSchema.safeParse(setting(CUSTOM_SECTIONS_KEY) ?? []);
  const templates = templatesSchema.safeParse(setting(TEMPLATES_KEY) ?? []);
  if (!sections.success || !templates.success || !fitsBuiltin(sections.data)) return 'unreadable';
  return { sections: sections.data, templates: templates.data };
}
