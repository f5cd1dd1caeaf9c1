import type { RecordKind } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import type { ChangeWords } from './change-text.ts';

export type Titles = { readonly [id: string]: { readonly kind: RecordKind; readonly title: string } };

/** Words for changes: names come with the answer, for what is in the trash now has no name in the stores. */
export function useChangeWords(titles: Titles): ChangeWords {
  const { account, app } = useStores();
  return {
    locale: app.locale,
    titleOf: (id) => titles[id]?.title ?? account.title(id),
    notApplicable: (reason) => app.t(($) => $.history.notApplicable, { reason }),
  };
}
