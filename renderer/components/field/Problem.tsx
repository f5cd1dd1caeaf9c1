import { observer } from 'mobx-react-lite';
import type { ParseProblem } from '../../../shared/format/parse.ts';
import { useStores } from '../../stores/stores.ts';

/** Why the typed text cannot be saved, at the place where it was typed. */
export const Problem = observer(
  ({ id, code }: { readonly id: string; readonly code: ParseProblem | null }) => {
    const { t } = useStores().app;
    if (code === null) return null;
    return (
      <span id={id} role="alert" className="field-problem">
        {t(($) => $.dossier.problem[code])}
      </span>
    );
  },
);
