import './review.css';
import { InputNumber, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { TierDecision } from '../../../shared/domain/account/tier-history.ts';
import type { Scores } from '../../../shared/domain/scale.ts';
import type { CriterionId } from '../../../shared/domain/tier/criteria.ts';
import { activeCriteria } from '../../../shared/domain/tier/rules.ts';
import { rateTier } from '../../../shared/domain/tier/tier.ts';
import { TIERS, type Tier } from '../../../shared/domain/tier/tiers.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { FormDialog, FormLine } from '../../components/form/FormDialog.tsx';
import { ScorePicker } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';

type Props = { readonly history: readonly TierDecision[]; readonly onClose: () => void };

/** Enters the tier and the scores of an earlier year; today's tier stays as it is. */
export const PastYear = observer(({ history, onClose }: Props) => {
  const { app, account, commands, workspace } = useStores();
  const { t } = app;
  const thisYear = Number(workspace.today.slice(0, 4));
  const [year, setYear] = useState(Math.min(thisYear, history[0]?.year ?? thisYear) - 1);
  const [tier, setTier] = useState<Tier>('B');
  const [scores, setScores] = useState<Scores<CriterionId>>({});
  const rules = workspace.models.current.model.tier;
  const result = rateTier({ scores }, rules);
  const isTaken = history.some((decision) => decision.year === year);
  const save = async () => {
    const accountId = account.view.account.id;
    const given = Object.fromEntries(Object.entries(scores).map(([id, score]) => [id, score ?? null]));
    return (await commands.recordYear({ accountId, year, tier, scores: given })) !== null;
  };
  return (
    <FormDialog
      title={t(($) => $.review.pastTitle)}
      okText={t(($) => $.review.save)}
      isReady
      onSave={save}
      onClose={onClose}
    >
      <p className="tier-rule">{t(($) => $.review.pastHint)}</p>
      <FormLine
        name={t(($) => $.review.year)}
        {...(isTaken ? { hint: t(($) => $.review.pastTaken, { year }) } : {})}
      >
        <InputNumber
          min={1990}
          max={thisYear - 1}
          value={year}
          aria-label={t(($) => $.review.year)}
          data-testid="past-year"
          onChange={(value) => setYear(value ?? thisYear - 1)}
        />
      </FormLine>
      <FormLine name={t(($) => $.review.final)}>
        <Segmented<Tier>
          value={tier}
          options={TIERS.map((value) => ({ value, label: value }))}
          aria-label={t(($) => $.review.final)}
          onChange={setTier}
        />
      </FormLine>
      <div className="tier-past-scores">
        {activeCriteria(rules).map(({ id, label, anchors }) => (
          <div key={id} className="tier-past-score">
            <span>
              <span className="tier-id">{id}</span>
              {app.label(label)}
            </span>
            <ScorePicker
              value={scores[id] ?? null}
              anchors={anchors}
              name={app.label(label)}
              locale={app.locale}
              emptyText={t(($) => $.tier.notScored)}
              onPick={(score) => setScores({ ...scores, [id]: score })}
              testId={`past-score-${id}`}
            />
          </div>
        ))}
      </div>
      <p className="tier-rule">
        {`${t(($) => $.review.total)} ${result.tierScore === null ? '–' : formatScore(result.tierScore)} · ${t(($) => $.review.computed)} ${result.tier === 'unrated' ? t(($) => $.tier.unrated) : result.tier}`}
      </p>
    </FormDialog>
  );
});
