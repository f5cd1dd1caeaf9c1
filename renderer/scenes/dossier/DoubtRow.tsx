import { observer } from 'mobx-react-lite';
import type { Question } from '../../../shared/domain/account/questions.ts';
import { shortValue } from '../../../shared/format/short-value.ts';
import { useStores } from '../../stores/stores.ts';

/** One doubtful value; its name shows it in the inspector, where it is checked at once. */
export const DoubtRow = observer(({ doubt }: { readonly doubt: Question }) => {
  const { account, app, inspector } = useStores();
  const { field, section, recordId, entryId, weight, ageDays } = doubt;
  const entry = entryId === null ? undefined : account.entryById(entryId);
  const text = entry === undefined ? '' : shortValue(field.type, entry.value, app.locale, account.view.title);
  return (
    <tr>
      <th scope="row" className="dossier-short">
        <button
          type="button"
          className="dossier-open"
          onClick={() =>
            inspector.select({
              kind: 'field',
              recordId,
              fieldKey: field.key,
              ...(entryId === null ? {} : { entryId }),
            })
          }
        >
          {app.label(field.label)}
        </button>
      </th>
      <td className="dossier-excerpt">{text}</td>
      <td className="dossier-short">{app.label(section.label)}</td>
      <td className="dossier-figure">{weight}</td>
      <td className="dossier-figure">
        {ageDays === null
          ? app.t(($) => $.dossier.unknownAge)
          : app.t(($) => $.dossier.age, { days: ageDays })}
      </td>
    </tr>
  );
});
