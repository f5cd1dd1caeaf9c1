import { Select } from 'antd';
import { observer } from 'mobx-react-lite';
import {
  CREDIBILITIES,
  type Credibility,
  type Evidence,
  RELIABILITIES,
  type Reliability,
} from '../../../../shared/domain/evidence/evidence.ts';
import { useStores } from '../../../stores/stores.ts';
import type { EvidenceChange } from './use-evidence-changes.ts';

type GradePartProps = {
  readonly evidence: Evidence;
  readonly onSave: (change: EvidenceChange) => void;
};

/** Optional Admiralty grade: how reliable the source, how credible the statement; it sets the confidence (domain §4.1). */
export const GradePart = observer(({ evidence, onSave }: GradePartProps) => {
  const { t } = useStores().app;
  const { grade } = evidence;
  const save = (reliability: Reliability | undefined, credibility: Credibility | undefined) =>
    onSave(({ grade: _former, ...rest }) =>
      reliability === undefined || credibility === undefined
        ? rest
        : { ...rest, grade: { reliability, credibility } },
    );
  return (
    <div className="inspector-grade">
      <Select<Reliability>
        size="small"
        allowClear
        popupMatchSelectWidth={false}
        {...(grade === undefined ? {} : { value: grade.reliability })}
        aria-label={t(($) => $.evidence.reliability)}
        placeholder={t(($) => $.evidence.reliability)}
        labelRender={({ value }) => value}
        options={RELIABILITIES.map((value) => ({
          value,
          label: `${value} ${t(($) => $.evidence.reliabilityOf[value])}`,
        }))}
        onChange={(value) => save(value, grade?.credibility ?? 3)}
      />
      <Select<Credibility>
        size="small"
        allowClear
        popupMatchSelectWidth={false}
        {...(grade === undefined ? {} : { value: grade.credibility })}
        aria-label={t(($) => $.evidence.credibility)}
        placeholder={t(($) => $.evidence.credibility)}
        labelRender={({ value }) => value}
        options={CREDIBILITIES.map((value) => ({
          value,
          label: `${value} ${t(($) => $.evidence.credibilityOf[value])}`,
        }))}
        onChange={(value) => save(grade?.reliability ?? 'C', value)}
      />
      {grade !== undefined && (
        <p className="inspector-help">
          {t(($) => $.evidence.gradeMeans, {
            reliability: t(($) => $.evidence.reliabilityOf[grade.reliability]),
            credibility: t(($) => $.evidence.credibilityOf[grade.credibility]),
          })}
        </p>
      )}
    </div>
  );
});
