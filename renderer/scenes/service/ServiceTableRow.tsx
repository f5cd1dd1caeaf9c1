import { observer } from 'mobx-react-lite';
import type { KeyboardEvent } from 'react';
import { formatDate } from '../../../shared/format/date.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { Meter } from '../../components/Meter.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import type { ServiceRow } from './service-rows.ts';
import { stateOf, useServiceWords } from './service-words.ts';

type ServiceTableRowProps = {
  readonly index: number;
  readonly top: number;
  readonly row: ServiceRow;
  readonly isChosen: boolean;
  /** Tab stops at this row. */
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Id of the button of a row. */
export function serviceRowId(index: number): string {
  return `service-row-${index}`;
}

/** One account; its button covers the row. */
export const ServiceTableRow = observer((props: ServiceTableRowProps) => {
  const { index, top, row, isChosen, isActive, onChoose, onKeyDown } = props;
  const { t, locale } = useStores().app;
  const words = useServiceWords();
  const { summary, standing } = row;
  const { service, executive, offBidShare } = standing;
  const none = t(($) => $.service.none);
  const missing = service.items
    .filter((item) => stateOf(item) === 'missed')
    .map(({ key }) => words.name(key));
  return (
    <tr
      className="service-row"
      aria-rowindex={index + 2}
      aria-current={isChosen ? 'true' : undefined}
      style={{ transform: `translateY(${top}px)` }}
      data-testid={`service-${summary.code}`}
    >
      <td>
        <TierBadge tier={service.tier} />
      </td>
      <td>
        <button
          id={serviceRowId(index)}
          type="button"
          className="service-name"
          tabIndex={isActive ? 0 : -1}
          onClick={onChoose}
          onKeyDown={onKeyDown}
        >
          {summary.name}
        </button>
      </td>
      <td className="service-cell-manager muted">{summary.manager ?? none}</td>
      <td className="service-cell-met">{service.due === 0 ? none : `${service.met} / ${service.due}`}</td>
      <td className="service-cell-compliance">
        {service.compliance === null ? (
          none
        ) : (
          <Meter value={service.compliance} label={t(($) => $.service.column.compliance)} />
        )}
      </td>
      <td className="service-cell-missing muted" title={joinTexts(missing, locale)}>
        {joinTexts(missing, locale)}
      </td>
      <td className="service-cell-executive">
        {executive.lastMet === null ? none : formatDate(executive.lastMet, locale)}
      </td>
      <td className="service-cell-offBid">
        {offBidShare === null ? none : `${formatNumber(offBidShare, 1)}%`}
      </td>
    </tr>
  );
});
