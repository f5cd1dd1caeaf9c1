import type { MissingInput } from '../../../shared/domain/account/missing-input.ts';
import type { Catalogue } from '../../../shared/domain/dossier/catalogue.ts';
import { routes } from '../../app/routes.ts';

/** The page where an input is filled; null where it stands beside the figure itself. */
export function placeOfInput(
  { fieldKey }: Pick<MissingInput, 'fieldKey'>,
  accountId: string,
  catalogue: Catalogue,
): string | null {
  const section = catalogue.sectionOf(fieldKey);
  if (section?.of === 'company') return routes.settings;
  if (section?.of === 'category') return routes.account(accountId, 'supplier');
  if (section?.key === 'stk') return routes.account(accountId, 'stickiness');
  if (section?.dossier !== 'customer') return null;
  return routes.account(accountId, 'dossier', { section: section.key, field: fieldKey });
}
