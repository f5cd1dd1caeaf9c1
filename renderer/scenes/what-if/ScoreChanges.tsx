import { CloseOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { activeCriteria } from '../../../shared/domain/tier/rules.ts';
import { useStores } from '../../stores/stores.ts';

const SCORES = [0, 1, 2, 3, 4, 5] as const;

/** Scores of single accounts that the what-if assumes. */
export const ScoreChanges = observer(() => {
  const { app, portfolio, whatIf } = useStores();
  const { t } = app;
  const { criteria } = whatIf.model.tier;
  const nameOf = (id: string) => {
    const found = criteria.find((one) => one.id === id);
    return found === undefined ? id : `${id} ${app.label(found.label)}`;
  };
  return (
    <section aria-label={t(($) => $.whatIf.inputs)}>
      <header className="what-if-section">
        <h2>{t(($) => $.whatIf.inputs)}</h2>
      </header>
      {whatIf.scores.length === 0 && <p className="muted what-if-hint">{t(($) => $.whatIf.inputsEmpty)}</p>}
      <ul>
        {whatIf.scores.map((score) => {
          const name = portfolio.byId(score.accountId)?.name ?? t(($) => $.common.none);
          const criterion = nameOf(score.criterionId);
          return (
            <li key={`${score.accountId} ${score.criterionId}`} className="what-if-score what-if-changed">
              <span className="what-if-name">
                {name} · {criterion} = <b>{score.score}</b>
              </span>
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={t(($) => $.whatIf.removeInput, { name, criterion })}
                onClick={() => whatIf.removeScore(score)}
              />
            </li>
          );
        })}
      </ul>
      <AddScore />
    </section>
  );
});

const AddScore = observer(() => {
  const { app, portfolio, whatIf } = useStores();
  const { t } = app;
  const [accountId, setAccount] = useState<string | null>(null);
  const [criterionId, setCriterion] = useState<string | null>(null);
  const [score, setScore] = useState<number | null>(null);
  const criteria = activeCriteria(whatIf.model.tier);
  const anchors = criteria.find(({ id }) => id === criterionId)?.anchors;
  const add = () => {
    if (accountId === null || criterionId === null || score === null) return;
    whatIf.setScore({ accountId, criterionId, score });
    setScore(null);
  };
  return (
    <div className="what-if-add">
      <Select<string>
        size="small"
        showSearch={{ optionFilterProp: 'label' }}
        value={accountId}
        placeholder={t(($) => $.whatIf.account)}
        aria-label={t(($) => $.whatIf.account)}
        data-testid="what-if-account"
        options={portfolio.summaries.map((account) => ({ value: account.accountId, label: account.name }))}
        onChange={setAccount}
      />
      <Select<string>
        size="small"
        value={criterionId}
        popupMatchSelectWidth={false}
        placeholder={t(($) => $.whatIf.criterion)}
        aria-label={t(($) => $.whatIf.criterion)}
        data-testid="what-if-criterion"
        options={criteria.map(({ id, label }) => ({ value: id, label: `${id} ${app.label(label)}` }))}
        onChange={setCriterion}
      />
      <Select<number>
        size="small"
        value={score}
        popupMatchSelectWidth={false}
        placeholder={t(($) => $.whatIf.score)}
        aria-label={t(($) => $.whatIf.score)}
        data-testid="what-if-score"
        options={SCORES.map((value) => {
          const anchor = anchors?.[value];
          return { value, label: anchor === undefined ? String(value) : `${value} · ${app.label(anchor)}` };
        })}
        onChange={setScore}
      />
      <Button
        size="small"
        disabled={accountId === null || criterionId === null || score === null}
        data-testid="what-if-add"
        onClick={add}
      >
        {t(($) => $.whatIf.add)}
      </Button>
    </div>
  );
});
