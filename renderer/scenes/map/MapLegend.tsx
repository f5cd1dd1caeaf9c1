import { observer } from 'mobx-react-lite';
import { EDGE_KIND_INFO } from '../../../shared/domain/relationship/edge-kinds.ts';
import { useStores } from '../../stores/stores.ts';
import { ATTITUDES, attitudeKey, attitudeWord } from './attitude.ts';
import { InfluenceBars } from './card-marks.tsx';
import { LineSample } from './LineSample.tsx';
import type { MapModel } from './map-model.ts';

const SAMPLE_INFLUENCE = 3;

/** What colours, bars, frames and lines stand for; only kinds of lines that are drawn. */
export const MapLegend = observer(({ model }: { readonly model: MapModel }) => {
  const { app, map: session } = useStores();
  const { t } = app;
  const present = new Set(model.edges.map(({ kind }) => kind));
  const kinds = EDGE_KIND_INFO.filter(({ key }) => present.has(key) && !session.hiddenKinds.has(key));
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
      {kinds.map(({ key, label }) => (
        <li key={key}>
          <LineSample kind={key} />
          {app.label(label)}
        </li>
      ))}
    </ul>
  );
});
