import { Button, InputNumber, Popover, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { CategoryReading, SupplierReading } from '../../../shared/domain/account/supplier-reading.ts';
import { shareFromRank } from '../../../shared/domain/supplier/shares.ts';
import { formatPercent } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

type RankEstimateProps = {
  readonly category: CategoryReading;
  readonly suppliers: readonly SupplierReading[];
  readonly years: readonly number[];
};

/** Where only the ranks of a category are known: shares by the wallet allocation rule, written as inferred (§3.3). */
export const RankEstimate = observer((props: RankEstimateProps) => {
  const { t } = useStores().app;
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={isOpen}
      onOpenChange={setOpen}
      destroyOnHidden
      title={t(($) => $.supplier.rank.title)}
      content={<RankForm {...props} onDone={() => setOpen(false)} />}
    >
      <button type="button" className="supplier-quiet" data-testid={`rank-estimate-${props.category.code}`}>
        {t(($) => $.supplier.rank.action)}
      </button>
    </Popover>
  );
});

const RankForm = observer((props: RankEstimateProps & { readonly onDone: () => void }) => {
  const { category, suppliers, years, onDone } = props;
  const { account, app, commands, workspace } = useStores();
  const { t } = app;
  const [year, setYear] = useState(years.at(-1) ?? Number(workspace.today.slice(0, 4)) - 1);
  const [count, setCount] = useState(Math.max(suppliers.length, 1));
  const [ranks, setRanks] = useState<{ readonly [supplierId: string]: number | null }>({});

  const estimates = suppliers.flatMap((supplier) => {
    const rank = ranks[supplier.id] ?? null;
    const isKnown = category.shares.get(supplier.key)?.get(year) !== undefined;
    const share = rank === null || isKnown ? null : shareFromRank(rank, count);
    return rank === null || share === null ? [] : [{ supplier, rank, share }];
  });

  const apply = async () => {
    const group = crypto.randomUUID();
    for (const { supplier, rank, share } of estimates) {
      const row = { year, category: category.id, supplier: supplier.id, share, amount: null };
      const added = await commands.addRows(
        account.view.account.id,
        'shr.shares',
        [{ ...row, forecast: category.forecastYears.has(year) }],
        {
          group,
          evidence: {
            status: 'inferred',
            confidence: 'low',
            sourceType: 'estimate',
            asOf: workspace.today,
            reasoning: t(($) => $.supplier.rank.reasoning, { count, rank }),
          },
        },
      );
      if (added === null) return;
    }
    onDone();
  };

  return (
    <div className="supplier-rank" data-testid="rank-form">
      <p className="muted supplier-note">{t(($) => $.supplier.rank.hint)}</p>
      <div className="supplier-foot">
        <Select
          size="small"
          value={year}
          aria-label={t(($) => $.supplier.rank.year)}
          options={years.map((one) => ({ value: one, label: one }))}
          onChange={setYear}
        />
        <span className="muted">{t(($) => $.supplier.rank.count)}</span>
        <InputNumber
          size="small"
          min={1}
          max={99}
          precision={0}
          value={count}
          aria-label={t(($) => $.supplier.rank.count)}
          onChange={(value) => setCount(value ?? 1)}
        />
      </div>
      <table className="supplier-table">
        <tbody>
          {suppliers.map((supplier) => {
            const known = category.shares.get(supplier.key)?.get(year);
            const rank = ranks[supplier.id] ?? null;
            const share = rank === null ? null : shareFromRank(rank, count);
            return (
              <tr key={supplier.id}>
                <th scope="row">{supplier.name}</th>
                <td>
                  <InputNumber
                    size="small"
                    min={1}
                    precision={0}
                    disabled={known !== undefined}
                    value={rank}
                    placeholder={t(($) => $.supplier.rank.rank)}
                    aria-label={t(($) => $.supplier.rank.of, { supplier: supplier.name })}
                    onChange={(value) => setRanks({ ...ranks, [supplier.id]: value })}
                  />
                </td>
                <td className="supplier-figure">
                  {known !== undefined ? (
                    <span className="muted">
                      {t(($) => $.supplier.rank.known)} {formatPercent(known)}
                    </span>
                  ) : rank !== null && share === null ? (
                    <span role="alert" className="supplier-over">
                      {t(($) => $.supplier.rank.outside, { count })}
                    </span>
                  ) : share === null ? (
                    '–'
                  ) : (
                    formatPercent(share)
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Button
        size="small"
        type="primary"
        disabled={estimates.length === 0}
        data-testid="rank-apply"
        onClick={() => void apply()}
      >
        {t(($) => $.supplier.rank.apply, { count: estimates.length })}
      </Button>
    </div>
  );
});
