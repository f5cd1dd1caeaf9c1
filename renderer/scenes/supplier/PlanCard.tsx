import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import type { PlanRow } from '../../../shared/domain/account/share-plan-reading.ts';
import type { CategoryReading } from '../../../shared/domain/account/supplier-reading.ts';
import { percent } from '../../../shared/domain/dossier/define.ts';
import { isWithinCap } from '../../../shared/domain/supplier/shares.ts';
import { formatAmount } from '../../../shared/format/money.ts';
import { formatDifference, formatNumber } from '../../../shared/format/number.ts';
import { InlineValue } from '../../components/field/InlineValue.tsx';
import { useStores } from '../../stores/stores.ts';
import { PlanDetails } from './PlanDetails.tsx';

type PlanCardProps = { readonly row: PlanRow; readonly category: CategoryReading };

/** One year of the plan: target against cap, what it is worth, how it is won, and what it still lacks. */
export const PlanCard = observer(({ row, category }: PlanCardProps) => {
  const { app, commands } = useStores();
  const { t } = app;
  const [refused, setRefused] = useState<number | null>(null);
  const { entryId, from, position, year } = row;
  const cap = category.cap ?? null;
  const setTarget = (value: unknown) => {
    if (typeof value !== 'number') return;
    const isAllowed = isWithinCap(value, cap);
    setRefused(isAllowed ? null : value);
    if (isAllowed) void commands.updateRow(entryId, { share: value });
  };
  return (
    <article className="plan-card" data-testid={`plan-${year}`}>
      <header>
        <b>{t(($) => $.supplier.plan.head, { year })}</b>
        {from !== null && (
          <span className="muted">{t(($) => $.supplier.plan.from, { from: formatNumber(from) })} →</span>
        )}
        <span className="plan-target">
          <InlineValue
            type={percent}
            value={position.target}
            label={t(($) => $.supplier.plan.targetOf, { category: category.name, year })}
            placeholder="–"
            onSave={setTarget}
          />
        </span>
        <span className="muted">
          {cap === null
            ? t(($) => $.supplier.plan.noCap)
            : t(($) => $.supplier.plan.cap, { cap: formatNumber(cap) })}
        </span>
        <Button
          size="small"
          type="text"
          aria-label={t(($) => $.supplier.plan.remove, { year })}
          onClick={() => void commands.removeRows([entryId])}
        >
          ×
        </Button>
      </header>
      {refused !== null && (
        <p role="alert" className="supplier-over">
          {t(($) => $.supplier.plan.overCap, { target: formatNumber(refused), cap: formatNumber(cap ?? 0) })}
        </p>
      )}
      <PlanFigures row={row} />
      <PlanDetails row={row} />
      <PlanChecks row={row} />
    </article>
  );
});

const PlanFigures = observer(({ row }: { readonly row: PlanRow }) => {
  const { app } = useStores();
  const { t, locale } = app;
  const { headroom, incrementalRevenue } = row.position;
  return (
    <p className="plan-figures">
      {headroom !== null && (
        <span>{t(($) => $.supplier.plan.headroom, { headroom: formatDifference(headroom) })}</span>
      )}
      {incrementalRevenue === null ? (
        <span className="supplier-caution">{t(($) => $.supplier.plan.noSpend)}</span>
      ) : (
        <b>{t(($) => $.supplier.plan.gain, { gain: formatAmount(incrementalRevenue, locale) })}</b>
      )}
      {row.expectedGain !== null && (
        <span className="muted">
          {t(($) => $.supplier.plan.expected, { gain: formatAmount(row.expectedGain, locale) })}
        </span>
      )}
    </p>
  );
});

const PlanChecks = observer(({ row }: { readonly row: PlanRow }) => {
  const { t } = useStores().app;
  const { checks, unknownActions, verifiedFacts } = row;
  const lines = [
    ['cap', checks.withinCap],
    ['action', checks.hasAction],
    ['fact', checks.hasFact],
  ] as const;
  return (
    <footer className="plan-checks">
      {lines.map(([key, isMet]) => (
        <span key={key} className={isMet ? 'plan-met' : 'plan-missing'} data-testid={`plan-check-${key}`}>
          <span aria-hidden="true">{isMet ? '✓' : '✗'}</span>{' '}
          {key === 'fact' && isMet
            ? t(($) => $.supplier.plan.facts, { count: verifiedFacts })
            : t(($) => $.supplier.plan.check[key])}
          <span className="visually-hidden">
            {t(($) => (isMet ? $.supplier.plan.met : $.supplier.plan.missing))}
          </span>
        </span>
      ))}
      {unknownActions.length > 0 && (
        <span className="plan-missing">
          {t(($) => $.supplier.plan.unknownActions, { codes: unknownActions.join(', ') })}
        </span>
      )}
    </footer>
  );
});
