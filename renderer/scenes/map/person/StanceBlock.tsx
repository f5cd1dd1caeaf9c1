import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import type { Value } from '../../../../shared/domain/dossier/types.ts';
import {
  DECISION_ROLES,
  type DecisionRole,
  POLITICS,
  type Politics,
  roleMultiplier,
} from '../../../../shared/domain/relationship/roles.ts';
import { ATTITUDE_SCALE, INFLUENCE_SCALE, type Step } from '../../../../shared/domain/relationship/scales.ts';
import { formatNumber } from '../../../../shared/format/number.ts';
import { EvidenceButton } from '../../../components/score/EvidenceButton.tsx';
import { useStores } from '../../../stores/stores.ts';
import type { PersonOnMap } from '../map-model.ts';

/** Roles, influence, attitude and politics, each with the words of its scale and its evidence. */
export const StanceBlock = observer(({ person }: { readonly person: PersonOnMap }) => {
  const { app, commands } = useStores();
  const { t } = app;
  const { id, roles, influence, attitude, politics } = person;
  const set = (fieldKey: string, value: Value | null) => void commands.setValue(id, fieldKey, value);
  const steps = (scale: readonly Step[]) =>
    scale.map(({ value, label, criterion }) => ({
      value,
      label: `${value > 0 && scale === ATTITUDE_SCALE ? '+' : ''}${value} ${app.label(label)}`,
      title: app.label(criterion),
    }));
  const criterionOf = (scale: readonly Step[], value: number | null) => {
    const step = scale.find((candidate) => candidate.value === value);
    return step === undefined ? '' : app.label(step.criterion);
  };
  return (
    <section className="person-block" aria-label={t(($) => $.map.person.position)}>
      <h3>{t(($) => $.map.person.position)}</h3>
      <Line
        id={id}
        fieldKey="node.roles"
        name={t(($) => $.map.role)}
        hint={t(($) => $.map.person.multiplier, { multiplier: formatNumber(roleMultiplier(roles)) })}
      >
        <Select<DecisionRole[]>
          mode="multiple"
          size="small"
          value={[...roles]}
          aria-label={t(($) => $.map.role)}
          placeholder={t(($) => $.map.unknown)}
          onChange={(value) => set('node.roles', value.length === 0 ? null : value)}
          options={DECISION_ROLES.map(({ key, multiplier, label }) => ({
            value: key,
            label: app.label(label),
            title: `× ${multiplier}`,
          }))}
          data-testid="person-roles"
        />
      </Line>
      <Line
        id={id}
        fieldKey="node.influence"
        name={t(($) => $.map.influence)}
        hint={criterionOf(INFLUENCE_SCALE, influence)}
      >
        <Select<number>
          size="small"
          allowClear
          value={influence}
          aria-label={t(($) => $.map.influence)}
          placeholder={t(($) => $.map.unknown)}
          onChange={(value) => set('node.influence', value ?? null)}
          options={steps(INFLUENCE_SCALE)}
          data-testid="person-influence"
        />
      </Line>
      <Line
        id={id}
        fieldKey="node.attitude"
        name={t(($) => $.map.attitude)}
        hint={criterionOf(ATTITUDE_SCALE, attitude)}
      >
        <Select<number>
          size="small"
          allowClear
          value={attitude}
          aria-label={t(($) => $.map.attitude)}
          placeholder={t(($) => $.map.unknown)}
          onChange={(value) => set('node.attitude', value ?? null)}
          options={steps(ATTITUDE_SCALE)}
          data-testid="person-attitude"
        />
      </Line>
      <Line id={id} fieldKey="node.politics" name={t(($) => $.map.politics)} hint="">
        <Select<Politics>
          size="small"
          allowClear
          value={politics ?? null}
          aria-label={t(($) => $.map.politics)}
          placeholder={t(($) => $.map.unknown)}
          onChange={(value) => set('node.politics', value ?? null)}
          options={POLITICS.map(({ key, label }) => ({ value: key, label: app.label(label) }))}
          data-testid="person-politics"
        />
      </Line>
    </section>
  );
});

type LineProps = {
  readonly id: string;
  readonly fieldKey: string;
  readonly name: string;
  /** The words behind the chosen value. */
  readonly hint: string;
  readonly children: ReactNode;
};

function Line({ id, fieldKey, name, hint, children }: LineProps) {
  return (
    <div className="person-line">
      <span>{name}</span>
      {children}
      <EvidenceButton recordId={id} fieldKey={fieldKey} name={name} />
      {hint !== '' && <small className="person-hint">{hint}</small>}
    </div>
  );
}
