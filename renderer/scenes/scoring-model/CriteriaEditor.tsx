import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { Fragment, useState } from 'react';
import { weightSum } from '../../../shared/domain/model/model-issues.ts';
import { newCriterion, withCriterion } from '../../../shared/domain/model/own-criterion.ts';
import { round2, sum } from '../../../shared/domain/scale.ts';
import {
  CRITERION_GROUPS,
  type Criterion,
  type CriterionGroup,
} from '../../../shared/domain/tier/criteria.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { CriterionDetails } from './CriterionDetails.tsx';
import { CriterionLine } from './CriterionLine.tsx';
import { Issues } from './Issues.tsx';
import { issuesOf } from './issues-of.ts';
import type { ModelDraft } from './use-model-draft.ts';

/** The criteria of tiering in their groups: weights, names, and on demand anchors and scales. */
export const CriteriaEditor = observer(({ draft }: { readonly draft: ModelDraft }) => {
  const { app } = useStores();
  const { t } = app;
  const [open, setOpen] = useState<string | null>(null);
  const { tier } = draft.model;
  const put = (criteria: readonly Criterion[]) =>
    draft.set({ ...draft.model, tier: { ...tier, criteria: [...criteria] } });
  const add = (group: CriterionGroup) => {
    const added = newCriterion(tier.criteria, group);
    put(withCriterion(tier.criteria, added));
    setOpen(added.id);
  };
  return (
    <>
      <p className="model-sum" data-testid="model-weight-sum">
        <b>{t(($) => $.model.weightSum, { sum: formatNumber(weightSum(draft.model)) })}</b>{' '}
        <span className="muted">{t(($) => $.model.proportion)}</span>
      </p>
      <Issues issues={issuesOf(draft.issues, 'criteria')} model={draft.model} />
      <table className="model-table" aria-label={t(($) => $.model.criteria)}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.model.criterion.id)}</th>
            <th scope="col">{t(($) => $.model.criterion.zh)}</th>
            <th scope="col">{t(($) => $.model.criterion.en)}</th>
            <th scope="col">{t(($) => $.model.criterion.weight)}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {CRITERION_GROUPS.map(({ key, label }) => {
            const rows = tier.criteria.filter(({ group }) => group === key);
            const used = rows.filter(({ retired }) => retired !== true);
            const name = app.label(label);
            return (
              <Fragment key={key}>
                <tr className="model-group-row">
                  <th scope="rowgroup">{key}</th>
                  <td colSpan={2}>{name}</td>
                  <td>{formatNumber(round2(sum(used.map(({ weight }) => weight))))}</td>
                  <td>
                    <Button
                      size="small"
                      aria-label={t(($) => $.model.criterion.addTo, { group: name })}
                      data-testid={`model-add-${key}`}
                      onClick={() => add(key)}
                    >
                      {t(($) => $.model.criterion.add)}
                    </Button>
                  </td>
                </tr>
                {rows.map((criterion) => (
                  <Fragment key={criterion.id}>
                    <CriterionLine
                      criterion={criterion}
                      isOpen={open === criterion.id}
                      onToggle={() => setOpen(open === criterion.id ? null : criterion.id)}
                      onChange={(changed) => put(withCriterion(tier.criteria, changed))}
                      onRemove={() => put(tier.criteria.filter(({ id }) => id !== criterion.id))}
                    />
                    {open === criterion.id && (
                      <CriterionDetails
                        criterion={criterion}
                        onChange={(changed) => put(withCriterion(tier.criteria, changed))}
                      />
                    )}
                  </Fragment>
                ))}
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </>
  );
});
