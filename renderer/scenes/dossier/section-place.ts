import type { Catalogue } from '../../../shared/domain/dossier/catalogue.ts';
import type { Section } from '../../../shared/domain/dossier/types.ts';

/** Lists across all sections; each is a page of its own beside the sections. */
export const LISTS = ['toVerify', 'inferred', 'disputed', 'stale'] as const;
export type ListName = (typeof LISTS)[number];

export type SectionPlace =
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'people' }
  | { readonly kind: 'group' }
  | { readonly kind: 'attachments' }
  | { readonly kind: 'questions' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'list'; readonly list: ListName };

/** Sections of the customer dossier as they are listed: its chapters, then the care of the file. */
export function dossierSections(catalogue: Catalogue): readonly Section[] {
  const own = catalogue.sectionsOf('account');
  return [...own.filter(({ dossier }) => dossier === 'customer'), ...own.filter(({ key }) => key === 'hdr')];
}

/** The page that the address names; a field alone leads to its section, nothing to the first one. */
export function sectionPlace(
  catalogue: Catalogue,
  named: { readonly section?: string; readonly field?: string },
): SectionPlace {
  if (named.section === 'people' || named.section === 'seats') return { kind: 'people' };
  if (named.section === 'attachments') return { kind: 'attachments' };
  if (named.section === 'group') return { kind: 'group' };
  if (named.section === 'questions') return { kind: 'questions' };
  if (named.section === 'unknown') return { kind: 'unknown' };
  const list = LISTS.find((name) => named.section === `list-${name}`);
  if (list !== undefined) return { kind: 'list', list };
  const section = catalogue.section(named.section ?? '') ?? catalogue.sectionOf(named.field ?? '');
  if (section !== undefined && ['person', 'seat'].includes(section.of)) return { kind: 'people' };
  if (section?.of === 'attachment') return { kind: 'attachments' };
  const sections = dossierSections(catalogue);
  const found = sections.find(({ key }) => key === section?.key) ?? sections[0];
  if (found === undefined) throw new Error('The catalogue has no dossier section');
  return { kind: 'section', section: found };
}
