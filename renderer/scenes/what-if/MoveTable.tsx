import { observer } from 'mobx-react-lite';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { TierMove } from '../../../shared/domain/tier/tier-moves.ts';
import type { RatedTier } from '../../../shared/domain/tier/tiers.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { TierBadge } from '../../components/TierBadge.tsx';
import type { TableColumn } from '../../components/table/columns.ts';
import { VirtualTable } from '../../components/table/VirtualTable.tsx';
import { useStores } from '../../stores/stores.ts';
import { reasonsText } from './reason-text.ts';

/** Every account that changes its tier: from, to, score before and after, and why. */
export const MoveTable = observer(() => {
  const { app, portfolio, whatIf } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const { moves } = whatIf.comparison;
  const columns = useMemo(
    (): readonly TableColumn<TierMove>[] => [
      {
        key: 'name',
        name: t(($) => $.whatIf.account),
        width: 'minmax(96px, 0.7fr)',
        sortKey: ({ accountId }) => portfolio.byId(accountId)?.name ?? '',
        cell: ({ accountId }, tabIndex) => (
          <a href={`#${routes.account(accountId, 'tier')}`} tabIndex={tabIndex}>
            {portfolio.byId(accountId)?.name}
          </a>
        ),
      },
      {
        key: 'move',
        name: `${t(($) => $.whatIf.from)} → ${t(($) => $.whatIf.to)}`,
        width: '92px',
        cell: ({ from, to }) => (
          <span className="what-if-move">
            <TierBadge tier={rated(from)} /> → <TierBadge tier={rated(to)} />
          </span>
        ),
      },
      {
        key: 'score',
        name: t(($) => $.whatIf.scoreChange),
        width: '112px',
        isFigure: true,
        isDescending: true,
        sortKey: ({ scoreTo }) => scoreTo,
        cell: ({ scoreFrom, scoreTo }) => `${score(scoreFrom)} → ${score(scoreTo)}`,
      },
      {
        key: 'why',
        name: t(($) => $.whatIf.why),
        width: 'minmax(220px, 2fr)',
        cell: ({ accountId }) => <Reasons accountId={accountId} />,
      },
    ],
    [portfolio, t],
  );
  return (
    <>
      <header className="what-if-section what-if-moves">
        <h2>{t(($) => $.whatIf.moves)}</h2>
        <span className="muted" data-testid="moves-count" aria-live="polite">
          {t(($) => $.whatIf.movesCount, { count: moves.length })}
        </span>
      </header>
      <VirtualTable
        label={t(($) => $.whatIf.listOf)}
        rows={moves}
        columns={columns}
        keyOf={({ accountId }) => accountId}
        testId="moves"
        empty={whatIf.isChanged ? t(($) => $.whatIf.movesNone) : t(($) => $.whatIf.movesUnchanged)}
        onOpen={({ accountId }) => goTo(routes.account(accountId, 'tier'))}
      />
    </>
  );
});

const Reasons = observer(({ accountId }: { readonly accountId: string }) => {
  const { app, whatIf } = useStores();
  const reasons = whatIf.reasons.get(accountId);
  if (reasons === undefined) return <span className="muted">{app.t(($) => $.whatIf.reading)}</span>;
  const text = reasonsText(reasons, whatIf.model.tier.criteria, app);
  return <span title={text}>{text}</span>;
});

function rated(tier: RatedTier) {
  return tier === 'unrated' ? null : tier;
}

function score(value: number | null): string {
  return value === null ? '–' : formatScore(value);
}
