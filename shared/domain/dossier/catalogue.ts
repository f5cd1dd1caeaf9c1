import type { Template } from './templates/template.ts';
import type { Field, RecordKind, Section } from './types.ts';

/** The effective catalogue of a workspace: the built-in sections plus what the workspace adds. */
export type Catalogue = {
  readonly sections: readonly Section[];
  /** Field by its key, whatever its section; undefined when unknown. */
  readonly field: (key: string) => Field | undefined;
  readonly section: (key: string) => Section | undefined;
  /** Section that declares the field; undefined when unknown. */
  readonly sectionOf: (fieldKey: string) => Section | undefined;
  /** Sections of one kind of record, in catalogue order. */
  readonly sectionsOf: (kind: RecordKind) => readonly Section[];
  /** What a dossier may be asked for, built-in templates and the workspace's own. */
  readonly templates: readonly Template[];
};

/**
 * Makes a catalogue of sections. Sections with the same key are joined (later fields are appended), so that a
 * workspace can add a field to a built-in section.
 * @throws Error when a field key is declared twice: a programming fault, found by the first test that loads it.
 */
export function createCatalogue(
  declared: readonly Section[],
  templates: readonly Template[] = [],
): Catalogue {
  const sections = joinSections(declared);
  const byKey = new Map<string, { field: Field; section: Section }>();
  for (const section of sections) {
    for (const field of section.fields) {
      if (byKey.has(field.key)) throw new Error(`Field ${field.key} is declared twice`);
      byKey.set(field.key, { field, section });
    }
  }
  return {
    sections,
    field: (key) => byKey.get(key)?.field,
    section: (key) => sections.find((section) => section.key === key),
    sectionOf: (key) => byKey.get(key)?.section,
    sectionsOf: (kind) => sections.filter((section) => section.of === kind),
    templates,
  };
}

function joinSections(declared: readonly Section[]): readonly Section[] {
  const joined = new Map<string, Section>();
  for (const section of declared) {
    const before = joined.get(section.key);
    joined.set(
      section.key,
      before === undefined ? section : { ...before, fields: [...before.fields, ...section.fields] },
    );
  }
  return [...joined.values()];
}
