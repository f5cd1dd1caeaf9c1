import { Tooltip } from 'antd';
import { observer } from 'mobx-react-lite';
import { type Competitor, readCompetition } from '../../../shared/domain/account/competition-reading.ts';
import type { CategoryReading, SupplierReading } from '../../../shared/domain/account/supplier-reading.ts';
import {
  DEFAULT_SUPPLIER_CRITERIA,
  SUPPLIER_SCORE_ANCHORS,
  type SupplierCriterion,
  THREAT_BANDS,
  type Threat,
} from '../../../shared/domain/supplier/scoring.ts';
import { formatDifference, formatNumber, formatScore } from '../../../shared/format/number.ts';
import { ScorePicker } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';

type ScoreTableProps = { readonly category: CategoryReading; readonly suppliers: readonly SupplierReading[] };

/** Suppliers by the customer's own criteria: scores, weighted result, our gap and each rival's threat (domain §3.4). */
export const ScoreTable = observer(({ category, suppliers }: ScoreTableProps) => {
  const { account, app, commands } = useStores();
  const { t } = app;
  const { competitors, gap, isOwnWeights, weights } = readCompetition(account.view, category, suppliers);

  const pick = ({ entryId, supplier }: Competitor, criterion: SupplierCriterion, score: number | null) => {
    if (entryId !== null) void commands.updateRow(entryId, { [criterion]: score });
    else void commands.addRows(supplier.id, 'sup.scores', [{ category: category.id, [criterion]: score }]);
  };

  return (
    <div>
      <table className="supplier-table" data-testid="score-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.supplier.criterion)}</th>
            <th
              scope="col"
              className="supplier-figure"
              title={t(($) => (isOwnWeights ? $.supplier.ownWeights : $.supplier.defaultWeights))}
            >
              {t(($) => $.supplier.weight)}
            </th>
            {competitors.map(({ supplier }) => (
              <th key={supplier.id} scope="col">
                {supplier.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DEFAULT_SUPPLIER_CRITERIA.map(({ key, label }) => (
            <tr key={key}>
              <th scope="row">{app.label(label)}</th>
              <td className="supplier-figure">{weights[key]}</td>
              {competitors.map((competitor) => (
                <td key={competitor.supplier.id}>
                  <ScorePicker
                    value={competitor.scores[key] ?? null}
                    anchors={SUPPLIER_SCORE_ANCHORS}
                    name={t(($) => $.supplier.scoreOf, {
                      supplier: competitor.supplier.name,
                      criterion: app.label(label),
                    })}
                    locale={app.locale}
                    emptyText={t(($) => $.supplier.notScored)}
                    onPick={(score) => pick(competitor, key, score)}
                    testId={`score-${competitor.supplier.key}-${key}`}
                  />
                </td>
              ))}
            </tr>
          ))}
          <tr className="supplier-sum">
            <th scope="row">{t(($) => $.supplier.score)}</th>
            <td />
            {competitors.map(({ supplier, score }) => (
              <td key={supplier.id} data-testid={`supplier-score-${supplier.key}`}>
                {score === null ? '–' : formatScore(score)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t(($) => $.supplier.gapAndThreat)}</th>
            <td />
            {competitors.map(({ supplier, threat }) => (
              <td key={supplier.id} data-testid={`gap-or-threat-${supplier.key}`}>
                {supplier.isUs ? (
                  gap === null ? (
                    '–'
                  ) : (
                    t(($) => $.supplier.gap, { gap: formatDifference(gap) })
                  )
                ) : (
                  <ThreatFigure threat={threat} />
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="muted supplier-note">
        {t(($) => (isOwnWeights ? $.supplier.ownWeights : $.supplier.defaultWeights))}
      </p>
    </div>
  );
});

const ThreatFigure = observer(({ threat }: { readonly threat: Threat | null }) => {
  const { app } = useStores();
  const { t } = app;
  if (threat === null) return <span className="muted">{t(($) => $.supplier.threatUnknown)}</span>;
  const band = THREAT_BANDS.find(({ key }) => key === threat.band);
  return (
    <Tooltip
      title={t(($) => $.supplier.threatFormula, {
        edge: formatNumber(threat.edge),
        relation: threat.relation,
        momentum: threat.momentum,
        intent: threat.intent,
        threat: formatScore(threat.threat),
      })}
    >
      <button type="button" className={`supplier-threat supplier-threat-${threat.band}`}>
        {t(($) => $.supplier.threat, {
          threat: formatScore(threat.threat),
          band: band === undefined ? '' : app.label(band.label),
        })}
      </button>
    </Tooltip>
  );
});
