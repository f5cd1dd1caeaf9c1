import { privacyOf } from '../../domain/dossier/privacy.ts';
import { heading } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { DossierContext } from './context.ts';
import { sectionBlocks } from './section-chapter.ts';

/** Personal and sensitive fields of each person, as far as they were chosen to be printed (domain §2.13). */
export function personalBlocks(context: DossierContext): readonly Block[] {
  const { view, include, t } = context;
  if (!include.personal && !include.sensitive) return [];
  const sections = view.catalogue.sectionsOf('person').map((section) => ({
    ...section,
    fields: section.fields.filter((field) => privacyOf(field) !== 'normal'),
  }));
  const people = view.records('person').flatMap((person): readonly Block[] => {
    const blocks = sections.flatMap((section) => sectionBlocks(section, person.id, context));
    return blocks.length === 0 ? [] : [heading(3, view.title(person.id)), ...blocks];
  });
  if (people.length === 0) return [];
  return [
    heading(
      2,
      t(($) => $.people.file.personal),
    ),
    ...people,
  ];
}
