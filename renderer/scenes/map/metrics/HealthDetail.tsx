import { observer } from 'mobx-react-lite';
import { round2 } from '../../../../shared/domain/scale.ts';
import { formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { VacantKeys } from './VacantKeys.tsx';

/** Relationship health of its three layers, each with its weight and its part (domain §7.4). */
export const HealthDetail = observer(({ model }: { readonly model: MapModel }) => {
  const { t } = useStores().app;
  const { relationshipScore, gri, ori, health } = model.reading.metrics;
  const unknown = t(($) => $.map.unknown);
  const score = (value: number | null) => (value === null ? unknown : formatScore(value));
  const part = (weight: number, value: number | null) =>
    value === null ? unknown : formatScore(round2(weight * value));
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule.health)}</p>
      <p className="map-sum" data-testid="sum-health">
        {t(($) => $.map.sumHealth, {
          rs: score(relationshipScore),
          gri: score(gri),
          ori: score(ori),
          result: score(health),
        })}
      </p>
      {health !== null && (
        <p className="map-sum" data-testid="sum-health-parts">
          {t(($) => $.map.sumParts, {
            rs: part(0.5, relationshipScore),
            gri: part(0.2, gri),
            ori: part(0.3, ori),
            result: score(health),
          })}
        </p>
      )}
      <VacantKeys model={model} />
    </>
  );
});
