import { observer } from 'mobx-react-lite';
import type { KeyboardEvent } from 'react';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';
import { WarningState } from './WarningState.tsx';
import type { WarningItem } from './warning-items.ts';
import { useWarningWords } from './warning-words.ts';

type WarningRowProps = {
  readonly index: number;
  readonly top: number;
  readonly item: WarningItem;
  readonly isChosen: boolean;
  /** Tab stops at this row. */
  readonly isActive: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Id of the button of a row. */
export function warningRowId(index: number): string {
  return `warning-row-${index}`;
}

/** One warning: what happened, at which account, and how it stands. */
export const WarningRow = observer((props: WarningRowProps) => {
  const { index, top, item, isChosen, isActive, onChoose, onKeyDown } = props;
  const { t } = useStores().app;
  const words = useWarningWords();
  const tag = words.tag(item);
  return (
    <li className="warning-row" style={{ transform: `translateY(${top}px)` }}>
      <button
        id={warningRowId(index)}
        type="button"
        aria-current={isChosen ? 'true' : undefined}
        tabIndex={isActive ? 0 : -1}
        data-testid="warning-item"
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        <TierBadge tier={item.tier} />
        <span className="warning-main">
          <span className="warning-text">{words.text(item)}</span>
          <span className="warning-sub">
            <b>{item.account}</b>
            {tag === '' ? null : <span>{tag}</span>}
            {item.manager === '' ? null : <span>{t(($) => $.warning.manager, { name: item.manager })}</span>}
          </span>
        </span>
        <WarningState item={item} />
      </button>
    </li>
  );
});
