import { Checkbox } from 'antd';
import { observer } from 'mobx-react-lite';
import type { MergedPerson } from '../../../../shared/domain/account/map-merge.ts';
import { useStores } from '../../../stores/stores.ts';
import { type MergeChoice, takePerson, takeRating } from './merge-choice.ts';
import { useRatingWords } from './use-rating-words.ts';

type Props = {
  readonly people: readonly MergedPerson[];
  readonly choice: MergeChoice;
  readonly onChange: (choice: MergeChoice) => void;
};

/** Whom and which ratings a merge takes; each can be left out. */
export const MergeTable = observer(({ people, choice, onChange }: Props) => {
  const { t } = useStores().app;
  const words = useRatingWords();
  return (
    <div className="maps-merge-frame">
      <table className="map-table maps-merge" data-testid="merge-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.maps.mergePerson)}</th>
            <th scope="col">{t(($) => $.maps.mergeWhat)}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => {
            const taken = choice.get(person.personId);
            return (
              <tr key={person.personId}>
                <th scope="row">
                  <Checkbox
                    checked={taken !== undefined}
                    indeterminate={taken !== undefined && taken.size < person.differences.length}
                    onChange={(event) => onChange(takePerson(choice, person, event.target.checked))}
                  >
                    {person.name}
                  </Checkbox>
                </th>
                <td>
                  {person.isAdded && <b className="maps-joins">{t(($) => $.maps.mergeJoins)}</b>}
                  {person.differences.map(({ rating, before, after }) => (
                    <Checkbox
                      key={rating}
                      checked={taken?.has(rating) === true}
                      onChange={(event) => onChange(takeRating(choice, person, rating, event.target.checked))}
                    >
                      {t(($) => $.maps.mergeOf, {
                        rating: t(($) => $.maps.ratings[rating]),
                        before: words(rating, before),
                        after: words(rating, after),
                      })}
                    </Checkbox>
                  ))}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
});
