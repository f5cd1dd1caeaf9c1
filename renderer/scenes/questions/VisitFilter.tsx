import { InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { QUESTION_KINDS, type QuestionKind } from '../../../shared/domain/account/questions.ts';
import type { VisitPlan } from '../../../shared/domain/account/visit-list.ts';
import { useStores } from '../../stores/stores.ts';

type VisitFilterProps = {
  readonly plan: VisitPlan;
  readonly onChange: (change: Partial<VisitPlan>) => void;
};

/** Which sections and kinds are asked about, and how much of one contact. */
export const VisitFilter = observer(({ plan, onChange }: VisitFilterProps) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const sections = workspace.catalogue.sections.filter(
    ({ dossier, weight }) => dossier !== undefined && weight > 0,
  );
  return (
    <div className="visit-filter">
      <Select<string[]>
        size="small"
        mode="multiple"
        className="visit-sections"
        maxTagCount="responsive"
        aria-label={t(($) => $.questions.filter.section)}
        placeholder={`${t(($) => $.questions.filter.section)}：${t(($) => $.questions.filter.all)}`}
        value={[...plan.sections]}
        options={sections.map(({ key, label }) => ({ value: key, label: app.label(label) }))}
        onChange={(chosen) => onChange({ sections: chosen })}
      />
      <Select<QuestionKind[]>
        size="small"
        mode="multiple"
        className="visit-kinds"
        maxTagCount="responsive"
        aria-label={t(($) => $.questions.filter.kind)}
        placeholder={`${t(($) => $.questions.filter.kind)}：${t(($) => $.questions.filter.all)}`}
        value={[...plan.kinds]}
        options={QUESTION_KINDS.map((kind) => ({ value: kind, label: t(($) => $.questions.kind[kind]) }))}
        onChange={(kinds) => onChange({ kinds })}
      />
      <span className="visit-limit">
        <span className="muted">{t(($) => $.questions.filter.perContact)}</span>
        <InputNumber
          size="small"
          min={1}
          max={50}
          precision={0}
          changeOnWheel={false}
          aria-label={t(($) => $.questions.filter.perContact)}
          value={plan.perContact}
          onChange={(perContact) => perContact !== null && onChange({ perContact })}
        />
      </span>
    </div>
  );
});
