import type { OwnDeclarations } from './own-catalogue.ts';
import { OWN_PREFIX, type Template } from './templates/template.ts';
import type { Field, Section } from './types.ts';

/** Changes of what a workspace declares itself: lists in, lists out. */

/** A key for a new field, made of its Latin letters and an id that is never used twice: old data never turn up in it. */
export function ownFieldKey(name: string, id: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 24);
  return `${OWN_PREFIX}${slug === '' ? '' : `${slug}_`}${keyPart(id)}`;
}

/** A key for a section or template of the workspace. */
export function ownKey(id: string): string {
  return `x${keyPart(id)}`;
}

function keyPart(id: string): string {
  return id.replaceAll(/[^a-z0-9]/gi, '').slice(0, 10);
}

/** The sections with a field at the end of one of them; a built-in section is joined by what is added to it. */
export function withField(own: readonly Section[], into: Section, field: Field): readonly Section[] {
  const known = own.find(({ key }) => key === into.key);
  if (known === undefined) return [...own, { ...into, fields: [field] }];
  return withSection(own, { ...known, fields: [...known.fields, field] });
}

/** The sections with this field in place of the one of the same key. */
export function withFieldReplaced(own: readonly Section[], field: Field): readonly Section[] {
  return own.map((section) => ({
    ...section,
    fields: section.fields.map((one) => (one.key === field.key ? field : one)),
  }));
}

/** The sections without the field; what was added to a built-in section goes when nothing of it is left. */
export function withoutField(
  own: readonly Section[],
  key: string,
  isBuiltin: (sectionKey: string) => boolean,
): readonly Section[] {
  return own
    .map((section) => ({ ...section, fields: section.fields.filter((field) => field.key !== key) }))
    .filter((section) => section.fields.length > 0 || !isBuiltin(section.key));
}

/** The sections with the field one place up (-1) or down (1) among the own fields of its section. */
export function withFieldMoved(own: readonly Section[], key: string, step: -1 | 1): readonly Section[] {
  return own.map((section) => {
    const at = section.fields.findIndex((field) => field.key === key);
    const field = section.fields[at];
    const other = section.fields[at + step];
    if (field === undefined || other === undefined) return section;
    return {
      ...section,
      fields: section.fields.map((one, index) => (index === at ? other : index === at + step ? field : one)),
    };
  });
}

/** The sections with this one at its place, or at the end. */
export function withSection(own: readonly Section[], section: Section): readonly Section[] {
  const isKnown = own.some(({ key }) => key === section.key);
  return isKnown ? own.map((one) => (one.key === section.key ? section : one)) : [...own, section];
}

export type Joined = OwnDeclarations & {
  readonly added: { readonly fields: number; readonly templates: number };
  readonly known: { readonly fields: number; readonly templates: number };
};

/** What the workspace has and what comes from elsewhere; fields and templates that it has already stay as they are. */
export function joinDeclarations(own: OwnDeclarations, other: OwnDeclarations): Joined {
  const known = new Set(own.sections.flatMap(({ fields }) => fields.map(({ key }) => key)));
  const all = other.sections.flatMap(({ fields }) => fields);
  let { sections } = own;
  for (const section of other.sections) {
    if (!sections.some(({ key }) => key === section.key))
      sections = [...sections, { ...section, fields: [] }];
    for (const field of section.fields) {
      if (!known.has(field.key)) sections = withField(sections, section, field);
    }
  }
  const templates = other.templates.filter(({ key }) => !own.templates.some((one) => one.key === key));
  const fresh = all.filter(({ key }) => !known.has(key)).length;
  return {
    sections,
    templates: [...own.templates, ...templates],
    added: { fields: fresh, templates: templates.length },
    known: { fields: all.length - fresh, templates: other.templates.length - templates.length },
  };
}

/** The declarations with the fields that a template brings along; null when nothing of it is missing. */
export function withTemplateFields(own: OwnDeclarations, template: Template): OwnDeclarations | null {
  const { added, sections, templates } = joinDeclarations(own, {
    sections: template.adds ?? [],
    templates: [],
  });
  return added.fields === 0 ? null : { sections, templates };
}
