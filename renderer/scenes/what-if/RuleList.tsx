import { InputNumber, Switch } from 'antd';
import { observer } from 'mobx-react-lite';
import { useId } from 'react';
import { useStores } from '../../stores/stores.ts';

/** Thresholds, gates, cuts and knock-outs of the what-if. */
export const RuleList = observer(() => {
  const { app, whatIf } = useStores();
  const { t } = app;
  const { tier } = whatIf.model;
  const { tier: before } = whatIf.today;
  const { thresholds, gates, required, matrix, knockOuts } = tier;
  return (
    <section aria-label={t(($) => $.whatIf.thresholds)}>
      <header className="what-if-section">
        <h2>{t(($) => $.whatIf.thresholds)}</h2>
      </header>
      {(['S', 'A', 'B'] as const).map((key) => (
        <Rule
          key={key}
          name={t(($) => $.whatIf.threshold, { tier: key })}
          value={thresholds[key]}
          before={before.thresholds[key]}
          testId={`threshold-${key}`}
          onChange={(value) => whatIf.setRules({ thresholds: { ...thresholds, [key]: value } })}
        />
      ))}
      {(['strategicFp', 'strategicC1', 'partnerFp'] as const).map((key) => (
        <Rule
          key={key}
          name={t(($) => $.whatIf.gate[key])}
          value={gates[key]}
          before={before.gates[key]}
          max={key === 'strategicC1' ? 5 : 100}
          testId={`gate-${key}`}
          onChange={(value) => whatIf.setRules({ gates: { ...gates, [key]: value } })}
        />
      ))}
      <Rule
        name={t(($) => $.whatIf.borderlineWidth)}
        value={tier.borderline}
        before={before.borderline}
        max={20}
        testId="borderline-width"
        onChange={(borderline) => whatIf.setRules({ borderline })}
      />
      {(['account', 'prospect'] as const).map((key) => (
        <Rule
          key={key}
          name={t(($) => $.whatIf.required[key])}
          value={required[key]}
          before={before.required[key]}
          testId={`required-${key}`}
          onChange={(value) => whatIf.setRules({ required: { ...required, [key]: value } })}
        />
      ))}
      {(['cut', 'exit'] as const).map((key) => (
        <Rule
          key={key}
          name={t(($) => $.whatIf[key])}
          value={matrix[key]}
          before={before.matrix[key]}
          testId={`matrix-${key}`}
          onChange={(value) => whatIf.setRules({ matrix: { ...matrix, [key]: value } })}
        />
      ))}
      {(['creditGradeC', 'complianceRedFlag'] as const).map((key) => (
        <div key={key} className={ruleClass(knockOuts[key] !== before.knockOuts[key])}>
          <span className="what-if-name">{t(($) => $.whatIf.knockOut[key])}</span>
          <Switch
            size="small"
            checked={knockOuts[key]}
            aria-label={t(($) => $.whatIf.knockOut[key])}
            onChange={(isOn) => whatIf.setRules({ knockOuts: { ...knockOuts, [key]: isOn } })}
          />
        </div>
      ))}
    </section>
  );
});

type RuleProps = {
  readonly name: string;
  readonly value: number;
  readonly before: number;
  readonly max?: number;
  readonly testId: string;
  readonly onChange: (value: number) => void;
};

const Rule = observer(({ name, value, before, max = 100, testId, onChange }: RuleProps) => {
  const { t } = useStores().app;
  const id = useId();
  const isChanged = value !== before;
  return (
    <div className={ruleClass(isChanged)}>
      <label
        htmlFor={id}
        className="what-if-name"
        title={isChanged ? t(($) => $.whatIf.changedFrom, { value: before }) : name}
      >
        {name}
      </label>
      <InputNumber<number>
        id={id}
        size="small"
        min={0}
        max={max}
        {...(max === 5 ? { precision: 0 } : {})}
        controls={false}
        value={value}
        data-testid={testId}
        onChange={(next) => {
          if (next !== null) onChange(next);
        }}
      />
    </div>
  );
});

function ruleClass(isChanged: boolean): string {
  return isChanged ? 'what-if-rule what-if-changed' : 'what-if-rule';
}
