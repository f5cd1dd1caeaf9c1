import { Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import type { HeatCell } from '../../../../shared/domain/account/heat-map-reading.ts';
import { HEALTH_BANDS } from '../../../../shared/domain/relationship/organization.ts';
import { bandOf } from '../../../../shared/domain/scale.ts';
import { formatNumber, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { ShownPerson } from '../past-people.ts';
import { HeatCellDetail } from './HeatCellDetail.tsx';

type Props = {
  /** Everybody shown, by id. */
  readonly people: ReadonlyMap<string, ShownPerson>;
  readonly cell: HeatCell;
  readonly department: string;
  readonly level: string;
};

const HEATS = { green: 'high', amber: 'middle', red: 'low' } as const;

/** One cell of the heat map; pressing it names the people and shows how the score is made. */
export const HeatCellButton = observer(({ people, cell, department, level }: Props) => {
  const { t } = useStores().app;
  const { score } = cell;
  const band = bandOf(HEALTH_BANDS, score);
  const words = { department, level, count: cell.people.length };
  const label =
    score === null
      ? t(($) => $.maps.heat.cellUnknown, words)
      : t(($) => $.maps.heat.cell, { ...words, score: formatScore(score) });
  return (
    <Popover
      trigger="click"
      content={
        <HeatCellDetail people={people} cell={cell} label={label} title={`${department} · ${level}`} />
      }
      destroyOnHidden
    >
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
        <small>{t(($) => $.maps.heat.count, { count: cell.people.length })}</small>
      </button>
    </Popover>
  );
});
