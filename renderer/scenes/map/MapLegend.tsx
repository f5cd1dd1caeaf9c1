import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { ATTITUDES, attitudeKey, attitudeWord } from './attitude.ts';
import { InfluenceBars } from './PersonCard.tsx';

const SAMPLE_INFLUENCE = 3;

/** What colours, bars and frames of the cards stand for. */
export const MapLegend = observer(() => {
  const { t } = useStores().app;
  return (
    <ul className="map-legend" aria-label={t(($) => $.map.legend)}>
      {[...ATTITUDES].reverse().map((attitude) => (
        <li key={attitude}>
          <i className="map-swatch" data-attitude={attitudeKey(attitude)} aria-hidden="true" />
          {attitudeWord(t, attitude)}
        </li>
      ))}
      <li>
        <InfluenceBars influence={SAMPLE_INFLUENCE} /> {t(($) => $.map.influenceLegend)}
      </li>
      <li>{t(($) => $.map.levelLegend)}</li>
      <li>
        <i className="map-frame" data-covered="true" aria-hidden="true" /> {t(($) => $.map.keyPerson)}·
        {t(($) => $.map.covered)}
      </li>
      <li>
        <i className="map-frame" data-covered="false" aria-hidden="true" /> {t(($) => $.map.keyPerson)}·
        {t(($) => $.map.uncovered)}
      </li>
    </ul>
  );
});
