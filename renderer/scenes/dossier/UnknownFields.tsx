import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

const LONGEST = 400;

/** Content of fields that this program does not know: kept, shown as it is stored, never written. */
export const UnknownFields = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  return (
    <section data-testid="unknown-fields">
      <header className="section-header">
        <h2>{t(($) => $.catalogue.problem.section)}</h2>
      </header>
      <p className="muted dossier-empty">{t(($) => $.catalogue.problem.sectionHint)}</p>
      <table className="dossier-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.catalogue.problem.field)}</th>
            <th scope="col">{t(($) => $.catalogue.problem.value)}</th>
          </tr>
        </thead>
        <tbody>
          {account.unknownEntries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                {entry.fieldKey}
                {entry.recordId !== account.id && ` · ${account.title(entry.recordId)}`}
              </th>
              <td>{JSON.stringify(entry.value).slice(0, LONGEST)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
