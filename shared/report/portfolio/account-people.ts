import { cellText } from '../../domain/account/money.ts';
import type { AccountView } from '../../domain/account/view.ts';

/** Executive of ours who answers for the account, of its core team; '' without one. */
export function sponsorOf(view: AccountView): string {
  const found = view
    .rows(view.account.id, 'bas.core_team')
    .find(({ row }) => row.role === 'sponsor' && cellText(row, 'to') === null);
  return found === undefined ? '' : view.title(cellText(found.row, 'person') ?? '');
}
