import { observer } from 'mobx-react-lite';
import type { HeatCell } from '../../../../shared/domain/account/heat-map-reading.ts';
import { round2, sum } from '../../../../shared/domain/scale.ts';
import { formatNumber, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import { PersonLinks } from '../metrics/PeopleDetail.tsx';
import type { ShownPerson } from '../past-people.ts';

type Props = {
  /** Everybody shown, by id. */
  readonly people: ReadonlyMap<string, ShownPerson>;
  readonly cell: HeatCell;
  readonly label: string;
  readonly title: string;
};

/** Who stands behind a cell of the heat map, and how its score is made. */
export const HeatCellDetail = observer(({ people, cell, label, title }: Props) => {
  const { t } = useStores().app;
  const counted = cell.people.flatMap((id) => {
    const { weight, strength } = people.get(id) ?? { weight: null, strength: null };
    return weight === null || strength === null ? [] : [{ weight, product: weight * strength }];
  });
  return (
    <section className="map-detail" aria-label={label}>
      <h2>{title}</h2>
      <p>
        <PersonLinks ids={cell.people} />
      </p>
      <p className="map-sum">
        {cell.score === null
          ? t(($) => $.maps.heat.noScore)
          : t(($) => $.maps.heat.rule, {
              weighted: formatNumber(round2(sum(counted.map(({ product }) => product))), 2, true),
              weight: formatNumber(round2(sum(counted.map(({ weight }) => weight))), 2, true),
              result: formatScore(cell.score),
            })}
      </p>
    </section>
  );
});
