import { observer } from 'mobx-react-lite';
import { readDossierQuality } from '../../../shared/domain/account/quality-reading.ts';
import { doubtsOf, toVerify } from '../../../shared/domain/account/questions.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { DoubtRow } from './DoubtRow.tsx';
import type { ListName } from './section-place.ts';

/** Every value that is a guess, contradicted or old; heaviest field first, then oldest (domain §4.1 f). */
export const DoubtList = observer(({ list }: { readonly list: ListName }) => {
  const { t } = useStores().app;
  const { readings } = useReading(readDossierQuality);
  const doubts = list === 'toVerify' ? toVerify(readings) : doubtsOf(readings, list);
  return (
    <div data-testid={`doubts-${list}`}>
      <header className="section-header">
        <h2>{t(($) => $.dossier.lists[list])}</h2>
        <span className="muted">{doubts.length}</span>
      </header>
      {doubts.length === 0 ? (
        <p className="muted dossier-empty">{t(($) => $.dossier.listEmpty[list])}</p>
      ) : (
        <table className="dossier-table">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.dossier.listColumns.field)}</th>
              <th scope="col">{t(($) => $.dossier.listColumns.value)}</th>
              <th scope="col">{t(($) => $.dossier.listColumns.section)}</th>
              <th scope="col" className="dossier-figure">
                {t(($) => $.dossier.listColumns.weight)}
              </th>
              <th scope="col" className="dossier-figure">
                {t(($) => $.dossier.listColumns.age)}
              </th>
            </tr>
          </thead>
          <tbody>
            {doubts.map((doubt) => (
              <DoubtRow key={doubt.entryId} doubt={doubt} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
});
