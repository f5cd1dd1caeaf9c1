import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { DISPOSITIONS } from '../../../shared/domain/tier/matrix.ts';
import { inMoneyUnit, moneyUnitLabel } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { withUnit } from '../../../shared/format/unit.ts';
import { routes } from '../../app/routes.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import type { TableColumn } from '../../components/table/columns.ts';
import { VirtualTable } from '../../components/table/VirtualTable.tsx';
import { useStores } from '../../stores/stores.ts';
import { DecidedValue } from './DecidedValue.tsx';
import { ExitDialog } from './ExitDialog.tsx';
import { type FutureRow, PAIRS } from './future-rows.ts';

const TIER_ORDER = 'SABC';
const WIDTHS = {
  name: 'minmax(84px, 1fr)',
  pair: 'minmax(72px, 0.9fr)',
  now: '46px',
  future: '58px',
  score: '52px',
  futureScore: '72px',
  revenue: '74px',
  suggested: 'minmax(58px, 0.7fr)',
  disposition: 'minmax(72px, 0.8fr)',
  reason: 'minmax(110px, 2fr)',
  owner: 'minmax(64px, 0.7fr)',
  review: '92px',
} as const;

/** The sheet itself; what is decided is edited in its place. */
export const FutureTable = observer(({ rows }: { readonly rows: readonly FutureRow[] }) => {
  const { app } = useStores();
  const { t, locale } = app;
  const [, goTo] = useLocation();
  const [leaving, setLeaving] = useState<FutureRow | null>(null);
  const columns = useMemo((): readonly TableColumn<FutureRow>[] => {
    const name = (key: keyof typeof WIDTHS) => t(($) => $.futureBack.column[key]);
    const score = (value: number | null) =>
      value === null ? t(($) => $.common.none) : formatNumber(value, 1, true);
    const disposition = (key: string | null) => {
      const found = DISPOSITIONS.find((one) => one.key === key);
      return found === undefined ? null : app.label(found.label);
    };
    return [
      {
        key: 'name',
        name: name('name'),
        width: WIDTHS.name,
        sortKey: (row) => row.name,
        cell: (row, tabIndex) => (
          <a href={`#${routes.account(row.accountId, 'tier')}`} tabIndex={tabIndex}>
            {row.name}
          </a>
        ),
      },
      {
        key: 'pair',
        name: name('pair'),
        width: WIDTHS.pair,
        sortKey: ({ pair }) => PAIRS.indexOf(pair),
        cell: ({ pair, accountId }, tabIndex) =>
          pair === 'none' ? (
            <a href={`#${routes.account(accountId, 'tier')}`} tabIndex={tabIndex}>
              {t(($) => $.futureBack.scoreFuture)}
            </a>
          ) : (
            t(($) => $.futureBack.pairShort[pair])
          ),
      },
      {
        key: 'now',
        name: name('now'),
        width: WIDTHS.now,
        sortKey: ({ tier }) => (tier === null ? null : TIER_ORDER.indexOf(tier)),
        cell: ({ tier }) => <TierBadge tier={tier} />,
      },
      {
        key: 'future',
        name: name('future'),
        width: WIDTHS.future,
        sortKey: ({ futureTier }) => (futureTier === 'unrated' ? null : TIER_ORDER.indexOf(futureTier)),
        cell: ({ futureTier }) => <TierBadge tier={futureTier === 'unrated' ? null : futureTier} />,
      },
      {
        key: 'score',
        name: name('score'),
        width: WIDTHS.score,
        isFigure: true,
        isDescending: true,
        sortKey: ({ tierScore }) => tierScore,
        cell: ({ tierScore }) => score(tierScore),
      },
      {
        key: 'futureScore',
        name: name('futureScore'),
        width: WIDTHS.futureScore,
        isFigure: true,
        isDescending: true,
        sortKey: ({ futureScore }) => futureScore,
        cell: ({ futureScore }) => score(futureScore),
      },
      {
        key: 'revenue',
        name: withUnit(name('revenue'), moneyUnitLabel(locale), locale),
        width: WIDTHS.revenue,
        isFigure: true,
        isDescending: true,
        sortKey: ({ revenue }) => revenue,
        cell: ({ revenue }) =>
          revenue === null ? t(($) => $.common.none) : formatNumber(inMoneyUnit(revenue, locale)),
      },
      {
        key: 'suggested',
        name: name('suggested'),
        width: WIDTHS.suggested,
        sortKey: ({ suggested }) => suggested,
        cell: ({ suggested }) => disposition(suggested) ?? t(($) => $.common.none),
      },
      {
        key: 'disposition',
        name: name('disposition'),
        width: WIDTHS.disposition,
        sortKey: (row) => row.disposition,
        cell: (row) => (
          <DecidedValue
            row={row}
            part="disposition"
            name={name('disposition')}
            onExit={() => setLeaving(row)}
          />
        ),
      },
      {
        key: 'reason',
        name: name('reason'),
        width: WIDTHS.reason,
        cell: (row) => <DecidedValue row={row} part="reason" name={name('reason')} />,
      },
      {
        key: 'owner',
        name: name('owner'),
        width: WIDTHS.owner,
        sortKey: ({ dispositionOwner }) => dispositionOwner,
        cell: (row) => <DecidedValue row={row} part="owner" name={name('owner')} />,
      },
      {
        key: 'review',
        name: name('review'),
        width: WIDTHS.review,
        sortKey: ({ dispositionReview }) => dispositionReview,
        cell: (row) => <DecidedValue row={row} part="review" name={name('review')} />,
      },
    ];
  }, [app, t, locale]);
  return (
    <>
      <VirtualTable
        label={t(($) => $.futureBack.table)}
        rows={rows}
        columns={columns}
        keyOf={({ accountId }) => accountId}
        testId="future"
        empty={t(($) => $.futureBack.empty)}
        order={{ column: 'revenue', isDescending: true }}
        onOpen={({ accountId }) => goTo(routes.account(accountId, 'tier'))}
      />
      {leaving !== null && <ExitDialog row={leaving} onClose={() => setLeaving(null)} />}
    </>
  );
});
