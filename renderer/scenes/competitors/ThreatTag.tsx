import { observer } from 'mobx-react-lite';
import { THREAT_BANDS, type Threat } from '../../../shared/domain/supplier/scoring.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

/** Threat 0–100 with its band; its four parts in the tooltip, or in words below. */
export const ThreatTag = observer(
  ({ threat, withParts = false }: { readonly threat: Threat | null; readonly withParts?: boolean }) => {
    const { app } = useStores();
    const { t } = app;
    if (threat === null) return t(($) => $.common.none);
    const band = THREAT_BANDS.find(({ key }) => key === threat.band);
    const parts = t(($) => $.competitors.parts, {
      edge: formatNumber(threat.edge),
      relation: formatNumber(threat.relation),
      momentum: formatNumber(threat.momentum),
      intent: formatNumber(threat.intent),
    });
    return (
      <>
        <span className={`competitors-threat competitors-threat-${threat.band}`} title={parts}>
          {formatNumber(threat.threat, 1, true)} {band === undefined ? '' : app.label(band.label)}
        </span>
        {withParts ? (
          <div className="competitors-parts" title={t(($) => $.competitors.partsHint)}>
            {parts}
          </div>
        ) : null}
      </>
    );
  },
);
