import { Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import type { HeatCell } from '../../../../shared/domain/account/heat-map-reading.ts';
import { HEALTH_BANDS } from '../../../../shared/domain/relationship/organization.ts';
import { bandOf, round2, sum } from '../../../../shared/domain/scale.ts';
import { formatNumber, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import { PersonLinks } from '../metrics/PeopleDetail.tsx';
import type { ShownPerson } from '../shown-people.ts';

type Props = {
  /** Everybody shown, by id. */
  readonly people: ReadonlyMap<string, ShownPerson>;
  readonly cell: HeatCell;
  readonly department: string;
  readonly level: string;
};

const HEATS = { green: 'high', amber: 'middle', red: 'low' } as const;

/** One cell of the heat map; pressing it names the people and shows how the score is made. */
export const HeatCellButton = observer(({ people: shown, cell, department, level }: Props) => {
  const { t } = useStores().app;
  const { score, people } = cell;
  const band = bandOf(HEALTH_BANDS, score);
  const words = { department, level, count: people.length };
  const label =
    score === null
      ? t(($) => $.maps.heat.cellUnknown, words)
      : t(($) => $.maps.heat.cell, { ...words, score: formatScore(score) });
  const counted = people.flatMap((id) => {
    const { weight, strength } = shown.get(id) ?? { weight: null, strength: null };
    return weight === null || strength === null ? [] : [{ weight, product: weight * strength }];
  });
  const content = (
    <section className="map-detail" aria-label={label}>
      <h2>
        {department} · {level}
      </h2>
      <p>
        <PersonLinks ids={people} />
      </p>
      <p className="map-sum">
        {score === null
          ? t(($) => $.maps.heat.noScore)
          : t(($) => $.maps.heat.rule, {
              weighted: formatNumber(round2(sum(counted.map(({ product }) => product))), 2, true),
              weight: formatNumber(round2(sum(counted.map(({ weight }) => weight))), 2, true),
              result: formatScore(score),
            })}
      </p>
    </section>
  );
  return (
    <Popover trigger="click" content={content} destroyOnHidden>
      <button
        type="button"
        className="heat-cell"
        data-heat={band === null ? 'none' : HEATS[band]}
        title={label}
        data-testid="heat-cell"
      >
        <span className="visually-hidden">
          {department} {level}
        </span>
        <b>{score === null ? '–' : formatNumber(score, 1, true)}</b>
        <small>{t(($) => $.maps.heat.count, { count: people.length })}</small>
      </button>
    </Popover>
  );
});
