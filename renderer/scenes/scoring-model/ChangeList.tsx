import { observer } from 'mobx-react-lite';
import type { ModelChange } from '../../../shared/domain/model/model-changes.ts';
import { useStores } from '../../stores/stores.ts';

/** What differs between two models, one line a difference. */
export const ChangeList = observer(({ changes }: { readonly changes: readonly ModelChange[] }) => {
  const { app } = useStores();
  const { t } = app;
  const none = t(($) => $.model.none);
  return (
    <ul className="model-changes">
      {changes.map(({ what, before, after }) => (
        <li key={`${what.en} ${before} ${after}`}>
          {app.label(what)} <b>{t(($) => $.model.was, { before: before ?? none, after: after ?? none })}</b>
        </li>
      ))}
    </ul>
  );
});
