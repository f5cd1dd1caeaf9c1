import { Checkbox } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { formatScore } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';
import { routes } from '../../app/routes.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import type { TableColumn } from '../../components/table/columns.ts';
import { VirtualTable } from '../../components/table/VirtualTable.tsx';
import { useStores } from '../../stores/stores.ts';
import { lastTier, tierChange } from './retier-rows.ts';

type RetierTableProps = {
  readonly rows: readonly AccountSummary[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
};

const ARROWS = { up: '↑', down: '↓', same: '', first: '' } as const;

/** Computed tier against the last decision, account by account. */
export const RetierTable = observer(({ rows, selected, onSelect }: RetierTableProps) => {
  const { app } = useStores();
  const { t, locale } = app;
  const [, goTo] = useLocation();
  const columns = useMemo((): readonly TableColumn<AccountSummary>[] => {
    const toggle = (id: string) => {
      const next = new Set(selected);
      if (!next.delete(id)) next.add(id);
      onSelect(next);
    };
    const marksOf = ({ borderline, capped, isOverride, tier, overrideUntil }: AccountSummary) =>
      joinTexts(
        [
          borderline ? t(($) => $.common.borderline) : '',
          capped ? t(($) => $.whatIf.retier.capped) : '',
          isOverride && overrideUntil === null
            ? t(($) => $.whatIf.retier.override, { tier: tier ?? '' })
            : '',
          isOverride && overrideUntil !== null
            ? t(($) => $.whatIf.retier.overrideUntil, { tier: tier ?? '', date: overrideUntil })
            : '',
        ],
        locale,
      );
    return [
      {
        key: 'select',
        name: t(($) => $.whatIf.retier.choice),
        isNameHidden: true,
        width: '20px',
        cell: ({ accountId, name }, tabIndex) => (
          <Checkbox
            tabIndex={tabIndex}
            checked={selected.has(accountId)}
            aria-label={t(($) => $.whatIf.retier.select, { name })}
            onChange={() => toggle(accountId)}
          />
        ),
      },
      {
        key: 'name',
        name: t(($) => $.whatIf.account),
        width: 'minmax(120px, 1.2fr)',
        sortKey: ({ name }) => name,
        cell: ({ accountId, name }, tabIndex) => (
          <a href={`#${routes.account(accountId, 'tier')}`} tabIndex={tabIndex}>
            {name}
          </a>
        ),
      },
      {
        key: 'last',
        name: t(($) => $.whatIf.retier.last),
        width: 'minmax(96px, 0.6fr)',
        sortKey: (row) => lastTier(row),
        cell: (row) => (
          <span className="what-if-move">
            <TierBadge tier={lastTier(row)} /> <span className="muted">{row.tierYears.at(-1)?.year}</span>
          </span>
        ),
      },
      {
        key: 'computed',
        name: t(($) => $.whatIf.retier.computed),
        width: 'minmax(84px, 0.5fr)',
        sortKey: ({ computedTier }) => (computedTier === 'unrated' ? null : 'SABC'.indexOf(computedTier)),
        cell: ({ computedTier }) => <TierBadge tier={computedTier === 'unrated' ? null : computedTier} />,
      },
      {
        key: 'change',
        name: t(($) => $.whatIf.retier.change),
        width: 'minmax(84px, 0.5fr)',
        sortKey: (row) => tierChange(row),
        cell: (row) => {
          const change = tierChange(row);
          if (change === null) return <span className="muted">{t(($) => $.common.unrated)}</span>;
          const text = `${ARROWS[change]} ${t(($) => $.whatIf.retier[change])}`;
          return <span className={`what-if-change-${change}`}>{text}</span>;
        },
      },
      {
        key: 'score',
        name: t(($) => $.whatIf.scoreChange),
        width: '72px',
        isFigure: true,
        isDescending: true,
        sortKey: ({ tierScore }) => tierScore,
        cell: ({ tierScore }) => (tierScore === null ? t(($) => $.common.none) : formatScore(tierScore)),
      },
      {
        key: 'marks',
        name: t(($) => $.whatIf.retier.marks),
        width: 'minmax(140px, 1.6fr)',
        cell: (row) => <span className="what-if-warn">{marksOf(row)}</span>,
      },
    ];
  }, [selected, onSelect, t, locale]);
  return (
    <VirtualTable
      label={t(($) => $.whatIf.retier.table)}
      rows={rows}
      columns={columns}
      keyOf={({ accountId }) => accountId}
      testId="retier"
      empty={t(($) => $.whatIf.retier.empty)}
      onOpen={({ accountId }) => goTo(routes.account(accountId, 'tier'))}
    />
  );
});
