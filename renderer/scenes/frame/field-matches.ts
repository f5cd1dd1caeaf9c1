import type { Catalogue } from '../../../shared/domain/dossier/catalogue.ts';
import type { Field, Section } from '../../../shared/domain/dossier/types.ts';

export type FieldMatch = { readonly field: Field; readonly section: Section };

const SHOWN = 5;

/** Fields of an account by what they are called, in either language, or by another name they go by; best first. */
export function fieldMatches(catalogue: Catalogue, query: string): readonly FieldMatch[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return [];
  const rank = ({ field }: FieldMatch): number => {
    const names = [field.label.zh, field.label.en, ...(field.aliases ?? [])].map((name) =>
      name.toLowerCase(),
    );
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    return names.some((name) => name.includes(wanted)) ? 2 : 3;
  };
  return catalogue
    .sectionsOf('account')
    .flatMap((section) => section.fields.map((field) => ({ field, section })))
    .map((match) => ({ match, rank: rank(match) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .map(({ match }) => match);
}
