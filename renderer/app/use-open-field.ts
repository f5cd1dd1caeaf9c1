import { useLocation } from 'wouter';
import type { Field, Section } from '../../shared/domain/dossier/types.ts';
import { useStores } from '../stores/stores.ts';
import { routes } from './routes.ts';

type FieldTarget = {
  readonly recordId: string;
  readonly field: Field;
  readonly section: Section;
  readonly entryId: string | null;
};

/** Opens the page where a field stands and shows it in the inspector. */
export function useOpenField(): (target: FieldTarget) => void {
  const { account, inspector } = useStores();
  const [, goTo] = useLocation();
  return ({ recordId, field, section, entryId }) => {
    const tab = section.dossier === 'supplier' ? 'supplier' : 'dossier';
    goTo(
      routes.account(account.view.account.id, tab, {
        section: section.key,
        record: recordId,
        field: field.key,
      }),
    );
    inspector.select({
      kind: 'field',
      recordId,
      fieldKey: field.key,
      ...(entryId === null ? {} : { entryId }),
    });
  };
}
