import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { joinTexts } from '../../../../shared/format/value.ts';
import { useStores } from '../../../stores/stores.ts';
import type { InspectedPerson } from './person-on-map.ts';
import { useRatingNames } from './use-rating-texts.ts';

/** Who it is, and by which map he or she is rated. */
export const PersonHead = observer(({ inspected }: { readonly inspected: InspectedPerson }) => {
  const { account, app, commands, map } = useStores();
  const { t } = app;
  const nameOf = useRatingNames();
  const { person, isParked, mapId } = inspected;
  const { name, seat, outside, isKey, coach, overridden } = person;
  const isElsewhere = map.mapId !== null && mapId === null;
  const add = () =>
    void commands.addToMap({
      accountId: account.view.account.id,
      mapId: map.mapId,
      people: [{ personId: person.id, ratings: {} }],
    });
  return (
    <header className="person-head">
      <h2>{name}</h2>
      <p className="muted">{[seat?.title, seat?.department].filter(Boolean).join(' · ')}</p>
      <p className="person-chips">
        {isKey && <span className="person-chip person-chip-key">{t(($) => $.mapPerson.key)}</span>}
        {coach && <span className="person-chip">{t(($) => $.mapPerson.coach)}</span>}
        {outside !== null && (
          <span className="person-chip">{t(($) => $.mapPerson.outside, { organization: outside })}</span>
        )}
        {isParked && <span className="person-chip">{t(($) => $.mapPerson.parked)}</span>}
      </p>
      {mapId !== null && (
        <p className="person-map" data-testid="person-map">
          {t(($) => $.mapPerson.rates, { map: account.view.title(mapId) })}
          <small>
            {overridden.length === 0
              ? t(($) => $.mapPerson.ratesSame)
              : t(($) => $.mapPerson.ratesDiffer, {
                  count: overridden.length,
                  names: joinTexts(overridden.map(nameOf), app.locale),
                })}
          </small>
        </p>
      )}
      {isElsewhere && (
        <p className="person-map">
          {t(($) => $.mapPerson.notOnMap, { map: account.view.title(map.mapId ?? '') })}
          <Button size="small" onClick={add}>
            {t(($) => $.mapPerson.addToMap)}
          </Button>
        </p>
      )}
    </header>
  );
});
