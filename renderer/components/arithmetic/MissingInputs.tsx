import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import type { MissingInput } from '../../../shared/domain/account/missing-input.ts';
import { useStores } from '../../stores/stores.ts';
import { placeOfInput } from './input-place.ts';

/** Inputs that a figure still lacks, each leading to where it is filled. Nothing when none is missing. */
export const MissingInputs = observer(({ inputs }: { readonly inputs: readonly MissingInput[] }) => {
  const { account, app, workspace } = useStores();
  const { t } = app;
  const distinct = [...new Map(inputs.map((one) => [`${one.fieldKey} ${one.year}`, one])).values()];
  if (distinct.length === 0) return null;
  return (
    <p className="arithmetic-missing" data-testid="missing-inputs">
      <span>{t(($) => $.value.missing)}</span>
      {distinct.map((input) => {
        const field = workspace.catalogue.field(input.fieldKey);
        const name = field === undefined ? input.fieldKey : app.label(field.label);
        const text =
          input.year === null ? name : t(($) => $.value.missingYear, { year: input.year ?? 0, field: name });
        const place = placeOfInput(input, account.view.account.id, workspace.catalogue);
        const key = `${input.fieldKey} ${input.year}`;
        return place === null ? (
          <span key={key}>{text}</span>
        ) : (
          <Link key={key} href={place}>
            {text}
          </Link>
        );
      })}
    </p>
  );
});
