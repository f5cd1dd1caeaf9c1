import { observer } from 'mobx-react-lite';
import type { KeyboardEvent } from 'react';
import { inMoneyUnit } from '../../../shared/format/money.ts';
import { formatNumber, formatShare } from '../../../shared/format/number.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';
import { routes } from '../../app/routes.ts';
import { Meter } from '../../components/Meter.tsx';
import { NextAction } from '../../components/NextAction.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';

type PortfolioRowProps = {
  readonly index: number;
  readonly top: number;
  readonly summary: AccountSummary;
  /** Tab stops at this row. */
  readonly isActive: boolean;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
};

/** Id of the link that opens the account in a row. */
export function accountLinkId(index: number): string {
  return `portfolio-account-${index}`;
}

/** One account; its link covers the row, so that a click anywhere opens it. */
export const PortfolioRow = observer((props: PortfolioRowProps) => {
  const { index, top, summary, isActive, onKeyDown, onFocus } = props;
  const { t, locale } = useStores().app;
  const { accountId, name, code, tier, tierScore, borderline, revenue, share, stickiness, quality } = summary;
  const none = t(($) => $.common.none);
  return (
    <tr
      className="portfolio-row"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)` }}
      data-testid={`account-${code}`}
    >
      <td>
        <TierBadge tier={tier} />
      </td>
      <td>
        <a
          id={accountLinkId(index)}
          className="portfolio-name"
          href={`#${routes.account(accountId)}`}
          tabIndex={isActive ? 0 : -1}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
        >
          {name}
        </a>
      </td>
      <td className="portfolio-cell-code muted">{code}</td>
      <td className="portfolio-figure portfolio-cell-score">
        {tierScore === null ? none : formatNumber(tierScore, 1, true)}
        {borderline ? <span className="portfolio-borderline"> {t(($) => $.common.borderline)}</span> : null}
      </td>
      <td className="portfolio-figure">
        {revenue === null ? none : formatNumber(inMoneyUnit(revenue, locale))}
      </td>
      <td className="portfolio-figure">{share === null ? none : formatShare(share)}</td>
      <td className="portfolio-figure">{stickiness === null ? none : formatNumber(stickiness, 1, true)}</td>
      <td>
        <Meter value={quality} label={t(($) => $.portfolio.column.quality)} />
      </td>
      <td>
        <NextAction action={summary.nextAction} />
      </td>
    </tr>
  );
});
