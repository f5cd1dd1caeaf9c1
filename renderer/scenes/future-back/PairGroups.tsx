import { observer } from 'mobx-react-lite';
import { formatAmount } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { type FutureRow, type Pair, pairTotals } from './future-rows.ts';

type PairGroupsProps = {
  readonly rows: readonly FutureRow[];
  readonly current: Pair | null;
  readonly onPick: (pair: Pair | null) => void;
};

/** The groups with their number and revenue; pressing one shows it alone. */
export const PairGroups = observer(({ rows, current, onPick }: PairGroupsProps) => {
  const { t, locale } = useStores().app;
  return (
    <fieldset className="future-pairs" aria-label={t(($) => $.futureBack.pairs)}>
      {pairTotals(rows).map(({ pair, count, revenue, share }) => (
        <button
          key={pair}
          type="button"
          className="panel future-pair"
          aria-pressed={pair === current}
          title={t(($) => $.futureBack.filter)}
          data-testid={`pair-${pair}`}
          onClick={() => onPick(pair === current ? null : pair)}
        >
          <span className="future-pair-head">
            <b>{t(($) => $.futureBack.pair[pair])}</b>
            {t(($) => $.common.accounts, { count })}
          </span>
          <span className="muted">{t(($) => $.futureBack.pairRule[pair])}</span>
          <span>
            {formatAmount(revenue, locale)}
            {share === null ? '' : ` · ${formatNumber(share, 1)}%`}
          </span>
        </button>
      ))}
    </fieldset>
  );
});
