import { InputNumber, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { type Cut, type InputScale, MAX_SCORE } from '../../../shared/domain/scale.ts';
import type { Criterion } from '../../../shared/domain/tier/criteria.ts';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly criterion: Criterion;
  readonly scale: InputScale;
  readonly onChange: (scale: InputScale) => void;
};

/** Where a measured input becomes which score: lower limits where more is better, upper limits where less is. */
export const ScaleEditor = observer(({ criterion, scale, onChange }: Props) => {
  const { app } = useStores();
  const { t } = app;
  const { id, inputUnit } = criterion;
  const unit = inputUnit === undefined ? '' : app.label(inputUnit);
  const limit = (score: number, value: number, set: (next: number) => void) => (
    <InputNumber<number>
      size="small"
      className="model-weight"
      value={value}
      aria-label={t(($) => $.model.criterion.cut, { id, score })}
      data-testid={`model-cut-${id}-${score}`}
      onChange={(next) => next !== null && set(next)}
    />
  );
  return (
    <>
      <h2>{t(($) => $.model.criterion.scale, { unit })}</h2>
      <p className="muted">{t(($) => $.model.criterion[scale.direction])}</p>
      <div className="model-cuts">
        {scale.direction === 'rising'
          ? scale.cuts.map((cut, index) => {
              const score = index + 1;
              const set = (next: Cut) => onChange({ ...scale, cuts: replaced(scale.cuts, index, next) });
              return (
                <span key={`cut-${String(score)}`} className="model-cut">
                  {t(($) => $.model.criterion.reach, { score })}
                  <Select
                    size="small"
                    value={typeof cut === 'number' ? 'loose' : 'strict'}
                    aria-label={t(($) => $.model.criterion.strictOf, { id, score })}
                    options={(['loose', 'strict'] as const).map((value) => ({
                      value,
                      label: t(($) => $.model.criterion[value]),
                    }))}
                    onChange={(next) => set(next === 'strict' ? { above: numberOf(cut) } : numberOf(cut))}
                  />
                  {limit(score, numberOf(cut), (next) =>
                    set(typeof cut === 'number' ? next : { above: next }),
                  )}
                </span>
              );
            })
          : scale.bounds.map((bound, index) => {
              const score = MAX_SCORE - index;
              return (
                <span key={`bound-${String(score)}`} className="model-cut">
                  {t(($) => $.model.criterion.reach, { score })}
                  {limit(score, bound, (next) =>
                    onChange({ ...scale, bounds: replaced(scale.bounds, index, next) }),
                  )}
                </span>
              );
            })}
      </div>
    </>
  );
});

function replaced<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
  return items.map((one, index) => (index === at ? item : one));
}

function numberOf(cut: Cut): number {
  return typeof cut === 'number' ? cut : cut.above;
}
