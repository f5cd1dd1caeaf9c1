import { Checkbox } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  type CompetitionReading,
  type Competitor,
  type Criterion,
  readCompetition,
} from '../../../shared/domain/account/competition-reading.ts';
import type { CategoryReading, SupplierReading } from '../../../shared/domain/account/supplier-reading.ts';
import { percent } from '../../../shared/domain/dossier/define.ts';
import { sumsToHundred } from '../../../shared/domain/supplier/scoring.ts';
import { formatDifference, formatNumber, formatScore } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { InlineValue } from '../../components/field/InlineValue.tsx';
import { ScorePicker } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';
import { AddCriterion } from './AddCriterion.tsx';
import { ThreatFigure } from './ThreatFigure.tsx';
import { useWeights } from './use-weights.ts';

type ScoreTableProps = { readonly category: CategoryReading; readonly suppliers: readonly SupplierReading[] };

/** Suppliers by the customer's own criteria: scores, weighted result, our gap and each rival's threat (domain §3.4). */
export const ScoreTable = observer(({ category, suppliers }: ScoreTableProps) => {
  const { account, app } = useStores();
  const { t } = app;
  const competition = readCompetition(account.view, category, suppliers);
  const { competitors, criteria, gap, isOwnWeights, weightSum } = competition;
  const nameOf = (key: string) => {
    const criterion = criteria.find((one) => one.key === key);
    return criterion === undefined ? key : app.label(criterion.label);
  };
  return (
    <div className="supplier-scroll">
      <table className="supplier-table supplier-scores" data-testid="score-table">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.supplier.criterion)}</th>
            <th scope="col" className="supplier-figure">
              {t(($) => $.supplier.weight)}
            </th>
            <th scope="col" className="supplier-nowrap" title={t(($) => $.supplier.scoring.knockOut)}>
              {t(($) => $.supplier.scoring.knockOutShort)}
            </th>
            {competitors.map(({ supplier }) => (
              <th key={supplier.id} scope="col">
                {supplier.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((criterion) => (
            <CriterionRow
              key={criterion.key}
              criterion={criterion}
              competition={competition}
              categoryId={category.id}
            />
          ))}
          <tr className="supplier-sum">
            <th scope="row">{t(($) => $.supplier.score)}</th>
            <td className="supplier-figure" data-testid="weight-sum">
              {formatNumber(weightSum)}%
            </td>
            <td />
            {competitors.map(({ supplier, score, failed }) => (
              <td key={supplier.id}>
                <span data-testid={`supplier-score-${supplier.key}`}>
                  {score === null ? '–' : formatScore(score)}
                </span>
                {failed.length > 0 && (
                  <span className="supplier-over" data-testid={`disqualified-${supplier.key}`}>
                    {t(($) => $.supplier.scoring.disqualified, {
                      criteria: joinTexts(failed.map(nameOf), app.locale),
                    })}
                  </span>
                )}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t(($) => $.supplier.gapAndThreat)}</th>
            <td />
            <td />
            {competitors.map((competitor) => (
              <td key={competitor.supplier.id} data-testid={`gap-or-threat-${competitor.supplier.key}`}>
                {competitor.supplier.isUs ? (
                  gap === null ? (
                    '–'
                  ) : (
                    t(($) => $.supplier.gap, { gap: formatDifference(gap) })
                  )
                ) : (
                  <ThreatFigure competitor={competitor} />
                )}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      {!sumsToHundred(weightSum) && (
        <p role="alert" className="supplier-caution supplier-note" data-testid="weight-warning">
          {t(($) => $.supplier.scoring.sum, { sum: formatNumber(weightSum) })}
        </p>
      )}
      <div className="supplier-foot">
        <AddCriterion />
        <span className="muted supplier-note">
          {t(($) => (isOwnWeights ? $.supplier.ownWeights : $.supplier.defaultWeights))}
        </span>
      </div>
    </div>
  );
});

type CriterionRowProps = {
  readonly criterion: Criterion;
  readonly competition: CompetitionReading;
  readonly categoryId: string;
};

const CriterionRow = observer(({ criterion, competition, categoryId }: CriterionRowProps) => {
  const { app, commands } = useStores();
  const { t } = app;
  const { competitors, knockOuts, weights } = competition;
  const { setWeight, setKnockOut } = useWeights(categoryId, competition);
  const { key } = criterion;
  const label = app.label(criterion.label);

  const pick = ({ entryId, supplier }: Competitor, score: number | null) => {
    if (entryId !== null) void commands.updateRow(entryId, { [key]: score });
    else void commands.addRows(supplier.id, 'sup.scores', [{ category: categoryId, [key]: score }]);
  };
  return (
    <tr data-testid={`criterion-${key}`}>
      <th scope="row">{label}</th>
      <td className="supplier-figure supplier-weight">
        <InlineValue
          type={percent}
          value={weights[key] ?? 0}
          label={t(($) => $.supplier.scoring.weightOf, { criterion: label })}
          placeholder="0"
          onSave={(value) => setWeight(key, typeof value === 'number' ? value : 0)}
        />
      </td>
      <td>
        <Checkbox
          checked={knockOuts.has(key)}
          aria-label={t(($) => $.supplier.scoring.setKnockOut, { criterion: label })}
          onChange={(event) => setKnockOut(key, event.target.checked)}
        />
      </td>
      {competitors.map((competitor) => (
        <td key={competitor.supplier.id}>
          <ScorePicker
            value={competitor.scores[key] ?? null}
            anchors={criterion.anchors}
            name={t(($) => $.supplier.scoreOf, { supplier: competitor.supplier.name, criterion: label })}
            locale={app.locale}
            emptyText={t(($) => $.supplier.notScored)}
            onPick={(score) => pick(competitor, score)}
            testId={`score-${competitor.supplier.key}-${key}`}
          />
        </td>
      ))}
    </tr>
  );
});
