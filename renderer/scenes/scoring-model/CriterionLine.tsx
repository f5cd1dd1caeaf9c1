import { Button, InputNumber } from 'antd';
import { observer } from 'mobx-react-lite';
import { round2 } from '../../../shared/domain/scale.ts';
import { CRITERION_IDS, type Criterion } from '../../../shared/domain/tier/criteria.ts';
import { CommitInput } from '../../components/form/CommitInput.tsx';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly criterion: Criterion;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (criterion: Criterion) => void;
  readonly onRemove: () => void;
};

/** One criterion: names, weight, and whether it is in use. */
export const CriterionLine = observer(({ criterion, isOpen, onToggle, onChange, onRemove }: Props) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { id, label, weight } = criterion;
  const isRetired = criterion.retired === true;
  const isBuiltin = CRITERION_IDS.some((known) => known === id);
  // What was adopted once may stand in decisions: it is retired instead.
  const isNew = !workspace.models.all.some(({ model }) => model.tier.criteria.some((one) => one.id === id));
  const retire = () => {
    const { retired: _, ...used } = criterion;
    onChange(isRetired ? used : { ...used, retired: true });
  };
  const toggle = t(($) => (isOpen ? $.model.criterion.close : $.model.criterion.edit));
  const named = (zh: string, en: string) => onChange({ ...criterion, label: { zh, en } });
  return (
    <tr data-retired={isRetired} data-testid={`model-criterion-${id}`}>
      <th scope="row">
        {id}
        {!isBuiltin && <span className="model-own">{t(($) => $.model.criterion.own)}</span>}
      </th>
      <td>
        <CommitInput
          label={`${id} ${t(($) => $.model.criterion.zh)}`}
          value={label.zh}
          isNeeded
          onCommit={(zh) => named(zh, label.en)}
          testId={`model-zh-${id}`}
        />
      </td>
      <td>
        <CommitInput
          label={`${id} ${t(($) => $.model.criterion.en)}`}
          value={label.en}
          isNeeded
          onCommit={(en) => named(label.zh, en)}
        />
      </td>
      <td>
        {isRetired ? (
          <span className="muted">{t(($) => $.model.criterion.retired)}</span>
        ) : (
          <InputNumber<number>
            size="small"
            className="model-weight"
            min={0}
            max={1000}
            value={weight}
            aria-label={`${id} ${t(($) => $.model.criterion.weight)}`}
            title={weight === 0 ? t(($) => $.model.criterion.unused) : ''}
            data-testid={`model-weight-${id}`}
            onChange={(next) => next !== null && onChange({ ...criterion, weight: round2(next) })}
          />
        )}
      </td>
      <td className="model-line-actions">
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={`${toggle} ${id}`}
          data-testid={`model-edit-${id}`}
          onClick={onToggle}
        >
          {toggle}
        </Button>
        <Button size="small" data-testid={`model-retire-${id}`} onClick={isNew ? onRemove : retire}>
          {t(($) =>
            isNew
              ? $.model.criterion.remove
              : isRetired
                ? $.model.criterion.restore
                : $.model.criterion.retire,
          )}
        </Button>
      </td>
    </tr>
  );
});
