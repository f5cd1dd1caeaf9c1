import type { Catalogue } from '../../shared/domain/dossier/catalogue.ts';
import type { RecordKind } from '../../shared/domain/dossier/types.ts';
import type { SearchHit } from '../../shared/ipc/portfolio.contract.ts';
import { type AccountTab, routes } from './routes.ts';

/** Tab on which the values of a kind of record are edited. */
const TAB_OF_KIND: { readonly [kind in RecordKind]?: AccountTab } = {
  category: 'supplier',
  supplier: 'supplier',
  round: 'assessment',
  respondent: 'assessment',
  note: 'notes',
  contact: 'contacts',
  map: 'map',
};
/** Sections of the account that have a tab of their own. */
const TAB_OF_SECTION: { readonly [section: string]: AccountTab } = {
  tier: 'tier',
  tierFuture: 'tier',
  stk: 'stickiness',
  map: 'map',
  ori: 'map',
};

/** Page that shows the field in which a text was found; the settings for what belongs to the workspace. */
export function hitRoute({ accountId, recordId, fieldKey }: SearchHit, catalogue: Catalogue): string {
  if (accountId === null && fieldKey?.startsWith('frm.')) return routes.group(recordId);
  if (accountId === null) return routes.settings;
  return fieldKey === null
    ? routes.account(accountId)
    : fieldRoute(catalogue, { accountId, recordId, fieldKey });
}

type FieldOf = { readonly accountId: string; readonly recordId: string; readonly fieldKey: string };

/** Page on which a field of an account, or of something of the account, is edited. */
export function fieldRoute(catalogue: Catalogue, { accountId, recordId, fieldKey }: FieldOf): string {
  const section = catalogue.sectionOf(fieldKey);
  if (section === undefined) return routes.account(accountId);
  if (section.of === 'attachment')
    return routes.account(accountId, 'dossier', { section: 'attachments', record: recordId });
  const ownTab = section.dossier === 'supplier' ? 'supplier' : TAB_OF_KIND[section.of];
  const tab = TAB_OF_SECTION[section.key] ?? ownTab ?? 'dossier';
  return routes.account(accountId, tab, { section: section.key, field: fieldKey, record: recordId });
}
