import { DEFAULT_MODEL, MODEL_KEY, type ScoringModel } from '../model/scoring-model.ts';
import { SUPPLIER_CRITERIA_KEY, withSupplierCriteria } from '../supplier/custom-criteria.ts';
import { builtinSections } from './builtin.ts';
import { creditGradeBy } from './catalogue/credit.ts';
import { tierFutureSection, tierSection } from './catalogue/tier.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import { optionsOf } from './define.ts';
import { builtinTemplates } from './templates/builtin.ts';
import { TEMPLATE_FIELD, TEMPLATES_KEY, type Template } from './templates/template.ts';
import type { Section } from './types.ts';

/** Setting that holds the sections and fields a workspace adds to the built-in catalogue. */
export const CUSTOM_SECTIONS_KEY = 'catalogue.custom';

/** Version of the language in which sections and templates are declared; raised when an older program cannot read it. */
export const CATALOGUE_VERSION = 1;

/** Setting with the version that last wrote the declarations of a workspace. */
export const CATALOGUE_VERSION_KEY = 'catalogue.version';

/** Settings of which the catalogue of a workspace is made. */
export const DECLARING_KEYS: readonly string[] = [
  CUSTOM_SECTIONS_KEY,
  TEMPLATES_KEY,
  CATALOGUE_VERSION_KEY,
  SUPPLIER_CRITERIA_KEY,
  MODEL_KEY,
];

/** Why the declarations of a file are not used: a newer program wrote them, or they make no sense to this one. */
export type CatalogueProblem = 'newer' | 'unreadable';

/** What a workspace declares itself. */
export type OwnDeclarations = {
  readonly sections: readonly Section[];
  readonly templates: readonly Template[];
};

export const NO_DECLARATIONS: OwnDeclarations = { sections: [], templates: [] };

/**
 * The effective catalogue: built-in sections and templates, the workspace's criteria of suppliers (setting
 * `supplier.criteria`), the criteria of its scoring model, and what it declares itself.
 * @throws Error when a key is declared twice
 */
export function catalogueOf(
  { sections, templates: own }: OwnDeclarations,
  criteria: unknown,
  model: ScoringModel = DEFAULT_MODEL,
): Catalogue {
  const templates = [
    ...builtinTemplates,
    ...own.filter(({ key }) => !builtinTemplates.some((known) => known.key === key)),
  ];
  const declared = withSupplierCriteria(withModel(builtinSections, model), criteria);
  return createCatalogue([...withTemplateChoice(declared, templates), ...sections], templates);
}

/** True when the sections can stand beside the built-in ones: no key twice, no built-in section of another kind. */
export function fitsBuiltin(sections: readonly Section[]): boolean {
  const meets = sections.some((section) =>
    builtinSections.some(({ key, of }) => key === section.key && of !== section.of),
  );
  if (meets) return false;
  try {
    createCatalogue([...builtinSections, ...sections]);
    return true;
  } catch {
    return false;
  }
}

/** Scores are asked by the criteria of the model, and the credit grade is computed by its rules. */
function withModel(sections: readonly Section[], model: ScoringModel): readonly Section[] {
  if (model === DEFAULT_MODEL) return sections;
  const { criteria } = model.tier;
  return sections.map((section) => {
    if (section.key === 'tier') return tierSection(criteria);
    if (section.key === 'tierFuture') return tierFutureSection(criteria);
    if (section.key !== 'trx') return section;
    const fields = section.fields.map((field) =>
      field.key === 'trx.credit_grade' ? { ...field, type: creditGradeBy(model.credit) } : field,
    );
    return { ...section, fields };
  });
}

/** The account's choice of a template offers the workspace's own ones too. */
function withTemplateChoice(
  sections: readonly Section[],
  templates: readonly Template[],
): readonly Section[] {
  const type = { kind: 'choice', options: optionsOf(templates) } as const;
  return sections.map((section) =>
    section.key !== 'hdr'
      ? section
      : {
          ...section,
          fields: section.fields.map((field) => (field.key === TEMPLATE_FIELD ? { ...field, type } : field)),
        },
  );
}
