import type { Catalogue } from '../../../shared/domain/dossier/catalogue.ts';
import type { Label } from '../../../shared/domain/label.ts';

/** Name of an option in a column of a table; '' when the catalogue does not know it. */
export function optionName(
  catalogue: Catalogue,
  fieldKey: string,
  column: string,
  key: string,
  text: (label: Label) => string,
): string {
  const type = catalogue.field(fieldKey)?.type;
  const found = type?.kind === 'rows' ? type.columns.find((one) => one.key === column)?.type : undefined;
  const option = found?.kind === 'choice' ? found.options.find((one) => one.key === key) : undefined;
  return option === undefined ? '' : text(option.label);
}
