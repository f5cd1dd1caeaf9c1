import type { Catalogue } from '../../../shared/domain/dossier/catalogue.ts';
import type { AppStore } from '../../stores/app-store.ts';

/** Label of a chosen option of a field; '' when nothing is chosen. */
export function optionLabel(
  catalogue: Catalogue,
  fieldKey: string,
  key: string | null,
  app: Pick<AppStore, 'label'>,
): string {
  const type = catalogue.field(fieldKey)?.type;
  const option = type?.kind === 'choice' ? type.options.find((one) => one.key === key) : undefined;
  return option === undefined ? '' : app.label(option.label);
}
