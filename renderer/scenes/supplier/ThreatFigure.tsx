import { Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import type { Competitor } from '../../../shared/domain/account/competition-reading.ts';
import { round2 } from '../../../shared/domain/scale.ts';
import { THREAT_BANDS, THREAT_WEIGHTS } from '../../../shared/domain/supplier/scoring.ts';
import { formatDifference, formatNumber, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

const PARTS = ['edge', 'relation', 'momentum', 'intent'] as const;

/** Threat of one rival with its band; a click opens the four parts that it is made of (domain §3.4). */
export const ThreatFigure = observer(({ competitor }: { readonly competitor: Competitor }) => {
  const { app } = useStores();
  const { t } = app;
  const { threat } = competitor;
  if (threat === null) return <span className="muted">{t(($) => $.supplier.threatUnknown)}</span>;
  const band = THREAT_BANDS.find(({ key }) => key === threat.band);
  return (
    <Popover
      trigger="click"
      title={t(($) => $.supplier.threatParts.title, { supplier: competitor.supplier.name })}
      content={<ThreatArithmetic competitor={competitor} />}
    >
      <button type="button" className={`supplier-threat supplier-threat-${threat.band}`}>
        {t(($) => $.supplier.threat, {
          threat: formatScore(threat.threat),
          band: band === undefined ? '' : app.label(band.label),
        })}
      </button>
    </Popover>
  );
});

const ThreatArithmetic = observer(({ competitor }: { readonly competitor: Competitor }) => {
  const { t } = useStores().app;
  const { threat, trend } = competitor;
  if (threat === null) return null;
  const how = {
    edge: t(($) => $.supplier.threatParts.edgeHow),
    relation: t(($) => $.supplier.threatParts.relationHow),
    momentum: t(($) => $.supplier.threatParts.momentumHow, {
      trend: trend === null ? '–' : formatDifference(trend),
    }),
    intent: t(($) => $.supplier.threatParts.intentHow),
  };
  return (
    <div className="supplier-arithmetic" data-testid="threat-arithmetic">
      <table className="supplier-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.supplier.threatParts.part)}</th>
            {(['value', 'weight', 'points'] as const).map((column) => (
              <th key={column} scope="col" className="supplier-figure">
                {t(($) => $.supplier.threatParts[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PARTS.map((part) => (
            <tr key={part}>
              <th scope="row">
                {t(($) => $.supplier.threatParts[part])} <span className="muted">{how[part]}</span>
              </th>
              <td className="supplier-figure">{formatNumber(threat[part])}</td>
              <td className="supplier-figure">{formatNumber(THREAT_WEIGHTS[part], 2, true)}</td>
              <td className="supplier-figure">
                {formatNumber(round2(20 * THREAT_WEIGHTS[part] * threat[part]), 2, true)}
              </td>
            </tr>
          ))}
          <tr className="supplier-sum">
            <th scope="row">{t(($) => $.supplier.total)}</th>
            <td colSpan={2} />
            <td className="supplier-figure">{formatScore(threat.threat)}</td>
          </tr>
        </tbody>
      </table>
      <p className="muted supplier-note">
        {t(($) => $.supplier.threatFormula, {
          edge: formatNumber(threat.edge),
          relation: threat.relation,
          momentum: threat.momentum,
          intent: threat.intent,
          threat: formatScore(threat.threat),
        })}
      </p>
      <p className="muted supplier-note">{t(($) => $.supplier.threatParts.bands)}</p>
    </div>
  );
});
